import type { Citation, Meeting, Role } from '../../knowledge/ports.js';
import type { Answer, AwardFact, MeetingFact, Named, RoleClaim } from '../answers.js';
import type { Query } from '../query.js';
import type { AnswerContext } from './context.js';
import { disagreementsAbout } from './disagreements.js';
import { lineName } from './names.js';
import { citedSource, citedSources } from './sources.js';

/** Every recorded claim about who does what for a line; the documents do not agree, so none is left out. */
export function answerRole(context: AnswerContext, query: Extract<Query, { kind: 'role' }>): Answer {
  const roles = context.framework.rolesOf(query.line);
  return {
    kind: 'role',
    line: nameOf(context, query.line),
    claims: roleClaims(context, query.line),
    sources: cite(
      context,
      query.line,
      roles.flatMap((role) => role.citations),
    ),
    disagreements: disagreementsAbout(context, ['role'], [query.line]),
    next: [
      { kind: 'line-to-goals', lines: [query.line] },
      { kind: 'meeting', line: query.line },
    ],
  };
}

export function answerMeeting(context: AnswerContext, query: Extract<Query, { kind: 'meeting' }>): Answer {
  const meetings = context.framework.meetingsOf(query.line);
  return {
    kind: 'meeting',
    line: nameOf(context, query.line),
    meetings: meetingFacts(context, query.line),
    sources: cite(
      context,
      query.line,
      meetings.map((meeting) => meeting.citation),
    ),
    disagreements: disagreementsAbout(context, ['meeting'], [query.line]),
    next: [
      { kind: 'role', line: query.line },
      { kind: 'winner', line: query.line },
    ],
  };
}

/** The prize winners of a line; for C7 those of each sub-line, since C7 itself is no contest category. */
export function answerWinner(context: AnswerContext, query: Extract<Query, { kind: 'winner' }>): Answer {
  const { framework } = context;
  const lines = [query.line, ...framework.subLinesOf(query.line).map((line) => line.code)];
  const citations = lines.flatMap((line) => framework.awardsOf(line).flatMap((award) => award.citations));
  return {
    kind: 'winner',
    line: nameOf(context, query.line),
    awards: awardFacts(context, query.line),
    subLines: framework.subLinesOf(query.line).map((line) => ({
      line: lineName(context, line),
      awards: awardFacts(context, line.code),
    })),
    sources: cite(context, query.line, citations),
    disagreements: disagreementsAbout(context, ['prize'], lines),
    next: [
      { kind: 'meeting', line: query.line },
      { kind: 'line-to-goals', lines: [query.line] },
    ],
  };
}

export function roleClaims(context: AnswerContext, line: string): readonly RoleClaim[] {
  return context.framework.rolesOf(line).map((role) => roleClaim(context, role));
}

export function roleClaim(context: AnswerContext, role: Role): RoleClaim {
  const { organisation, confidence, note } = role;
  const sources = role.citations.map((citation) => citedSource(context.framework, citation).label);
  return { organisation, role: role.role, confidence, sources: [...new Set(sources)], note };
}

export function meetingFacts(context: AnswerContext, line: string): readonly MeetingFact[] {
  return context.framework.meetingsOf(line).map(meetingFact);
}

export function meetingFact(meeting: Meeting): MeetingFact {
  return {
    date: meeting.date ?? undefined,
    asWritten: [meeting.timeAsWritten, meeting.zoneAsWritten].filter(Boolean).join(' ') || undefined,
    start: meeting.start ?? undefined,
    end: meeting.end ?? undefined,
    zone: meeting.zone ?? undefined,
    topic: meeting.topic ?? undefined,
    organisers: meeting.organisers,
    jointWith: meeting.jointWith,
    url: meeting.url ?? undefined,
    note: meeting.note,
  };
}

export function awardFacts(context: AnswerContext, line: string): readonly AwardFact[] {
  return context.framework.awardsOf(line).map(({ year, project, country }) => ({ year, project, country }));
}

function nameOf(context: AnswerContext, code: string): Named {
  const line = context.framework.line(code);
  return line ? lineName(context, line) : { code, title: '' };
}

/** The citations given, or the line's own heading when the documents say nothing more. */
function cite(context: AnswerContext, code: string, citations: readonly Citation[]) {
  const line = context.framework.line(code);
  return citedSources(context.framework, citations.length > 0 || !line ? citations : [line.citation]);
}
