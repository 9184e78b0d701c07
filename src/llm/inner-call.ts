import { z } from 'zod';
import { DESCRIPTIONS, type OfferedKind } from './tool-descriptions.js';

/** Kinds of query, each with a tool of its name. */
export const KINDS = Object.keys(DESCRIPTIONS) as OfferedKind[];

/**
 * A question inside another call, told by the name of its tool: repeating every schema in place would make the tools
 * three times as long.
 */
export const innerCall = z.strictObject({
  tool: z.string().max(40).refine(isOffered, 'is not the name of a tool'),
  arguments: z.looseObject({}),
});

export const choices = z.strictObject({ choices: z.array(innerCall).min(2).max(4) });

export function isOffered(name: string): boolean {
  return KINDS.some((kind) => kind === name);
}

export type InnerCall = z.infer<typeof innerCall>;
