import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Arrival } from './slack-server.js';

/** The recording Slack, in another process. */
export interface Recorder {
  readonly apiUrl: string;
  /** Messages that arrived since the last time this was asked. */
  news(): Promise<readonly Arrival[]>;
  stop(): void;
}

export async function startRecorder(): Promise<Recorder> {
  const child = fork(new URL('./slack-server.ts', import.meta.url), { execArgv: process.execArgv });
  const [{ apiUrl }] = (await once(child, 'message')) as [{ apiUrl: string }];
  return {
    apiUrl,
    async news() {
      child.send('news');
      const [{ arrivals }] = (await once(child, 'message')) as [{ arrivals: readonly Arrival[] }];
      return arrivals;
    },
    stop: () => void child.kill(),
  };
}
