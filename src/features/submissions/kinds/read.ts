import { z } from 'zod';
import { targetCode } from '../../../shared/codes.js';
import { websiteKey } from '../keys.js';
import type { Fields } from '../submission.js';
import { type FieldDefinition, LISTS } from './field.js';
import type { KindDefinition } from './kinds.js';

/** What there is to choose from: codes of action lines and goals, and the categories of the contest. */
export interface Catalog {
  readonly lines: readonly string[];
  readonly categories: readonly string[];
  readonly goals: readonly string[];
  readonly targets: readonly string[];
}

/** Why a field is not taken; a key of the wording. */
export type FieldFault =
  | 'fault.missing'
  | 'fault.long'
  | 'fault.choice'
  | 'fault.website'
  | 'fault.mail'
  | 'fault.date'
  | 'fault.target'
  | 'fault.order';

/** The schema of a kind: each field by its name. Messages are keys of the wording. */
export function schemaOf({ fields }: KindDefinition, catalog: Catalog): z.ZodType<Fields> {
  const shape = Object.fromEntries(fields.map((one) => [one.name, schemaOfField(one, catalog)]));
  return z.object(shape).superRefine((values, context) => {
    const { start, end } = values as { start?: string; end?: string };
    if (start && end && end < start)
      context.addIssue({ code: 'custom', path: ['end'], message: fault('fault.order') });
  }) as unknown as z.ZodType<Fields>;
}

function schemaOfField({ shape, required }: FieldDefinition, catalog: Catalog): z.ZodType {
  if (shape.kind === 'choices') {
    const known: readonly string[] = shape.list === 'line' ? catalog.lines : catalog.goals;
    const list = z.array(z.string().refine((one) => known.includes(one), fault('fault.choice')));
    return required ? list.min(1, fault('fault.missing')) : list;
  }
  const base = z.string().trim();
  const filled = required ? base.min(1, fault('fault.missing')) : base;
  return filled.superRefine((value, context) => {
    const found = value === '' ? undefined : faultOf(value, shape, catalog);
    if (found) context.addIssue({ code: 'custom', message: found });
  });
}

function faultOf(
  value: string,
  shape: Exclude<FieldDefinition['shape'], { kind: 'choices' }>,
  catalog: Catalog,
): FieldFault | undefined {
  switch (shape.kind) {
    case 'text':
      return value.length > shape.maximum ? 'fault.long' : undefined;
    case 'website':
      return websiteKey(value) === undefined || /^(?!https?:)[a-z]+:/i.test(value)
        ? 'fault.website'
        : undefined;
    case 'mail':
      return z.email().safeParse(value).success ? undefined : 'fault.mail';
    case 'date':
      return z.iso.date().safeParse(value).success ? undefined : 'fault.date';
    case 'targets': {
      const codes = targetsIn(value);
      const areKnown = codes.length > 0 && codes.every((code) => catalog.targets.includes(code));
      return areKnown ? undefined : 'fault.target';
    }
    case 'choice':
      return optionsOf(shape.list, catalog).includes(value) ? undefined : 'fault.choice';
  }
}

/** Codes as typed, with commas or spaces between; what is no code stays, so that it is found to be none. */
export function targetsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map((code) => (targetCode.safeParse(code).success ? code : `? ${code}`));
}

export function optionsOf(
  list: Extract<FieldDefinition['shape'], { kind: 'choice' }>['list'],
  catalog: Catalog,
): readonly string[] {
  if (list === 'line') return catalog.lines;
  return list === 'category' ? catalog.categories : LISTS[list];
}

/** The values that are taken, or the fault of each field that is not. */
export function readFields(
  definition: KindDefinition,
  catalog: Catalog,
  values: Fields,
): { readonly fields: Fields } | { readonly faults: Readonly<Record<string, FieldFault>> } {
  const given = Object.fromEntries(
    definition.fields.map(({ name, shape }) => [name, values[name] ?? (shape.kind === 'choices' ? [] : '')]),
  );
  const read = schemaOf(definition, catalog).safeParse(given);
  if (read.success) return { fields: read.data };
  const faults = new Map<string, FieldFault>();
  for (const { path, message } of read.error.issues) {
    const name = String(path[0]);
    if (!faults.has(name)) faults.set(name, isFault(message) ? message : 'fault.choice');
  }
  return { faults: Object.fromEntries(faults) };
}

function isFault(message: string): message is FieldFault {
  return message.startsWith('fault.');
}

function fault(name: FieldFault): FieldFault {
  return name;
}
