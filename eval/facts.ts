import type { DatedEvent } from '../src/features/ask/answers/calendar.js';
import type { Answer, Description, MeetingFact } from '../src/features/ask/answers.js';

/** What an answer says, as codes and numbers: what gold answers are compared with. */
export interface Facts {
  readonly goals: readonly number[];
  readonly targets: readonly string[];
  readonly lines: readonly string[];
  readonly codes: readonly string[];
  readonly numbers: readonly number[];
  /** ISO days. */
  readonly days: readonly string[];
  /** ISO instants, as they were given. */
  readonly instants: readonly string[];
}

const NONE: Facts = { goals: [], targets: [], lines: [], codes: [], numbers: [], days: [], instants: [] };

/** The result of an answer; remarks about other editions or sources are not part of it. */
export function factsOf(answer: Answer): Facts {
  switch (answer.kind) {
    case 'line-to-goals':
      return joined(
        answer.lines.map(({ goals, goalCount, targetCount }) => ({
          ...NONE,
          goals: goals.map(({ number }) => number),
          targets: goals.flatMap(({ targets }) => targets.map(({ code }) => code)),
          numbers: [goalCount, targetCount],
        })),
      );
    case 'goal-to-lines':
      return joined(answer.goals.map(({ lines }) => ({ ...NONE, lines: lines.map(({ code }) => code) })));
    case 'target-to-lines':
      return joined(answer.targets.map(({ lines }) => ({ ...NONE, lines: lines.map(({ code }) => code) })));
    case 'lines-by':
      return { ...NONE, lines: answer.lines.map(({ code }) => code) };
    case 'mapped-set':
      return { ...nodes(answer.items.map(({ code }) => code)), numbers: [answer.items.length] };
    case 'rank':
      return nodes(answer.places.flatMap(({ items }) => items.map(({ code }) => code)));
    case 'compare':
      return { ...NONE, ...answer.shared };
    case 'compare-goals':
      return { ...NONE, lines: answer.shared.map(({ code }) => code) };
    case 'compare-editions':
      return nodes(answer.subjects.flatMap(({ onlyHere, onlyThere }) => [...onlyHere, ...onlyThere]));
    case 'compare-entries':
      return { ...NONE, codes: answer.entries.map(({ code }) => code) };
    case 'entries':
      return joined(
        answer.entries.map(({ code, goals, lines }) => ({
          ...NONE,
          codes: [code],
          goals: goals.map(({ number }) => number),
          targets: goals.flatMap(({ targets }) => targets),
          lines: lines.map((line) => line.code),
        })),
      );
    case 'why':
      return {
        ...NONE,
        lines: [answer.line.code],
        goals: answer.reasons.map(({ goal }) => goal),
        targets: answer.reasons.flatMap(({ target }) => target ?? []),
      };
    case 'describe':
      return joined(answer.subjects.map(described));
    case 'count': {
      const inner = factsOf(answer.of);
      return { ...inner, numbers: answer.number === undefined ? inner.numbers : [answer.number] };
    }
    case 'sources':
      return factsOf(answer.of);
    case 'calendar':
    case 'event':
      return dated(answer.events);
    case 'process':
      return dated([...answer.phases, ...answer.deadlines]);
    case 'meeting':
      return meetings(answer.meetings, [answer.line.code]);
    case 'winner':
    case 'role':
      return { ...NONE, lines: [answer.line.code] };
    case 'meetings':
      return meetings(
        answer.meetings,
        answer.meetings.flatMap(({ lines }) => lines.map(({ code }) => code)),
      );
    case 'winners':
      return { ...NONE, lines: answer.awards.map(({ line }) => line.code), numbers: [answer.awards.length] };
    case 'recommendations':
      return {
        ...NONE,
        codes: answer.byLine.flatMap(({ texts }) => texts.map(({ id }) => id)),
        lines: answer.byLine.flatMap(({ line }) => line?.code ?? []),
        numbers: [answer.total, answer.texts],
      };
    case 'resolutions':
      return { ...NONE, codes: answer.resolutions.map(({ id }) => id) };
    case 'figures':
      return {
        ...NONE,
        numbers: answer.figures.flatMap(({ values }) => values.flatMap(({ value }) => value ?? [])),
        days: answer.figures.flatMap(({ values }) => values.map(({ asOf }) => asOf)),
      };
    case 'organisation':
      return { ...NONE, lines: answer.facilitated.map(({ line }) => line.code) };
    case 'lines':
      return { ...NONE, lines: answer.lines.map(({ code }) => code) };
    case 'goals':
      return { ...NONE, goals: answer.goals.map(({ number }) => number) };
    default:
      return NONE;
  }
}

function described(subject: Description): Facts {
  switch (subject.kind) {
    case 'line':
      return {
        ...NONE,
        lines: subject.subLines.map(({ code }) => code),
        goals: subject.mapping.goals.map(({ number }) => number),
        targets: subject.mapping.goals.flatMap(({ targets }) => targets.map(({ code }) => code)),
      };
    case 'goal':
      return {
        ...NONE,
        goals: [subject.number],
        targets: subject.targets.map(({ code }) => code),
        lines: subject.lines.map(({ code }) => code),
        numbers: [subject.targets.length],
      };
    case 'target':
      return { ...NONE, targets: [subject.code], lines: subject.lines.map(({ code }) => code) };
    case 'entry':
      return {
        ...NONE,
        codes: [subject.code],
        goals: subject.goals.map(({ number }) => number),
        targets: subject.goals.flatMap(({ targets }) => targets),
        lines: subject.lines.map(({ code }) => code),
      };
    case 'recommendation':
      return {
        ...NONE,
        codes: [subject.id],
        lines: subject.listings.flatMap(({ line }) => line?.code ?? []),
      };
    case 'resolution':
      return { ...NONE, codes: [subject.id] };
    default:
      return NONE;
  }
}

/** Goals are coded `SDG 4`, lines `C5`, targets `9.c`. */
function nodes(codes: readonly string[]): Facts {
  return {
    ...NONE,
    goals: codes.flatMap((code) => (code.startsWith('SDG ') ? [Number(code.slice(4))] : [])),
    targets: codes.filter((code) => /^\d+\./.test(code)),
    lines: codes.filter((code) => code.startsWith('C')),
  };
}

function dated(events: readonly DatedEvent[]): Facts {
  return {
    ...NONE,
    days: events.flatMap(({ start, end }) => [start, end ?? start]),
    instants: events.flatMap(({ startInstant, endInstant }) => [startInstant ?? [], endInstant ?? []].flat()),
    numbers: events.flatMap(({ toStart, toEnd }) => [toStart?.days ?? [], toEnd?.days ?? []].flat()),
  };
}

function meetings(all: readonly Omit<MeetingFact, 'jointWith'>[], lines: readonly string[]): Facts {
  return {
    ...NONE,
    lines,
    days: all.flatMap(({ date }) => date ?? []),
    instants: all.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()),
  };
}

function joined(all: readonly Facts[]): Facts {
  return {
    goals: all.flatMap(({ goals }) => goals),
    targets: all.flatMap(({ targets }) => targets),
    lines: all.flatMap(({ lines }) => lines),
    codes: all.flatMap(({ codes }) => codes),
    numbers: all.flatMap(({ numbers }) => numbers),
    days: all.flatMap(({ days }) => days),
    instants: all.flatMap(({ instants }) => instants),
  };
}
