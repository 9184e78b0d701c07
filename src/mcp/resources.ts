import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Query } from '../features/ask/ports.js';
import type { Clock } from '../shared/clock.js';
import type { Answers } from './answers.js';
import { askingFor } from './asking.js';
import { structuredOf } from './output.js';

/** Lists that an assistant may want to read whole. */
const RESOURCES: readonly { readonly name: string; readonly description: string; readonly query: Query }[] = [
  { name: 'sources', description: 'The documents that answers come from.', query: { kind: 'documents' } },
  { name: 'lines', description: 'The WSIS action lines and their sub-lines.', query: { kind: 'lines' } },
  { name: 'goals', description: 'The Sustainable Development Goals.', query: { kind: 'goals' } },
];

const MEDIA_TYPE = 'application/json';

/** Adds `actionline://sources`, `actionline://lines` and `actionline://goals`. */
export function addResources(server: McpServer, answers: Promise<Answers>, clock: Clock): void {
  for (const { name, description, query } of RESOURCES) {
    const uri = `actionline://${name}`;
    server.registerResource(name, uri, { description, mimeType: MEDIA_TYPE }, async () => {
      const { answer } = structuredOf((await answers).answer(query, askingFor({}, clock)));
      return { contents: [{ uri, mimeType: MEDIA_TYPE, text: JSON.stringify(answer) }] };
    });
  }
}
