import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import { type CallParts, callTool } from './call.js';
import { INSTRUCTIONS } from './instructions.js';
import { addResources } from './resources.js';
import { createTools } from './tools.js';

export interface McpParts extends CallParts {
  /** Of this release. */
  readonly version: string;
}

/** Makes servers that share everything but their connection. */
export function createServerFactory(parts: McpParts): () => McpServer {
  const tools = parts.answers.then(({ framework }) => createTools(framework));
  tools.catch(() => {}); // Whoever gave the answers hears of it too.
  const jsonSchemaValidator = new AjvJsonSchemaValidator(); // Slow to make, and each server would make its own.
  return () => createServer(parts, tools, jsonSchemaValidator);
}

/** The tools have JSON Schemas of their own, with what the record has: hence handlers instead of `registerTool`. */
function createServer(
  parts: McpParts,
  tools: Promise<Tool[]>,
  jsonSchemaValidator: AjvJsonSchemaValidator,
): McpServer {
  const { answers, clock, log, version } = parts;
  const server = new McpServer(
    { name: 'actionline', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator },
  );
  server.server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: await tools }));
  server.server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    callTool(parts, params.name, params.arguments),
  );
  // Messages of errors may quote what an assistant sent, which no log holds.
  server.server.onerror = ({ name }) => log.warn({ error: name }, 'a message could not be handled');
  addResources(server, answers, clock);
  return server;
}
