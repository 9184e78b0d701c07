import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the built programs (`ask`, `main`, `mcp`, `doctor`) to its end, with only the settings given. */
export async function run(
  program: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
): Promise<Finished> {
  const child = start(program, args, env);
  const output = collect(child);
  child.stdin?.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output() };
}

/** Runs one of the built programs and closes its output once it has written something. */
export async function runUntilFirstOutput(
  program: string,
  args: readonly string[],
  { env, input }: { env: Record<string, string>; input: string },
): Promise<Finished> {
  const child = start(program, args, env);
  const output = collect(child);
  child.stdin?.on('error', () => {}); // It may end before it has read everything.
  child.stdin?.end(input);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output() };
}

/** What a bot in a shell writes until every process of it has ended; the shell is killed once the bot is up. */
export async function killShellOfBot(env: Record<string, string>): Promise<string> {
  const command = '"$0" dist/main.js --end-with-parent && true';
  const shell = spawn('sh', ['-c', command, process.execPath], {
    env: { ...surroundings(), PORT: '0', ...env },
  });
  const output = collect(shell);
  const closed = once(shell, 'close');
  await Promise.race([logged(shell, '"started"'), closed]);
  shell.kill('SIGTERM');
  await closed;
  return output().stdout;
}

/** A built bot, or MCP server, in a process of its own. */
export interface RunningBot {
  readonly port: number;
  readonly pid: number;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Finished>;
}

/** Starts the built bot and waits until it says that it is ready. Rejects with what it printed when it ends first. */
export async function startBot(env: Record<string, string>): Promise<RunningBot> {
  const port = await freePort();
  return running(start('main', [], { ...env, PORT: String(port) }), port, 'stdout');
}

/** Starts the built MCP server over HTTP likewise. It logs to standard error. */
export async function startMcpServer(env: Record<string, string>): Promise<RunningBot> {
  const port = await freePort();
  return running(start('mcp', ['--http', '--port', String(port)], env), port, 'stderr');
}

async function running(child: ChildProcess, port: number, log: 'stdout' | 'stderr'): Promise<RunningBot> {
  const output = collect(child);
  const closed = once(child, 'close');
  const ended = closed.then(([code]) => {
    throw new Error(`it ended with ${code}: ${output().stderr}${output().stdout}`);
  });
  await Promise.race([logged(child, '"started"', log), ended]);
  ended.catch(() => {});
  return {
    port,
    pid: child.pid ?? 0,
    async end(signal) {
      child.kill(signal);
      const [code] = (await closed) as [number | null];
      return { code, ...output() };
    },
  };
}

function start(program: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [`dist/${program}.js`, ...args], { env: { ...surroundings(), ...env } });
}

function surroundings(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', TZ: 'UTC' };
}

function collect(child: ChildProcess): () => { stdout: string; stderr: string } {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return () => ({ stdout, stderr });
}

function logged(child: ChildProcess, text: string, log: 'stdout' | 'stderr' = 'stdout'): Promise<void> {
  return new Promise((resolve) => {
    let seen = '';
    child[log]?.on('data', (chunk) => {
      seen += chunk;
      if (seen.includes(text)) resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
