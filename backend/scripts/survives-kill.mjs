// Kills the built product while it is writing and starts it again: it must come back by itself, with every write that it
// had acknowledged. Prints what it saw; exit status 1 when something was lost.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const port = await freePort();
const api = `http://127.0.0.1:${port}/api/v1`;
const password = 'een-proef-wachtwoord';
const data = mkdtempSync(join(tmpdir(), 'olievlek-'));

/** A port that nobody listens on, so that another copy of the product is never mistaken for ours. */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(String(port)));
    });
  });
}

async function start() {
  const began = performance.now();
  const product = spawn(join(here, 'product'), {
    env: { ...process.env, QUARKUS_HTTP_PORT: port, OLIEVLEK_DATA_DIR: data, OLIEVLEK_SAMPLE_PASSWORD: password },
    stdio: 'ignore',
  });
  for (;;) {
    if (product.exitCode !== null) throw new Error('The product did not start');
    const ready = await fetch(`http://127.0.0.1:${port}/q/health/ready`).catch(() => null);
    if (ready?.ok) break;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return { product, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

async function signIn() {
  const answer = await fetch(`${api}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.nl', password }),
  });
  return { authorization: `Bearer ${(await answer.json()).accessToken}`, 'content-type': 'application/json' };
}

const ended = (product) => new Promise((done) => product.once('exit', done));
const first = await start();
const headers = await signIn();
const acknowledged = [];
let writing = true;
const writers = [0, 1, 2, 3].map(async (writer) => {
  for (let number = 0; writing; number++) {
    const name = `Overleeft ${writer}-${number}`;
    const answer = await fetch(`${api}/organisations`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name, kind: 'OTHER' }),
    }).catch(() => null);
    if (answer?.status === 201) acknowledged.push((await answer.json().catch(() => ({}))).id);
  }
});
await new Promise((wake) => setTimeout(wake, 3000));
first.product.kill('SIGKILL');
await ended(first.product);
writing = false;
await Promise.all(writers);

const second = await start();
const again = await signIn();
let lost = 0;
for (const id of acknowledged.filter(Boolean)) {
  if ((await fetch(`${api}/organisations/${id}`, { headers: again })).status !== 200) lost++;
}
second.product.kill('SIGTERM');
await ended(second.product);
rmSync(data, { recursive: true, force: true });
console.log(
  `Killed while writing: ${acknowledged.length} writes acknowledged, ${lost} lost. ` +
    `First start ${first.seconds} s with the sample, start after the kill ${second.seconds} s.`,
);
process.exit(lost === 0 && acknowledged.length > 0 ? 0 : 1);
