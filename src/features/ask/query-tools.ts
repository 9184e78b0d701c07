import { z } from 'zod';
import { query } from './query.js';
import { DESCRIPTIONS, type OfferedKind } from './query-descriptions.js';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A kind of query as a tool: its schema without the kind, which is the tool's name. */
export interface QueryTool {
  readonly kind: OfferedKind;
  readonly description: string;
  readonly parameters: JsonSchema;
}

/** Kinds of query, each with a tool of its own. */
export const KINDS = Object.keys(DESCRIPTIONS) as OfferedKind[];

/** Whether a kind is about the answer to another question, which it holds as `of`. A rank's `of` is none. */
export function isAboutAnother(kind: string): boolean {
  return kind === 'count' || kind === 'sources';
}

/**
 * One tool for each kind of query, made from its schema. `inner` stands where a query holds another one: repeating
 * every schema in place would make the tools three times as long.
 */
export function queryTools(inner: JsonSchema): readonly QueryTool[] {
  return query.options.flatMap((option) => queryTool(jsonSchemaOf(option), inner));
}

function queryTool(schema: JsonSchema, inner: JsonSchema): readonly QueryTool[] {
  const { properties = {}, required = [], ...rest } = schema;
  const { kind: literal, ...own } = properties;
  const kind = KINDS.find((known) => typeof literal === 'object' && literal.const === known);
  if (!kind) return [];
  const parameters = {
    ...rest,
    properties: isAboutAnother(kind) ? { ...own, of: inner } : own,
    required: required.filter((property) => property !== 'kind'),
  };
  return [{ kind, description: DESCRIPTIONS[kind], parameters }];
}

/** The JSON Schema of an object, as tools describe what they take. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => dropPatternOfDates(jsonSchema),
  });
  return { ...json, type: 'object' };
}

/** It is long and says no more than their format does. */
function dropPatternOfDates(schema: JsonSchema): void {
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern;
}
