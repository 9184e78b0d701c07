import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { HttpRoute } from '../shared/http.js';
import { createAdmission, type Refusal } from './admit.js';
import { createServerFactory, type McpParts } from './server.js';

export const MCP_PATH = '/mcp';

/** Bytes of a request's body. */
const LARGEST_BODY = 100_000;

/**
 * Streamable HTTP without sessions: each request has a server and a transport of its own, so any number of
 * assistants may ask at once and nothing is kept for them. Without a token the route is for this machine only.
 */
export function createMcpRoute(parts: McpParts & { readonly token?: string }): HttpRoute {
  const admit = createAdmission(parts.token);
  const createServer = createServerFactory(parts);
  return {
    method: 'POST',
    path: MCP_PATH,
    exposure: parts.token === undefined ? 'loopback' : 'public',
    async handle(request, response) {
      const refusal = admit(request);
      if (refusal) return refuse(response, refusal);
      await serve(createServer(), request, response);
    },
  };
}

async function serve(
  server: ReturnType<ReturnType<typeof createServerFactory>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // No `sessionIdGenerator`, hence no sessions.
  const transport = new StreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: LARGEST_BODY,
  });
  response.once('close', () => void server.close());
  await server.connect(transport as Transport); // Its type differs under `exactOptionalPropertyTypes` only.
  await transport.handleRequest(request, response);
}

/** Before the transport reads anything; in the form that it answers errors in. */
function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  const body = JSON.stringify({ jsonrpc: '2.0', error: { code: -32_000, message: reason }, id: null });
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  });
  response.end(body);
}
