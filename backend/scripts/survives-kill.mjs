// Kills the built product while it writes, then the database under it, then fills its disk: it must come back by itself
// each time, with every write that it had acknowledged, and say in the meantime that it is away. Prints what it saw; exit
// status 1 when something was lost or stayed away.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killServer, settingsFor, startServer, stopServer } from './survival/postgres.mjs';
import { end, freePort, lost, secondsSince, signIn, sleep, start, until, write } from './survival/product.mjs';

const faults = [];
const require = (isSo, fault) => isSo || faults.push(fault);

const data = mkdtempSync(join(tmpdir(), 'olievlek-'));
/** A small disk of our own that can be filled; only root can have one. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700m,mode=700', 'tmpfs', data]).status === 0;

function clear() {
  if (mounted) spawnSync('umount', ['-l', data]);
  rmSync(data, { recursive: true, force: true });
}

/** Writes, breaks something under the product, mends it, and sees that all comes back with what was acknowledged. */
async function trial(name, product, headers, doBreak, mend) {
  const writing = write(product, headers);
  await sleep(1000);
  await doBreak();
  await until(() => writing.other.size > 0, 20);
  await mend();
  const mended = performance.now();
  const before = writing.ids.length;
  const back = await until(() => writing.ids.length > before, 30);
  const seconds = secondsSince(mended);
  await writing.stop();
  const missing = await lost(product, headers, writing.ids);
  require(back, `${name}: it did not come back`);
  require(before > 0 && missing === 0, `${name}: ${missing} of ${writing.ids.length} acknowledged writes lost`);
  require(writing.problems.length === 0, `${name}: answers that were no good: ${writing.problems}`);
  const answers = [...writing.other].map(([status, count]) => `${count} × ${status}`).join(', ');
  console.log(
    `${name}: ${writing.ids.length} writes acknowledged, ${missing} lost; ${answers} meanwhile; back after ${seconds} s.`,
  );
}

async function productKilled() {
  const first = await start(data);
  const writing = write(first, await signIn(first));
  await sleep(3000);
  await end(first, 'SIGKILL');
  await writing.stop();
  const second = await start(data);
  const headers = await signIn(second);
  const missing = await lost(second, headers, writing.ids);
  require(writing.ids.length > 0 && missing === 0, `Product killed: ${missing} acknowledged writes lost`);
  console.log(
    `Product killed: ${writing.ids.length} writes acknowledged, ${missing} lost. ` +
      `First start ${first.seconds} s with the sample, start after the kill ${second.seconds} s.`,
  );
  return { product: second, headers };
}

/** Whatever language the machine speaks, people are answered in theirs. */
async function speaksDutch({ api }, headers) {
  const answer = await fetch(`${api}/organisations`, {
    method: 'POST',
    headers: { ...headers, 'accept-language': 'nl' },
    body: '{"kind":"OTHER"}',
  });
  const message = (await answer.json()).violations?.[0]?.message;
  require(message === 'Dit veld is verplicht.', `A Dutch caller is told: ${message}`);
}

function fill() {
  const { bavail, bsize } = statfsSync(data);
  const filler = Buffer.alloc(bsize * 64, 1);
  try {
    for (let left = bavail * bsize; left > 0; left -= filler.length) {
      writeFileSync(join(data, 'filler'), filler, { flag: 'a', mode: 0o600 });
    }
  } catch (full) {
    require(full.code === 'ENOSPC', `The disk was not filled: ${full.code}`);
  }
}

try {
  const { product, headers } = await productKilled();
  await speaksDutch(product, headers);
  await trial('Own database killed', product, headers, () => killServer(data), async () => {});
  if (mounted) {
    await trial('Disk full', product, headers, fill, () => sleep(2000).then(() => rmSync(join(data, 'filler'))));
  } else {
    console.log('Disk full: not tried, it takes root to mount a small disk.');
  }
  await end(product, 'SIGTERM');

  const port = await freePort();
  await startServer(data, port);
  const other = await start(data, settingsFor(data, port));
  await trial(
    'Database elsewhere killed',
    other,
    await signIn(other),
    () => killServer(data),
    () => startServer(data, port),
  );
  await end(other, 'SIGTERM');
  stopServer(data);
} finally {
  clear();
}
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
