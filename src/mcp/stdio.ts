import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServerFactory, type McpParts } from './server.js';

/** Bytes of one message. */
const LARGEST_MESSAGE = 1_000_000;

/** Serves one assistant over a pair of streams until its input ends. */
export async function serveStdio(parts: McpParts, input: Readable, output: Writable): Promise<void> {
  const server = createServerFactory(parts)();
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  const ended = Promise.race([once(input, 'end'), once(input, 'close'), closed]);
  await server.connect(new StdioServerTransport(input, output, { maxBufferSize: LARGEST_MESSAGE }));
  await ended;
  await parts.answers;
  await nextTurn(); // Calls that came last are answered in microtasks.
  await new Promise<void>((resolve) => output.write('', () => resolve()));
  await server.close();
}
