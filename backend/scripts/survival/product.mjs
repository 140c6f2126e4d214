// The built product, run and talked to by the trials that kill it or what it leans on.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const password = 'een-proef-wachtwoord';

/** A port that nobody listens on, so that another copy of the product is never mistaken for ours. */
export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(String(port)));
    });
  });
}

export const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Waits for something to be so; false when it took too long. */
export async function until(isSo, seconds) {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(50)) {
    if (await isSo()) return true;
  }
  return false;
}

/** Starts the product on a data folder and waits until it is ready. */
export async function start(data, settings = {}) {
  const began = performance.now();
  const port = await freePort();
  const child = spawn(join(here, '..', 'product'), {
    env: {
      ...process.env,
      // Another language and another side of the world than its people's: neither may show.
      LANG: 'C.UTF-8',
      JAVA_TOOL_OPTIONS: '-Duser.language=de -Duser.timezone=Pacific/Auckland',
      QUARKUS_HTTP_PORT: port,
      OLIEVLEK_DATA_DIR: data,
      OLIEVLEK_SAMPLE_PASSWORD: password,
      ...settings,
    },
    stdio: 'ignore',
  });
  const product = { child, api: `http://127.0.0.1:${port}/api/v1`, port };
  product.ready = () =>
    fetch(`http://127.0.0.1:${port}/q/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  const came = await until(() => child.exitCode !== null || product.ready(), 240);
  if (!came || child.exitCode !== null) throw new Error('The product did not start');
  product.seconds = secondsSince(began);
  return product;
}

export const secondsSince = (began) => ((performance.now() - began) / 1000).toFixed(1);

/** Ends the product in the way of a signal. */
export function end({ child }, signal) {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  return ended;
}

export async function signIn({ api }) {
  const answer = await fetch(`${api}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.nl', password }),
  });
  return { authorization: `Bearer ${(await answer.json()).accessToken}`, 'content-type': 'application/json' };
}

/** Writes from four sides until it is told to stop, and remembers what was acknowledged and what was answered else. */
export function write({ api }, headers) {
  const written = { ids: [], other: new Map(), problems: [] };
  const run = `${Date.now()}`;
  let going = true;
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let number = 0; going; number++) {
      const answer = await fetch(`${api}/organisations`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ name: `Overleeft ${run} ${writer}-${number}`, kind: 'OTHER' }),
      }).catch(() => null);
      const body = await answer?.json().catch(() => undefined);
      if (answer?.status === 201) {
        if (body?.id) written.ids.push(body.id);
      } else {
        const status = answer?.status ?? 'none';
        written.other.set(status, (written.other.get(status) ?? 0) + 1);
        if (answer && !isGoodProblem(answer, body)) written.problems.push(status);
        await sleep(50);
      }
    }
  });
  written.stop = () => {
    going = false;
    return Promise.all(writers);
  };
  return written;
}

/** While its database is away the product says so, as a problem document with a time to come back. */
const isGoodProblem = (answer, body) =>
  answer.status === 503 &&
  answer.headers.get('content-type')?.startsWith('application/problem+json') &&
  Number(answer.headers.get('retry-after')) > 0 &&
  typeof body?.detail === 'string';

/** How many of the writes that were acknowledged are not there. */
export async function lost({ api }, headers, ids) {
  let missing = 0;
  for (const id of ids) {
    if ((await fetch(`${api}/organisations/${id}`, { headers })).status !== 200) missing++;
  }
  return missing;
}
