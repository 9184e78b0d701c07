import type { Temporal } from 'temporal-polyfill';
import { plainSpans } from '../../../../chat/reply.js';
import type { Language } from '../../../../shared/language.js';
import { joinList } from '../../../../shared/wording.js';
import type { CalendarDate, Edition, Phase } from '../../calendar.js';
import type { Contribution } from '../../contribution.js';
import { nameIn } from '../../present/context.js';
import { dateSpans, dateText } from '../../present/dates.js';
import { exchangeWording } from '../../wording/exchange/wording.js';
import { type Component, createEvent, type EventContent } from './component.js';
import { eventsOf, type PhaseEvent } from './events.js';
import { contributionUid, phaseUid } from './names.js';

type NamedEdition = Pick<Edition, 'names' | 'status'>;

export function phaseEvents(
  language: Language,
  phase: Phase,
  edition: NamedEdition,
  stamp: Temporal.Instant = phase.since,
): readonly Component[] {
  return phaseContents(language, phase, edition, stamp).map(createEvent);
}

/** What the events of a phase say, in the order of time. */
export function phaseContents(
  language: Language,
  phase: Phase,
  edition: NamedEdition,
  stamp: Temporal.Instant = phase.since,
): readonly EventContent[] {
  return eventsOf(phase).map((event) => contentOf(language, phase, edition, event, stamp));
}

function contentOf(
  language: Language,
  phase: Phase,
  edition: NamedEdition,
  { part, from, to }: PhaseEvent,
  stamp: Temporal.Instant,
): EventContent {
  const say = exchangeWording(language);
  const name = nameIn(language, phase.names);
  return {
    uid: phaseUid(phase.id, part),
    sequence: phase.version,
    since: phase.since,
    stamp,
    from,
    to,
    summary: summaryOf(language, phase, edition, { part, from }),
    description: descriptionOf(language, phase, from),
    categories: [nameIn(language, edition.names), say(`kind.${phase.kind}`), ...phase.actionLines],
    isCancelled: phase.status === 'cancelled' || edition.status === 'cancelled',
    isBusy: phase.kind === 'meeting' && from.precision === 'minute',
    place: phase.place,
    url: phase.url,
    language,
    own: {
      kind: phase.kind,
      name,
      zone: from.zone,
      written: phase.asWritten,
      month: from.precision === 'month' ? from.month : undefined,
    },
  };
}

function summaryOf(
  language: Language,
  { kind, names }: Phase,
  edition: NamedEdition,
  { part, from }: PhaseEvent,
): string {
  const say = exchangeWording(language);
  const what = say('event.of', { name: nameIn(language, names), edition: nameIn(language, edition.names) });
  const event = part === 'takes-place' ? what : say(`event.${verbOf(kind, part)}`, { what });
  return inMonth(language, event, from);
}

function verbOf(kind: Phase['kind'], part: PhaseEvent['part']): 'opens' | 'closes' | 'due' | 'published' {
  if (part === 'opens') return 'opens';
  if (kind === 'publication') return 'published';
  return kind === 'deadline' ? 'due' : 'closes';
}

function inMonth(language: Language, event: string, date: CalendarDate): string {
  if (date.precision !== 'month') return event;
  return exchangeWording(language)('event.month', { event, month: dateText(language, date) });
}

/** The client shows the moment on its reader's clock; here it stands on Geneva's, and as it was announced. */
function descriptionOf(language: Language, phase: Phase, date: CalendarDate): readonly string[] {
  const say = exchangeWording(language);
  const { asWritten, actionLines, url } = phase;
  return [
    plainSpans(dateSpans(language, date, date.zone)),
    ...(asWritten === undefined ? [] : [say('event.written', { text: asWritten })]),
    ...(actionLines.length === 0 ? [] : [say('event.lines', { codes: joinList(language, actionLines) })]),
    ...(url === undefined ? [] : [url]),
  ];
}

/** An event at the moment that a contribution is due. */
export function contributionEvent(
  language: Language,
  contribution: Contribution,
  edition: NamedEdition,
  stamp: Temporal.Instant = contribution.since,
): Component {
  const say = exchangeWording(language);
  const { id, title, due, ownerName, actionLine, sector, state } = contribution;
  const name = nameIn(language, edition.names);
  const what = say('event.of', { name: title, edition: name });
  return createEvent({
    uid: contributionUid(id),
    sequence: contribution.version,
    since: contribution.since,
    stamp,
    from: due,
    summary: inMonth(language, say('event.due', { what }), due),
    description: [
      plainSpans(dateSpans(language, due, due.zone)),
      ...(ownerName === undefined ? [] : [say('event.owner', { name: ownerName })]),
    ],
    categories: [name, say('kind.contribution'), ...[actionLine, sector].flatMap((each) => each ?? [])],
    isCancelled: state === 'waived' || edition.status === 'cancelled',
    isBusy: false,
    language,
    own: {},
  });
}
