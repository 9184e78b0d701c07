import type { IncomingForm } from '../../chat/incoming.js';
import { type Form, filledIn } from '../../chat/reply.js';
import { neutralize } from './neutralize.js';
import { wrap, wrapBehind } from './wrap.js';

/** A form sent in with these words in its first text field: a line has room for no more. */
export function fillForm({ form, argument, fields }: Form, words: string): FilledForm {
  const field = fields.find(({ kind }) => kind === 'text');
  return { kind: 'form', form, argument, values: field ? { [field.name]: words } : {} };
}

export type FilledForm = Pick<IncomingForm, 'kind' | 'form' | 'argument' | 'values'>;

/** A form that came back: at each field what is wrong, and what was typed. */
export function renderFaults({ title, fields }: Form, width: number): string {
  const faults = fields.flatMap((field) => {
    const { label, error } = field;
    if (error === undefined) return [];
    const value = [filledIn(field)].flat().join(', ');
    const typed = value === '' ? [] : wrapBehind('> ', neutralize(value), width);
    return [...wrap(neutralize(`${label} ${error}`), width), ...typed];
  });
  return [...wrap(neutralize(title), width), ...faults].join('\n');
}
