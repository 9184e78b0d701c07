import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../../../shared/collections.js';
import type { Meeting } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { DaySpan, ListedMeeting, ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { disagreementsAbout } from '../disagreements.js';
import { meetingFact } from '../line-facts.js';
import { isUnder, lineNames } from '../names.js';
import { citeFound } from './citing.js';
import { recordedOrganisation } from './organisations.js';
import { daysOf } from './period.js';
import { search } from './search.js';

type MeetingsQuery = Extract<ListedRecordQuery, { kind: 'meetings' }>;

/** Facilitation meetings, by day; those without a day on record are kept apart. */
export function answerMeetings(context: AnswerContext, query: MeetingsQuery): Answer {
  const { framework } = context;
  const organisation =
    query.organisation && (recordedOrganisation(framework, query.organisation) ?? query.organisation);
  const days = query.period && daysOf(context, query.period);
  const fitting = fittingMeetings(context, organisation, query.words).filter(({ actionLine, jointWith }) =>
    [actionLine, ...jointWith].some((code) => isUnder(query.lines, code)),
  );
  const dated = fitting.filter(({ date }) => date !== null && isWithin(date, days));
  // A meeting without a day may belong to a long period where others do; never to a day, or where nothing else was.
  const mayHold = days === undefined || (dated.length > 0 && isLong(days));
  const undated = mayHold ? fitting.filter(({ date }) => date === null) : [];
  const shown = [...dated, ...undated];
  return {
    kind: 'meetings',
    asked: {
      ...(organisation && { organisation }),
      ...(query.lines && { lines: query.lines }),
      ...(days && { days }),
      ...(query.words && { words: query.words }),
    },
    meetings: listed(context, dated).toSorted(byDay),
    undated: listed(context, undated),
    withoutOrganiser: organisation ? withoutOrganiser(context) : [],
    recorded: recordedDays(framework),
    sources: citeFound(
      framework,
      shown.map((meeting) => meeting.citation),
      framework.meetings.map((meeting) => meeting.citation),
    ),
    disagreements: disagreementsAbout(
      context,
      ['meeting'],
      shown.map((meeting) => meeting.actionLine),
    ),
    next: nextSteps(shown, query),
  };
}

function fittingMeetings(
  context: AnswerContext,
  organisation: string | undefined,
  words: string | undefined,
): readonly Meeting[] {
  const organised = context.framework.meetings.filter(
    ({ organisers }) => organisation === undefined || organisers.includes(organisation),
  );
  const textOf = ({ topic, actionLine }: Meeting) => {
    const title = context.framework.line(actionLine)?.titles.en.text;
    return [topic, actionLine, title].filter(Boolean).join(' ');
  };
  return search(organised, textOf, words).items;
}

/** Longer than a month, or without an end. */
function isLong({ from, to }: DaySpan): boolean {
  if (from === undefined || to === undefined) return true;
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days > 31;
}

function isWithin(day: string, { from, to }: DaySpan = {}): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Each meeting once: lines that met together share its page on the web. */
function listed(context: AnswerContext, meetings: readonly Meeting[]): readonly ListedMeeting[] {
  const groups = groupBy(meetings, ({ url, actionLine, date }) => url ?? `${actionLine} ${date}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { jointWith, ...fact } = meetingFact(first);
    const lines = group.flatMap((meeting) => [meeting.actionLine, ...meeting.jointWith]);
    return [{ ...fact, lines: lineNames(context, [...lines, ...jointWith]) }];
  });
}

function byDay(left: ListedMeeting, right: ListedMeeting): number {
  return (left.start ?? left.date ?? '').localeCompare(right.start ?? right.date ?? '');
}

function withoutOrganiser(context: AnswerContext) {
  const unnamed = context.framework.meetings.filter(({ organisers }) => organisers.length === 0);
  return lineNames(
    context,
    unnamed.map((meeting) => meeting.actionLine),
  );
}

function recordedDays({ meetings }: Framework): DaySpan {
  const days = meetings.flatMap(({ date }) => date ?? []).toSorted();
  const from = days[0];
  const to = days.at(-1);
  return { ...(from && { from }), ...(to && { to }) };
}

function nextSteps(shown: readonly Meeting[], query: MeetingsQuery): readonly Query[] {
  const lines = [...new Set(shown.map((meeting) => meeting.actionLine))].slice(0, 2);
  const isNarrowed = query.organisation ?? query.period ?? query.words ?? query.lines;
  return [
    ...lines.map((line) => ({ kind: 'meeting' as const, line })),
    ...(isNarrowed ? [{ kind: 'meetings' as const }] : []),
    { kind: 'facilitators' },
  ];
}
