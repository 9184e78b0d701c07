import { z } from 'zod';
import type { IncomingAction, IncomingForm } from '../../chat/incoming.js';

/** Longest argument a button of ours carries; anything longer is none of ours. */
const ARGUMENT = 1_500;

const buttonData = z.object({
  action: z.string().max(200),
  argument: z.string().max(ARGUMENT),
  version: z.string().max(200),
});

const formData = z.object({ form: z.string().max(200), argument: z.string().max(ARGUMENT) });

/** Inputs of a form are named so that they can't be taken for `form` or `argument`. */
export const FIELD_PREFIX = 'field:';
/** Of a choice of several, which comes back as one string. */
export const LIST_PREFIX = 'list:';

export type Pressed = Pick<IncomingAction, 'kind' | 'action' | 'argument' | 'version'>;
export type Submitted = Pick<IncomingForm, 'kind' | 'form' | 'argument' | 'values'>;

/**
 * What came back from a card: the data of `Action.Execute` or `Action.Submit`. Data that no card of ours carries
 * becomes an action without a name, so that whoever pressed it gets a reason instead of silence.
 */
export function readCardData(data: unknown): Pressed | Submitted {
  const form = formData.safeParse(data);
  if (form.success) return { kind: 'form', ...form.data, values: valuesOf(data) };
  const button = buttonData.safeParse(data);
  if (button.success) return { kind: 'action', ...button.data };
  return { kind: 'action', action: '', argument: '', version: '' };
}

/** A value as it stands in a choice of several: without the comma that parts it from the next one. */
export function encodeChoice(value: string): string {
  return value.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function decodeChoice(value: string): string {
  return value.replaceAll('%2C', ',').replaceAll('%25', '%');
}

function valuesOf(data: unknown): Submitted['values'] {
  const fields = Object.entries(Object(data) as Record<string, unknown>).flatMap(([id, value]) =>
    typeof value === 'string' ? fieldOf(id, value) : [],
  );
  return Object.fromEntries(fields);
}

function fieldOf(id: string, value: string): readonly (readonly [string, string | readonly string[]])[] {
  if (id.startsWith(FIELD_PREFIX)) return [[id.slice(FIELD_PREFIX.length), value]];
  if (!id.startsWith(LIST_PREFIX)) return [];
  const chosen = value.split(',').filter((one) => one !== '');
  return [[id.slice(LIST_PREFIX.length), chosen.map(decodeChoice)]];
}
