import type { IncomingForm, Place } from '../../../chat/incoming.js';
import type { Form } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Edition } from '../calendar.js';
import { nameIn } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { muteButton } from './buttons.js';

export const MUTE_FORM = 'deadlines.subscription.mute';
export const EVERYTHING = 'everything';

export interface TypedMute {
  /** Id of an edition, or everything. */
  readonly what: string;
  /** `2026-12-07`, or whatever was typed. */
  readonly until: string;
  readonly error?: string;
  /** Why it is asked. */
  readonly intro?: string;
}

export function typedMute({ values }: IncomingForm): TypedMute {
  const { what, until } = values;
  return {
    what: typeof what === 'string' ? what : EVERYTHING,
    until: typeof until === 'string' ? until.trim() : '',
  };
}

/** Asks what is to be silent: everything until a day, or one of the editions that a place follows. */
export function muteForm(
  language: Language,
  place: Place,
  editions: readonly Edition[],
  { what, until, error, intro }: TypedMute,
): Form {
  const say = subscriptionWording(language);
  const opener = muteButton(language, place, false);
  const named = editions.map(({ id, names }) => ({
    value: id,
    label: say('mute.edition', { name: nameIn(language, names) }),
  }));
  return {
    form: MUTE_FORM,
    argument: opener.argument,
    language,
    title: say('mute.form'),
    submitLabel: say('mute.submit'),
    cancelLabel: commonWording(language)('cancel'),
    ...(intro !== undefined && { intro: [{ kind: 'paragraph', text: intro }] }),
    fields: [
      {
        ...{ kind: 'choice', name: 'what', label: say('mute.what'), required: true, value: what },
        options: [{ value: EVERYTHING, label: say('mute.everything') }, ...named],
      },
      {
        ...{ kind: 'date', name: 'until', label: say('mute.until'), hint: say('mute.until.hint') },
        ...{ required: false, value: until },
        ...(error !== undefined && { error }),
      },
    ],
    opener,
  };
}
