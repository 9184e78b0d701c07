import type { ListedAward, ListedMeeting, RecordAnswer } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Counted } from '../../query.js';

type RecordAnswerWithBase = Extract<Answer, { kind: RecordAnswer['kind'] }>;

/** Codes of what an answer about records names, by what may be counted. What is listed twice is there twice. */
export function countedInRecord(answer: RecordAnswerWithBase): Partial<Record<Counted, readonly string[]>> {
  switch (answer.kind) {
    case 'organisation':
      return { lines: answer.facilitated.map(({ line }) => line.code) };
    case 'facilitators':
      return {
        lines: answer.lines.map(({ line }) => line.code),
        organisations: answer.lines.flatMap(({ facilitators }) =>
          facilitators.map(({ organisation }) => organisation),
        ),
      };
    case 'meetings': {
      const meetings = [...answer.meetings, ...answer.undated];
      return { meetings: meetings.map(meetingCode), lines: meetings.flatMap(linesOf) };
    }
    case 'winners':
      return { winners: answer.awards.map(awardCode), lines: answer.awards.map(({ line }) => line.code) };
    case 'recommendations':
      return {
        recommendations: answer.byLine.flatMap(({ texts }) =>
          texts.flatMap(({ id, times }) => Array.from({ length: times }, () => id)),
        ),
      };
    case 'resolutions':
      return { resolutions: answer.resolutions.map(({ id }) => id) };
    case 'systems':
      return { systems: answer.systems.map(({ id }) => id) };
    case 'documents':
      return { documents: answer.documents.map(({ id }) => id) };
    case 'disagreements':
      return {
        disagreements: [
          ...answer.disagreements.map(({ topic }) => topic),
          ...answer.overview.flatMap(({ topics }) => topics),
        ],
      };
    case 'figures':
    case 'rules':
      return {};
  }
}

function linesOf({ lines }: ListedMeeting): readonly string[] {
  return lines.map(({ code }) => code);
}

function meetingCode(meeting: ListedMeeting): string {
  return `${meeting.date ?? ''} ${linesOf(meeting).join(' ')}`;
}

function awardCode({ year, project }: ListedAward): string {
  return `${year} ${project}`;
}
