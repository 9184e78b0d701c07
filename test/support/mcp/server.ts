import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll } from 'vitest';
import { silentLog } from '../../../src/chat/log.js';
import type { AnswerContext } from '../../../src/features/ask/answer/context.js';
import type { Knowledge } from '../../../src/features/ask/ask.js';
import { buildKnowledge } from '../../../src/knowledge.js';
import { createMcpRoute } from '../../../src/mcp/http.js';
import type { McpParts } from '../../../src/mcp/server.js';
import { createAnswers } from '../../../src/mcp-answers.js';
import { createHttpServer, type HttpServer } from '../../../src/platforms/http/server.js';
import { realReference } from '../framework.js';

export const NOW = Temporal.Instant.from('2022-12-06T12:00:00Z');

export interface McpHarness {
  readonly url: string;
  readonly port: number;
  readonly knowledge: Knowledge;
  /** What an answer in chat would be computed from. */
  readonly context: AnswerContext;
}

export async function mcpParts(): Promise<McpParts & { readonly knowledge: Knowledge }> {
  const { data, version } = await realReference();
  const knowledge = buildKnowledge(data, version);
  return {
    knowledge,
    answers: Promise.resolve(createAnswers(knowledge)),
    clock: { now: () => NOW },
    log: silentLog,
    version: '1',
  };
}

/** The route on the real record and the real HTTP server, for the tests of a file. */
export function useMcpServer(token?: string): McpHarness {
  let server: HttpServer | undefined;
  let port = 0;
  let knowledge: Knowledge | undefined;
  beforeAll(async () => {
    const parts = await mcpParts();
    knowledge = parts.knowledge;
    const routes = [createMcpRoute({ ...parts, ...(token !== undefined && { token }) })];
    server = createHttpServer({ host: '127.0.0.1', port: 0, routes, ready: () => true, log: silentLog });
    ({ port } = await server.start());
  });
  afterAll(() => server?.stop());
  const known = () => {
    if (!knowledge) throw new Error('The server is not up yet.');
    return knowledge;
  };
  return {
    get port() {
      return port;
    },
    get url() {
      return `http://127.0.0.1:${port}/mcp`;
    },
    get knowledge() {
      return known();
    },
    get context() {
      return { framework: known().framework, language: 'en', zone: 'Europe/Zurich', now: NOW } as const;
    },
  };
}
