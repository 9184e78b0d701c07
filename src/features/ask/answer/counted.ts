import type { SetAnswer } from '../answers/sets.js';
import type { Answer, Description, MappedLine } from '../answers.js';
import type { Counted } from '../query.js';

/** Codes of what an answer names, by what may be counted. Something named twice is there twice. */
export type CountedCodes = Partial<Record<Counted, readonly string[]>>;

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** What can be counted in an answer. A kind of answer that is not here cannot be counted in; add it as one case. */
export function countedIn(answer: Answer): CountedCodes {
  switch (answer.kind) {
    case 'line-to-goals':
      return inMappings(answer.lines);
    case 'goal-to-lines':
      return { lines: answer.goals.flatMap(({ lines }) => lines.map(codeOf)) };
    case 'target-to-lines':
      return { lines: answer.targets.flatMap(({ lines }) => lines.map(codeOf)) };
    case 'describe':
      return joined(answer.subjects.map(inDescription));
    case 'why':
      return inWhy(answer);
    case 'role':
      return { organisations: answer.claims.map(({ organisation }) => organisation) };
    case 'meeting':
      return { meetings: answer.meetings.map((_, index) => String(index)) };
    case 'winner':
      return { winners: [answer, ...answer.subLines].flatMap(({ awards }) => awards.map(awardCode)) };
    case 'lines':
      return { lines: answer.lines.filter(({ parent }) => parent === undefined).map(codeOf) };
    case 'goals':
      return { goals: answer.goals.map(({ number }) => String(number)) };
    case 'lines-by':
    case 'mapped-set':
    case 'rank':
    case 'compare-entries':
    case 'entries':
    case 'matrix':
      return inSet(answer);
    default:
      return {};
  }
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function awardCode({ year, project }: { readonly year: number; readonly project: string }): string {
  return `${year} ${project}`;
}

function inMappings(lines: readonly MappedLine[]): CountedCodes {
  return {
    lines: lines.map(codeOf),
    goals: lines.flatMap(({ goals }) => goals.map(({ number }) => String(number))),
    // A target of C7 is there once for each sub-line that names it.
    targets: lines.flatMap(({ goals }) =>
      goals.flatMap(({ targets }) =>
        targets.flatMap(({ code, lines: by }) => (by.length > 0 ? by : ['']).map(() => code)),
      ),
    ),
  };
}

function inWhy({ reasons }: Of<'why'>): CountedCodes {
  return {
    goals: [...new Set(reasons.map(({ goal }) => String(goal)))],
    targets: reasons.flatMap(({ target }) => target ?? []),
  };
}

function inDescription(subject: Description): CountedCodes {
  switch (subject.kind) {
    case 'line':
      return {
        ...inMappings([subject.mapping]),
        lines: subject.subLines.map(codeOf),
        organisations: subject.roles.map(({ organisation }) => organisation),
        meetings: subject.meetings.map((_, index) => `${subject.code} ${index}`),
        winners: subject.awards.map(awardCode),
      };
    case 'goal':
      return { targets: subject.targets.map(codeOf), lines: subject.lines.map(codeOf) };
    case 'target':
      return { indicators: subject.indicators.map(codeOf), lines: subject.lines.map(codeOf) };
    case 'entry':
      return {
        goals: subject.goals.map(({ number }) => String(number)),
        targets: subject.goals.flatMap(({ targets }) => targets),
        lines: subject.lines.map(codeOf),
      };
    default:
      return {};
  }
}

function joined(parts: readonly CountedCodes[]): CountedCodes {
  const all = new Map<Counted, readonly string[]>();
  for (const [what, codes] of parts.flatMap((part) => Object.entries(part) as [Counted, string[]][]))
    all.set(what, [...(all.get(what) ?? []), ...codes]);
  return Object.fromEntries(all);
}

/** A comparison is not counted in: whether what is shared is meant, or what there is, its question leaves open. */
type CountedSet = Exclude<SetAnswer, { kind: 'compare' | 'compare-goals' | 'compare-editions' }>;

function inSet(answer: CountedSet): CountedCodes {
  switch (answer.kind) {
    case 'lines-by':
      return { lines: answer.lines.map(codeOf) };
    case 'mapped-set':
      return { [answer.asked.what]: answer.items.map(codeOf) };
    case 'rank':
      return { [answer.asked.of]: answer.places.flatMap(({ items }) => items.map(codeOf)) };
    case 'compare-entries':
      return { entries: answer.entries.map(codeOf) };
    case 'entries':
      return { entries: answer.entries.map(({ entryKind, code }) => `${entryKind} ${code}`) };
    case 'matrix':
      return {
        lines: answer.lines.map(codeOf),
        goals: answer.goals.map(({ number }) => String(number)),
        targets: answer.lines.flatMap(({ cells }) => cells.flatMap(({ targets }) => targets)),
      };
  }
}
