import type { Form, FormField } from '../../../chat/reply.js';
import type { Open } from '../messages/items.js';
import { nameOf } from '../messages/names.js';
import type { Reader } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { reminderWording } from '../wording/reminders/wording.js';
import { tokenOf } from './message.js';

export const DONE_FORM = 'deadlines.done';
export const WHICH_FIELD = 'which';
export const LINK_FIELD = 'link';

const LONGEST_LINK = 500;

export interface TypedDone {
  readonly which: readonly string[];
  readonly link: string;
  /** By field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Asks which of several are done, and for a link to what was handed in where something was. */
export function doneForm(reader: Reader, message: string, open: readonly Open[], typed?: TypedDone): Form {
  const { language } = reader;
  const say = reminderWording(language);
  const common = commonWording(language);
  const fields: FormField[] = [
    ...(open.length > 1 ? [whichField(reader, open, typed)] : []),
    ...(open.some(({ about }) => about.kind === 'contribution') ? [linkField(reader, typed)] : []),
  ];
  const [first] = open;
  const isOne = first && open.length === 1;
  return {
    form: DONE_FORM,
    argument: JSON.stringify({ message }),
    language,
    title: say('done.form'),
    submitLabel: common('submit'),
    cancelLabel: common('cancel'),
    ...(isOne && { intro: [{ kind: 'paragraph', text: [{ strong: nameOf(language, first.about) }] }] }),
    fields,
  };
}

function whichField({ language }: Reader, open: readonly Open[], typed: TypedDone | undefined): FormField {
  const say = reminderWording(language);
  const error = typed?.errors[WHICH_FIELD];
  return {
    kind: 'choices',
    name: WHICH_FIELD,
    label: say('done.which'),
    hint: say('done.which.hint'),
    required: true,
    options: open.map(({ about }) => ({ value: tokenOf(about), label: nameOf(language, about) })),
    ...(typed && { values: typed.which }),
    ...(error !== undefined && { error }),
  };
}

function linkField({ language }: Reader, typed: TypedDone | undefined): FormField {
  const say = reminderWording(language);
  const error = typed?.errors[LINK_FIELD];
  return {
    kind: 'text',
    name: LINK_FIELD,
    label: say('done.link'),
    hint: say('done.link.hint'),
    required: false,
    multiline: false,
    maximum: LONGEST_LINK,
    ...(typed && { value: typed.link }),
    ...(error !== undefined && { error }),
  };
}

/** A web address as typed; nothing where nothing was. */
export function readLink(typed: string): string | undefined | 'wrong' {
  if (typed === '') return undefined;
  const isAddress = /^https?:\/\/\S+$/i.test(typed) && URL.canParse(typed) && typed.length <= LONGEST_LINK;
  return isAddress ? typed : 'wrong';
}
