// The PostgreSQL of a data folder, as a process of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './product.mjs';

/** The number of the server that serves a data folder. */
export const postmaster = (data) =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Kills a server without a word, and waits until it is gone. */
export async function killServer(data) {
  const server = postmaster(data);
  process.kill(server, 'SIGKILL');
  await until(() => !alive(server), 10);
}

function alive(process_) {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts a server apart from the product, on the data that it left. */
export const startServer = (data, port) =>
  until(() => control(data, '-o', `-p ${port} -c unix_socket_directories=`, '-w', 'start'), 30);

export const stopServer = (data) => control(data, '-m', 'fast', '-w', 'stop');

function control(data, ...words) {
  const binaries = join(data, 'binaries');
  const program = join(binaries, readdirSync(binaries)[0], 'bin', 'pg_ctl');
  // PostgreSQL refuses to run as root.
  const command = process.getuid() === 0 ? ['unshare', '-U', program] : [program];
  const run = spawnSync(command[0], [...command.slice(1), '-D', join(data, 'postgres'), ...words], {
    stdio: 'ignore',
  });
  return run.status === 0;
}

/** The settings with which the product uses it, as the owner of its tables. */
export const settingsFor = (data, port) => ({
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${port}/postgres`,
  QUARKUS_DATASOURCE_USERNAME: 'postgres',
  QUARKUS_DATASOURCE_PASSWORD: readFileSync(join(data, 'postgres.password'), 'utf8'),
});
