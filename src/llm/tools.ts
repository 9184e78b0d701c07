import { z } from 'zod';
import { querySchema } from '../features/ask/ports.js';
import { choices, innerCall, KINDS } from './inner-call.js';
import { ASK_BACK, DESCRIPTIONS, NOT_OURS } from './tool-descriptions.js';

/** A function a model may call, as chat completions describe one. */
export interface Tool {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
  };
}

/** Everything a model may do: choose a query, ask which of several is meant, or say that none fits. */
export function createTools(): Tool[] {
  return [
    ...querySchema.options.flatMap((option) => queryTool(jsonSchemaOf(option))),
    toolOf(ASK_BACK, jsonSchemaOf(choices)),
    toolOf(NOT_OURS, jsonSchemaOf(z.strictObject({}))),
  ];
}

/** The tool of one kind of query: its schema without the kind, which is the tool's name. */
function queryTool({ properties = {}, required = [], ...schema }: JsonSchema): readonly Tool[] {
  const { kind, of, ...own } = properties;
  const name = KINDS.find((known) => typeof kind === 'object' && kind.const === known);
  if (!name) return [];
  const parameters = {
    ...schema,
    properties: of ? { ...own, of: jsonSchemaOf(innerCall) } : own,
    required: required.filter((property) => property !== 'kind'),
  };
  return [toolOf({ name, description: DESCRIPTIONS[name] }, parameters)];
}

function toolOf(
  names: { readonly name: string; readonly description: string },
  parameters: JsonSchema,
): Tool {
  return { type: 'function', function: { ...names, parameters } };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => dropPatternOfDates(jsonSchema),
  });
  return { ...json, type: 'object' };
}

/** It is long and says no more than their format does. */
function dropPatternOfDates(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format === 'date') delete schema.pattern;
}
