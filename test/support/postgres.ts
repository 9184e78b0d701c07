import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const DEBIAN_BINARIES = '/usr/lib/postgresql';
const ATTEMPTS = 100;
const PAUSE_MS = 100;

export interface TestServer {
  /** Address of its superuser, who needs this password. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether this machine has Debian's PostgreSQL packages. */
export async function findPostgresBinaries(): Promise<string | undefined> {
  const versions = await readdir(DEBIAN_BINARIES).catch(() => []);
  const newest = versions
    .map(Number)
    .filter(Number.isFinite)
    .sort((a, b) => b - a)[0];
  return newest === undefined ? undefined : join(DEBIAN_BINARIES, String(newest), 'bin');
}

/** Starts a PostgreSQL server of its own on a free port of the loopback interface, in a temporary directory. */
export async function startPostgres(): Promise<TestServer> {
  const binaries = await findPostgresBinaries();
  if (!binaries) throw new Error(`No PostgreSQL in ${DEBIAN_BINARIES}: apt-get install postgresql`);
  const user = await unprivilegedUser();
  const directory = await mkdtemp(join(tmpdir(), 'actionline-postgres-'));
  const password = 'test-password';
  await writeFile(join(directory, 'password'), password);
  if (user) {
    for (const path of [directory, join(directory, 'password')]) await chown(path, user.uid, user.gid);
  }
  await chmod(directory, 0o700);
  const data = join(directory, 'data');
  const initdb = ['-D', data, '-U', 'tester', '-A', 'scram-sha-256', '--no-sync', '-E', 'UTF8'];
  await run(join(binaries, 'initdb'), [...initdb, '--pwfile', join(directory, 'password')], { ...user });
  const port = await freePort();
  const flags = ['-D', data, '-k', directory, '-h', '127.0.0.1', '-p', String(port), '-F'];
  const server = spawn(join(binaries, 'postgres'), flags, { ...user, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const abandon = () => server.kill('SIGQUIT');
  process.once('exit', abandon); // A run that is broken off leaves no server behind.
  const url = `postgresql://tester:${password}@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url);
  return {
    url,
    async stop() {
      server.kill('SIGINT'); // Fast shutdown: open connections are ended.
      await ended;
      process.removeListener('exit', abandon);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; Debian's packages bring a user for it. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres');
  if (!account) throw new Error('There is no user "postgres" to run the server as.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** A server says nothing when it is ready: ask until it answers. */
async function waitUntilReady(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    } finally {
      await client.end().catch(() => {});
    }
  }
}
