import { Temporal } from 'temporal-polyfill';
import type { ReplyPart, RichText, Span } from '../../../chat/reply.js';
import { localeOf } from '../../../shared/language.js';
import type { Answer, AwardFact, MeetingFact, RoleClaim } from '../answers.js';
import { facts, list, note, type PresentContext, type Presented, paragraph, verbatim } from './context.js';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export function presentRole(context: PresentContext, { line, claims }: Of<'role'>): Presented {
  const { say } = context;
  const values = { line: line.code, title: line.title, count: claims.length };
  return {
    title: say('role.title', values),
    parts: [
      paragraph(say(claims.length > 0 ? 'role.summary' : 'role.none', values)),
      ...list(claims.map((claim) => roleItem(context, claim))),
    ],
  };
}

/** "ITU: co-facilitator (ITU WSIS report 2022, ¶8; confidence medium)": each claim beside its own source. */
export function roleItem(context: PresentContext, claim: RoleClaim): RichText {
  const { say } = context;
  const { organisation, role, confidence } = claim;
  const unsure =
    confidence === 'high' ? [] : [say('confidence.note', { confidence: say(`confidence.${confidence}`) })];
  const remark = claim.note ? ` ${verbatim(context, claim.note)}` : '';
  const sources = claim.sources.map((source) => verbatim(context, source));
  const evidence = [...sources, ...unsure].join(say('semicolon'));
  return `${say('role.item', { organisation, role, evidence })}${remark}`;
}

export function presentMeeting(context: PresentContext, { line, meetings }: Of<'meeting'>): Presented {
  const { say } = context;
  const values = { line: line.code, title: line.title };
  return {
    title: say('meeting.title', values),
    parts:
      meetings.length > 0
        ? meetings.flatMap((meeting) => meetingParts(context, meeting))
        : [paragraph(say('meeting.none', values))],
  };
}

function meetingParts(context: PresentContext, meeting: MeetingFact): readonly ReplyPart[] {
  const { say } = context;
  const topic: RichText | undefined =
    meeting.topic && meeting.url ? [{ link: meeting.topic, url: meeting.url }] : meeting.topic;
  return [
    ...facts([
      [say('date'), dateText(context, meeting.date)],
      [say('time'), timeText(context, meeting)],
      [say('topic'), topic],
      [say('organisers'), verbatim(context, ...meeting.organisers)],
      [say('jointWith'), verbatim(context, ...meeting.jointWith)],
    ]),
    ...(meeting.note ? [note(meeting.note)] : []),
  ];
}

function dateText({ language }: PresentContext, date: string | undefined): string | undefined {
  return date && Temporal.PlainDate.from(date).toLocaleString(localeOf(language), { dateStyle: 'long' });
}

/** What the document says, then the reader's own time, since the two are seldom in one zone. */
function timeText(context: PresentContext, { asWritten, start, zone }: MeetingFact): RichText | undefined {
  if (!start || !asWritten) return asWritten;
  const instant = Temporal.Instant.from(start);
  const local = instant.toZonedDateTimeISO(context.zone);
  const time = local.toLocaleString(localeOf(context.language), { dateStyle: 'medium', timeStyle: 'short' });
  const readers: Span = { instant: start, text: context.say('yourTime', { time, zone: context.zone }) };
  return zone === context.zone ? asWritten : [`${verbatim(context, asWritten)} — `, readers];
}

export function presentWinner(context: PresentContext, { line, awards, subLines }: Of<'winner'>): Presented {
  const { say } = context;
  const values = { line: line.code, title: line.title };
  const hasSubLines = subLines.length > 0;
  const none = awards.length === 0 && !hasSubLines ? [paragraph(say('winner.none', values))] : [];
  return {
    title: say('winner.title', values),
    parts: [
      ...none,
      ...(hasSubLines ? [paragraph(say('winner.subLines', values))] : []),
      ...list(awards.map((award) => awardText(context, award))),
      ...list(
        subLines.flatMap((sub) =>
          sub.awards.map(
            (award): RichText => [
              { strong: verbatim(context, sub.line.code) },
              ` ${awardText(context, award)}`,
            ],
          ),
        ),
      ),
    ],
  };
}

export function awardText({ say }: PresentContext, { year, project, country }: AwardFact): string {
  // The year is a name here, not a quantity: as a number, ICU would write 2,022.
  return say('winner.item', { year: String(year), project, country });
}

export function meetingText(context: PresentContext, meeting: MeetingFact): string {
  const topic = meeting.topic && verbatim(context, meeting.topic);
  return [dateText(context, meeting.date), topic].filter(Boolean).join(context.say('colon'));
}
