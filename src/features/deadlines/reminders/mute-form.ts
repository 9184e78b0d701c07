import type { IncomingForm } from '../../../chat/incoming.js';
import type { Form, Option } from '../../../chat/reply.js';
import { nameOf } from '../messages/names.js';
import { nameIn } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { reminderWording } from '../wording/reminders/wording.js';
import { type PressedMessage, tokenOf } from './message.js';
import { EVERYTHING } from './undo.js';

export const MUTE_FORM = 'deadlines.mute';

export interface TypedMute {
  /** As `tokenOf` names subjects; `edition:prizes-2027`; or everything. */
  readonly what: string;
  /** `2026-12-07`, or whatever was typed. */
  readonly until: string;
  readonly error?: string;
}

export function typedMute({ values }: IncomingForm): TypedMute {
  const { what, until } = values;
  return {
    what: typeof what === 'string' ? what : '',
    until: typeof until === 'string' ? until.trim() : '',
  };
}

/** Asks what is to be silent: one date, all of an edition, or all that the place is sent. */
export function muteForm(message: PressedMessage, { what, until, error }: TypedMute): Form {
  const { language } = message.reader;
  const say = reminderWording(language);
  const common = commonWording(language);
  return {
    form: MUTE_FORM,
    argument: JSON.stringify({ message: message.id }),
    language,
    title: say('mute.form'),
    submitLabel: say('mute.submit'),
    cancelLabel: common('cancel'),
    fields: [
      {
        kind: 'choice',
        name: 'what',
        label: say('mute.what'),
        required: true,
        options: optionsOf(message),
        value: what,
      },
      {
        ...{ kind: 'date', name: 'until', label: say('mute.until'), hint: say('mute.until.hint') },
        ...{ required: false, value: until },
        ...(error !== undefined && { error }),
      },
    ],
  };
}

function optionsOf({ open, items, reader }: PressedMessage): readonly Option[] {
  const { language } = reader;
  const say = reminderWording(language);
  const editions = new Map(items.map(({ about }) => [about.edition.id, about.edition]));
  const hasPhases = (edition: string) =>
    items.some(({ about }) => about.kind === 'phase' && about.edition.id === edition);
  return [
    ...open.map(({ about }) => ({
      value: tokenOf(about),
      label: say('mute.one', { name: nameOf(language, about) }),
    })),
    ...[...editions.values()]
      .filter(({ id }) => hasPhases(id))
      .map(({ id, names }) => ({
        value: `edition:${id}`,
        label: say('mute.edition', { name: nameIn(language, names) }),
      })),
    { value: EVERYTHING, label: say('mute.everything') },
  ];
}
