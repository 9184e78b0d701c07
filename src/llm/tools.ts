import { z } from 'zod';
import { type JsonSchema, jsonSchemaOf, queryTools } from '../features/ask/ports.js';
import { choices, innerCall } from './inner-call.js';
import { ASK_BACK, NOT_OURS } from './tool-descriptions.js';

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
    ...queryTools(jsonSchemaOf(innerCall)).map(({ kind, description, parameters }) =>
      toolOf({ name: kind, description }, parameters),
    ),
    toolOf(ASK_BACK, jsonSchemaOf(choices)),
    toolOf(NOT_OURS, jsonSchemaOf(z.strictObject({}))),
  ];
}

function toolOf(
  names: { readonly name: string; readonly description: string },
  parameters: JsonSchema,
): Tool {
  return { type: 'function', function: { ...names, parameters } };
}
