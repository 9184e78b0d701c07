import type { z } from 'zod';

/**
 * What a button or form carries: JSON that has been in a client's hands and may have been written by anybody. Undefined
 * where it is none, or not of this shape.
 */
export function readArgument<Value>(schema: z.ZodType<Value>, argument: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(argument)).data;
  } catch {
    return undefined;
  }
}
