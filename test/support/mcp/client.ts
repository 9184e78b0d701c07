import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { z } from 'zod';

const result = z.object({
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
  structuredContent: z
    .looseObject({ answer: z.looseObject({ kind: z.string() }), language: z.string() })
    .optional(),
  isError: z.boolean().optional(),
});

export interface Called {
  readonly text: string;
  readonly structured: z.infer<typeof result>['structuredContent'];
  readonly isError: boolean;
}

/** Connects the SDK's own client to a server, with its list of tools read, so that it checks what they return. */
export async function connect(transport: unknown): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport as Transport); // Differs under `exactOptionalPropertyTypes` only.
  await client.listTools(undefined, { timeout: 120_000 }); // The first start makes a database.
  return client;
}

export function overHttp(url: string, headers: Record<string, string> = {}): Promise<Client> {
  return connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
}

/** Starts the built server as a process of its own. */
export function overStdio(env: Record<string, string>): Promise<Client> {
  const command = { command: process.execPath, args: ['dist/mcp.js'], stderr: 'ignore' as const };
  return connect(
    new StdioClientTransport({ ...command, env: { PATH: process.env.PATH ?? '', TZ: 'UTC', ...env } }),
  );
}

export async function call(
  client: Client,
  name: string,
  given: Record<string, unknown> = {},
): Promise<Called> {
  const { content, structuredContent, isError } = result.parse(
    await client.callTool({ name, arguments: given }),
  );
  return { text: content[0].text, structured: structuredContent, isError: isError ?? false };
}

/** As it arrives: without what is undefined. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
