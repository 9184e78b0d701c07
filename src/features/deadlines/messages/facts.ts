import type { Fact, RichText, Span } from '../../../chat/reply.js';
import { isolate } from '../../../shared/typography.js';
import { type CalendarDate, endOf, type Phase } from '../calendar.js';
import { nameIn, type Reader } from '../present/context.js';
import { dateSpans, leftText } from '../present/dates.js';
import { type MessageKey, messageWording } from '../wording/messages/wording.js';
import { beginningOf, type Open } from './items.js';
import { deadlineSpans } from './when.js';

type Entry = readonly [label: MessageKey, value: RichText | undefined];

/** Dates, what is left of the time, and where it is to be done. */
export function factsOf(reader: Reader, item: Open): readonly Fact[] {
  const say = messageWording(reader.language);
  const entries =
    item.about.kind === 'phase' ? phaseEntries(reader, item.about.phase, item) : owedEntries(reader, item);
  return entries.flatMap(([label, value]) => (value?.length ? [{ label: say(label), value }] : []));
}

function phaseEntries(reader: Reader, phase: Phase, { news }: Open): readonly Entry[] {
  const { kind, opens, closes, place, url } = phase;
  const { language, zone } = reader;
  const begin = opens && dateSpans(language, opens, zone);
  const end = closes && deadlineSpans(reader, closes);
  const where: Entry[] = [
    ['fact.place', place && isolate(language, place)],
    ['fact.link', url === undefined ? undefined : [linkTo(reader, kind, url)]],
  ];
  switch (kind) {
    case 'window': {
      if (news === 'closed') return [['fact.closed', end]];
      const isAhead = isBeforeBegin(reader, phase);
      return [
        [isAhead ? 'fact.opens' : 'fact.opened', isAhead || news === 'opened' ? begin : undefined],
        ['fact.closes', end],
        ['fact.left', leftUntil(reader, closes)],
        ...where,
      ];
    }
    case 'deadline':
      if (news === 'closed') return [['fact.due', end]];
      return [['fact.due', end], ['fact.left', leftUntil(reader, closes)], ...where];
    case 'meeting':
      return [['fact.begins', begin ?? end], ['fact.ends', begin && ownEnd(reader, phase)], ...where];
    case 'publication':
      return [['fact.comesOut', closes && dateSpans(language, closes, zone)], ...where];
  }
}

/** Nobody needs to be told that a meeting of one day ends on that day. */
function ownEnd({ language, zone }: Reader, { opens, closes }: Phase): RichText | undefined {
  const isSame = opens?.precision === 'day' && closes?.precision === 'day' && opens.date === closes.date;
  return closes && !isSame ? dateSpans(language, closes, zone) : undefined;
}

function owedEntries(reader: Reader, { about, target }: Open): readonly Entry[] {
  if (about.kind === 'phase') return [];
  const { contribution, edition, isOwn } = about;
  const { language, now } = reader;
  const say = messageWording(language);
  const isAhead = target.epochMilliseconds > now.epochMilliseconds;
  return [
    ['fact.for', nameIn(language, edition.names)],
    ['fact.due', deadlineSpans(reader, contribution.due)],
    ['fact.left', isAhead ? leftText(language, now, target) : undefined],
    ['fact.owner', isOwn ? undefined : contribution.ownerName && isolate(language, contribution.ownerName)],
    ['fact.state', contribution.state === 'in progress' ? say('state.in progress') : undefined],
  ];
}

function isBeforeBegin({ now }: Reader, phase: Phase): boolean {
  const begin = beginningOf(phase);
  return begin !== undefined && now.epochMilliseconds < begin.epochMilliseconds;
}

/** A month is no moment that time could be left until. */
function leftUntil({ language, now }: Reader, date: CalendarDate | undefined): string | undefined {
  if (!date || date.precision === 'month') return undefined;
  const end = endOf(date);
  return end.epochMilliseconds > now.epochMilliseconds ? leftText(language, now, end) : undefined;
}

function linkTo({ language }: Reader, kind: Phase['kind'], url: string): Span {
  const isDone = kind === 'window' || kind === 'deadline';
  return { link: messageWording(language)(isDone ? 'link.form' : 'link.page'), url };
}
