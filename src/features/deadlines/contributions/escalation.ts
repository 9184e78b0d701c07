import { typedIn, warning } from '../../../chat/fields.js';
import type { IncomingAction, IncomingForm, IncomingText, Place } from '../../../chat/incoming.js';
import type { Form, Reply, RichText } from '../../../chat/reply.js';
import { GENEVA } from '../../../shared/zones.js';
import type { Edition, Escalation } from '../calendar.js';
import type { Act, EditionChange } from '../ports.js';
import { nameIn, type Reader, readerOf, replyOf, sentence } from '../present/context.js';
import { DEFAULT_SETTINGS } from '../subscriber.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { readDurations } from './durations.js';
import { durationsText, escalationForm, ROLES, readEscalationSubject } from './escalation-form.js';
import type { ContributionParts } from './parts.js';

/** The form for an edition, for who may change it. */
export function askEscalation(
  parts: ContributionParts,
  incoming: IncomingText | IncomingAction,
  edition: Edition,
): Reply | Form {
  const reader = readerOf(parts.clock, incoming);
  if (!parts.policy.mayChange(incoming.person, edition))
    return sentence(reader.language, 'private', commonWording(reader.language)('notAllowed'));
  return escalationForm(reader, edition, incoming.place);
}

export async function saveEscalation(
  parts: ContributionParts,
  incoming: IncomingForm,
): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const { language } = reader;
  const common = commonWording(language);
  const subject = readEscalationSubject(incoming.argument);
  const edition = subject && (await parts.calendar.findEdition(subject.edition));
  if (!edition) return sentence(language, 'private', common('missing', { name: subject?.edition ?? '…' }));
  const typed = typedIn(incoming);
  const place: Place = subject.here ?? incoming.place;
  const drawn = { ...edition, version: subject.version };
  if (!parts.policy.mayChange(incoming.person, edition))
    return escalationForm(reader, drawn, place, { typed, intro: [warning(common('notAllowed'))] });
  const read = readSteps(reader, typed);
  if ('errors' in read) return escalationForm(reader, drawn, place, { typed, errors: read.errors });
  const { platform, tenant, id } = incoming.person;
  const act = { by: { platform, tenant, id }, at: reader.now };
  const change: EditionChange = {
    escalation: read.escalation,
    ...(typed.place === 'none' && { channel: undefined }),
    ...(typed.place === 'here' && subject.here && { channel: subject.here }),
  };
  const outcome = await parts.calendar.changeEdition(edition.id, subject.version, change, act);
  if (outcome.kind === 'missing')
    return sentence(language, 'private', common('missing', { name: edition.id }));
  if (outcome.kind === 'stale' && !isAlready(outcome.value, change)) {
    const now = replyPartsOf(reader, outcome.value);
    return escalationForm(reader, outcome.value, place, { typed, intro: [warning(common('stale')), ...now] });
  }
  if (outcome.value.channel) await reachChannel(parts, reader, outcome.value.channel, act);
  await parts.wake();
  return replyOf(language, {
    visibility: 'private',
    title: nameIn(language, edition.names),
    parts: [
      { kind: 'paragraph', text: contributionWording(language)('escalation.saved') },
      ...replyPartsOf(reader, outcome.value),
    ],
  });
}

function readSteps(
  { language }: Reader,
  typed: Readonly<Record<string, string>>,
): { readonly escalation: Escalation } | { readonly errors: Readonly<Record<string, string>> } {
  const say = contributionWording(language);
  const [owner, channel, lead] = ROLES.map((role) => readDurations(typed[role] ?? ''));
  if (owner && channel && lead) return { escalation: { owner, channel, lead } };
  const faulty = ROLES.filter((role) => !readDurations(typed[role] ?? ''));
  return { errors: Object.fromEntries(faulty.map((role) => [role, say('fault.durations')])) };
}

/** The same form came twice. */
function isAlready({ escalation, channel }: Edition, change: EditionChange): boolean {
  const isSameChannel = !('channel' in change) || channel?.conversation === change.channel?.conversation;
  return isSameChannel && JSON.stringify(escalation) === JSON.stringify(change.escalation);
}

/** A channel that is told of what is outstanding follows nothing else that it did not ask for. */
async function reachChannel(
  { subscribers }: ContributionParts,
  { language, zone }: Reader,
  channel: Place,
  act: Act,
): Promise<void> {
  if (!act.by || (await subscribers.findAt(channel))) return;
  const settings = { ...DEFAULT_SETTINGS, zone: zone || GENEVA, language };
  await subscribers.save(channel, act.by, settings, [], act);
}

function replyPartsOf({ language }: Reader, { escalation, channel }: Edition): Reply['parts'] {
  const say = contributionWording(language);
  const text = (role: (typeof ROLES)[number]): RichText =>
    durationsText(language, escalation[role]) || say('escalation.never');
  return [
    {
      kind: 'facts',
      facts: [
        ...ROLES.map((role) => ({ label: say(`escalation.${role}`), value: text(role) })),
        { label: say('escalation.place'), value: channelText(language, channel) },
      ],
    },
  ];
}

function channelText(language: Reader['language'], channel: Place | undefined): RichText {
  const say = contributionWording(language);
  if (!channel) return say('escalation.place.none');
  const { platform, conversation: id } = channel;
  return [{ mention: 'place', platform, id, text: say('escalation.place.set') }];
}
