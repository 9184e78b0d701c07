import { z } from 'zod';
import { isAboutAnother, KINDS, type Query } from '../features/ask/ports.js';

type Kind = (typeof KINDS)[number];

/** `line_to_goals` for the kind `line-to-goals`: not every assistant takes hyphens. */
export function toolNameOf(kind: Query['kind']): string {
  return kind.replaceAll('-', '_');
}

const kinds: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [toolNameOf(kind), kind]));

export function kindOfTool(name: string): Kind | undefined {
  return kinds.get(name);
}

/** The tool that takes a question in words. */
export const ASK = 'ask';

/** A question inside another one, as a call of its tool. */
export const innerCall = z.strictObject({
  tool: z.enum(KINDS.filter((kind) => !isAboutAnother(kind)).map(toolNameOf)),
  arguments: z.looseObject({}),
});
