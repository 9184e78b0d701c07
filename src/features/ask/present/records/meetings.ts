import { Temporal } from 'temporal-polyfill';
import type { ReplyPart } from '../../../../chat/reply.js';
import { localeOf } from '../../../../shared/language.js';
import type { DaySpan, ListedMeeting } from '../../answers/records.js';
import type { Named } from '../../answers.js';
import { facts, note, type PresentContext, type Presented, paragraph, verbatim } from '../context.js';
import { codeList } from '../difference.js';
import { NOTHING, type RecordAnswerOf } from './shared.js';

export function presentMeetings(context: PresentContext, answer: RecordAnswerOf<'meetings'>): Presented {
  const { say } = context;
  const shown = [...answer.meetings, ...answer.undated];
  return {
    title: say('meetings.title'),
    parts: [
      ...askedFacts(context, answer.asked),
      ...(shown.length > 0 ? foundParts(context, shown) : [noneText(context, answer.recorded)]),
      ...withoutOrganiser(context, answer.withoutOrganiser),
    ],
  };
}

function askedFacts(
  context: PresentContext,
  { organisation, lines, days, words }: RecordAnswerOf<'meetings'>['asked'],
): readonly ReplyPart[] {
  const { say } = context;
  return facts([
    [say('organisers'), organisation && verbatim(context, organisation)],
    [say('actionLines'), lines && verbatim(context, ...lines)],
    [say('period'), days && spanText(context, days)],
    [say('records.words'), words && verbatim(context, words)],
  ]);
}

function foundParts(context: PresentContext, meetings: readonly ListedMeeting[]): readonly ReplyPart[] {
  const { say } = context;
  const lines = new Set(meetings.flatMap((meeting) => meeting.lines.map(({ code }) => code)));
  return [
    paragraph(say('meetings.count', { meetings: meetings.length, lines: lines.size })),
    {
      kind: 'table',
      caption: say('meetings.title'),
      columns: [say('date'), say('actionLines'), say('topic'), say('organisers')],
      rows: meetings.map((meeting) => rowOf(context, meeting)),
    },
  ];
}

function rowOf(context: PresentContext, { date, lines, topic, organisers }: ListedMeeting) {
  return [
    date === undefined ? context.say('meetings.noDate') : dayText(context, date),
    verbatim(context, ...lines.map(({ code }) => code)),
    verbatim(context, topic ?? ''),
    verbatim(context, ...organisers) || NOTHING,
  ];
}

function noneText(context: PresentContext, { from = '', to = '' }: DaySpan): ReplyPart {
  return paragraph(context.say('meetings.none', { from: dayText(context, from), to: dayText(context, to) }));
}

function withoutOrganiser(context: PresentContext, lines: readonly Named[]): readonly ReplyPart[] {
  if (lines.length === 0) return [];
  const codes = lines.map(({ code }) => code);
  return [note(context.say('meetings.withoutOrganiser', { lines: codeList(context, codes) }))];
}

function spanText(context: PresentContext, { from, to }: DaySpan): string | undefined {
  const { say } = context;
  if (from !== undefined && to !== undefined) {
    const [first, last] = [dayText(context, from), dayText(context, to)];
    return first === last ? first : `${first} – ${last}`;
  }
  if (from !== undefined) return say('records.from', { from: dayText(context, from) });
  return to === undefined ? undefined : say('records.to', { to: dayText(context, to) });
}

function dayText({ language }: PresentContext, day: string): string {
  return day && Temporal.PlainDate.from(day).toLocaleString(localeOf(language), { dateStyle: 'long' });
}
