import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { type JsonSchema, jsonSchemaOf, type QueryTool, queryTools } from '../features/ask/ports.js';
import type { Framework } from '../features/mappings/ports.js';
import { askingSchema, questionSchema } from './asking.js';
import { type Hints, hintsFrom } from './hints.js';
import { ASK, innerCall, toolNameOf } from './names.js';
import { OUTPUT_SCHEMA } from './output.js';

/** Every tool only looks things up in a record that does not change by being asked. */
const ANNOTATIONS = { readOnlyHint: true, openWorldHint: false, idempotentHint: true };

const ASK_DESCRIPTION =
  'A question in words about the WSIS action lines and the SDGs, read as in the chat: what maps to what and why, dates, roles, Recommendations, figures, rules. Use it where no other tool clearly fits.';

const INNER_DESCRIPTION = 'The other question: the name of its tool, and the arguments it takes.';

/** One tool for each kind of query, and one for questions in words. */
export function createTools(framework: Framework): Tool[] {
  const hints = hintsFrom(framework);
  const inner = { ...jsonSchemaOf(innerCall), description: INNER_DESCRIPTION };
  const question = withHints(jsonSchemaOf(questionSchema), hints);
  return [
    toolOf(ASK, ASK_DESCRIPTION, question),
    ...queryTools(inner).map((tool) =>
      toolOf(toolNameOf(tool.kind), tool.description, withHints(parametersOf(tool), hints)),
    ),
  ];
}

function toolOf(name: string, description: string, parameters: JsonSchema): Tool {
  return {
    name,
    description,
    inputSchema: toolSchema(parameters),
    outputSchema: OUTPUT_SCHEMA as Tool['outputSchema'],
    annotations: ANNOTATIONS,
  };
}

/** The SDK's type of schema leaves room for properties that are `true`, and ours never are. */
function toolSchema(parameters: JsonSchema): Tool['inputSchema'] {
  return { ...parameters, type: 'object', additionalProperties: false } as Tool['inputSchema'];
}

function parametersOf({ parameters }: QueryTool): JsonSchema {
  const { properties: asking } = jsonSchemaOf(askingSchema);
  return { ...parameters, properties: { ...parameters.properties, ...asking } };
}

function withHints(parameters: JsonSchema, hints: Hints): JsonSchema {
  const described = Object.entries(parameters.properties ?? {}).map(([name, property]) => {
    const description = hints.get(name);
    const isPlain = typeof property === 'boolean' || description === undefined;
    return [name, isPlain ? property : { ...property, description }];
  });
  return { ...parameters, properties: Object.fromEntries(described) };
}
