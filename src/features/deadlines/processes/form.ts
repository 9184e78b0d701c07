import type { Form, FormField, ReplyPart } from '../../../chat/reply.js';
import { GENEVA } from '../../../shared/zones.js';
import type { Edition, PersonRef } from '../calendar.js';
import type { NewEdition, NewPhase } from '../ports.js';
import { nameIn, type Reader } from '../present/context.js';
import { writeDate } from '../typed-date.js';
import { commonWording } from '../wording/common/wording.js';
import { processWording } from '../wording/processes/wording.js';

export const EDITION_FORM = 'deadlines.edition';

/** What a form of an edition is about. Without a version it makes a new one. */
export interface FormSubject {
  readonly id: string;
  readonly version?: number;
}

export interface FormState {
  /** As typed, by the name of the field. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly intro?: readonly ReplyPart[];
  /** Asks why warnings are to be accepted. */
  readonly asksReason?: boolean;
}

export const fieldOf = (side: 'opens' | 'closes' | 'url', key: string) => `${side}:${key}`;

/** Every date of the edition, filled in and editable. Dates without a zone are Geneva's. */
export function editionForm(
  { language }: Reader,
  subject: FormSubject,
  edition: Pick<NewEdition | Edition, 'names' | 'phases' | 'leads'>,
  { typed = {}, errors = {}, intro = [], asksReason = false }: FormState = {},
): Form {
  const say = processWording(language);
  const common = commonWording(language);
  const text = (name: string, label: string, value: string, hint?: string): FormField => ({
    kind: 'text',
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    required: false,
    multiline: false,
    maximum: 200,
    value: typed[name] ?? value,
    ...(errors[name] === undefined ? {} : { error: errors[name] }),
  });
  const phaseFields = edition.phases.flatMap((phase) => {
    const name = nameIn(language, phase.names);
    return sidesOf(phase).map((side) => {
      const date = phase[side];
      return text(
        fieldOf(side, phase.key),
        say(`form.${side}.${phase.kind}`, { name }),
        date ? writeDate(date, GENEVA) : '',
      );
    });
  });
  const reason = text('reason', say('form.reason'), '', say('form.reasonHint'));
  return {
    form: EDITION_FORM,
    argument: JSON.stringify(subject),
    language,
    title: nameIn(language, edition.names),
    submitLabel: common('submit'),
    cancelLabel: common('cancel'),
    intro: [{ kind: 'paragraph', text: say('form.intro') }, ...intro],
    fields: [
      ...(asksReason ? [reason] : []),
      ...phaseFields,
      {
        kind: 'person',
        name: 'lead',
        label: say('form.lead'),
        required: false,
        value: typed.lead ?? leadOf(edition.leads),
        ...(errors.lead === undefined ? {} : { error: errors.lead }),
      },
    ],
    opener: {
      action: 'deadlines.process.open',
      argument: JSON.stringify(subject),
      version: '',
      label: say('form.open'),
    },
  };
}

/** A deadline and a publication have one date, what is open or takes place has two. */
export function sidesOf({ kind }: Pick<NewPhase, 'kind'>): readonly ('opens' | 'closes')[] {
  return kind === 'window' || kind === 'meeting' ? ['opens', 'closes'] : ['closes'];
}

function leadOf([lead]: readonly PersonRef[]): string {
  return lead?.id ?? '';
}
