import { z } from 'zod';
import { type FormState, fieldsFor } from '../../../chat/fields.js';
import type { Place } from '../../../chat/incoming.js';
import type { Form, Option } from '../../../chat/reply.js';
import type { Edition } from '../calendar.js';
import { nameIn, type Reader } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { measure } from './durations.js';

export const ESCALATION_FORM = 'deadlines.contributions.escalation';

/** Who is told, in the order in which they are. */
export const ROLES = ['owner', 'channel', 'lead'] as const;

const subjectSchema = z.object({
  edition: z.string(),
  version: z.number(),
  /** The channel that the form was asked for in. */
  here: z
    .object({
      platform: z.enum(['slack', 'teams', 'terminal']),
      tenant: z.string(),
      conversation: z.string(),
      kind: z.enum(['group', 'channel']),
    })
    .optional(),
});

type EscalationSubject = z.infer<typeof subjectSchema>;

export function readEscalationSubject(argument: string): EscalationSubject | undefined {
  try {
    return subjectSchema.parse(JSON.parse(argument));
  } catch {
    return undefined;
  }
}

/** Asks when owner, channel and lead hear of what is outstanding, and which channel. */
export function escalationForm(
  { language }: Reader,
  edition: Edition,
  place: Place,
  state: FormState = {},
): Form {
  const say = contributionWording(language);
  const common = commonWording(language);
  const field = fieldsFor(state);
  const { platform, tenant, conversation, kind } = place;
  const subject: EscalationSubject = {
    edition: edition.id,
    version: edition.version,
    ...(kind === 'direct' ? {} : { here: { platform, tenant, conversation, kind } }),
  };
  const options = channelOptions(language, edition, place);
  return {
    form: ESCALATION_FORM,
    argument: JSON.stringify(subject),
    language,
    title: say('escalation.title'),
    submitLabel: common('submit'),
    cancelLabel: common('cancel'),
    intro: [
      { kind: 'paragraph', text: [{ strong: nameIn(language, edition.names) }] },
      { kind: 'paragraph', text: say('escalation.intro') },
      ...(state.intro ?? []),
    ],
    fields: [
      ...ROLES.map((role) => {
        const value = durationsText(language, edition.escalation[role]);
        return field.text(role, { label: say(`escalation.${role}`), required: false, value });
      }),
      field.choice('place', { label: say('escalation.place'), value: options[0]?.value ?? 'none' }, options),
    ],
    opener: {
      action: ESCALATION_FORM,
      argument: edition.id,
      version: String(edition.version),
      label: say('escalation.title'),
    },
  };
}

/** What it is now comes first. */
function channelOptions(language: Reader['language'], { channel }: Edition, place: Place): readonly Option[] {
  const say = contributionWording(language);
  const isHere =
    channel?.conversation === place.conversation &&
    channel.tenant === place.tenant &&
    channel.platform === place.platform;
  const option = (value: 'keep' | 'here' | 'none'): Option => ({
    value,
    label: say(`escalation.place.${value}`),
  });
  return [
    ...(channel && !isHere ? [option('keep')] : []),
    ...(isHere ? [option('here')] : []),
    ...(channel ? [] : [option('none')]),
    ...(place.kind !== 'direct' && !isHere ? [option('here')] : []),
    ...(channel ? [option('none')] : []),
  ];
}

/** "14 days, 1 day, -1 day", as it is typed. */
export function durationsText(language: Reader['language'], durations: readonly string[]): string {
  const say = contributionWording(language);
  return durations
    .map(measure)
    .map(({ unit, count }) => `${count < 0 ? '-' : ''}${say(`duration.${unit}`, { count: Math.abs(count) })}`)
    .join(', ');
}
