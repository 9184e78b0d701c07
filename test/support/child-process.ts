import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Runs TypeScript as it is, in a process that knows nothing of the test runner. */
const AS_TYPESCRIPT = ['--import', 'tsx'];

export interface Child {
  readonly pid: number;
  /** The next line it writes. */
  readLine(): Promise<string>;
  writeLine(line: string): void;
  /** Ends its input, which tells it to stop, and waits. */
  stop(): Promise<void>;
  /** Ends it without giving it a chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts a TypeScript file as a process of its own. */
export function startChild(script: string, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, [...AS_TYPESCRIPT, script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin.on('error', () => {}); // What is written to one that was killed is lost.
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: pidOf(child),
    async readLine() {
      const { done, value } = await lines.next();
      if (done) throw new Error(`${script} ended without a word`);
      return value;
    },
    writeLine: (line) => void child.stdin.write(`${line}\n`),
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The process did not start.');
  return child.pid;
}
