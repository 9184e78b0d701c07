import { LANGUAGES } from '../../shared/language.js';
import { countProblems } from './check-counts.js';
import { keyProblems } from './check-keys.js';
import { pointerProblems } from './check-pointers.js';
import { processProblems } from './check-processes.js';
import { sourceProblems } from './check-sources.js';
import type { ReferenceData } from './ports.js';

const MAXIMUM_LABEL_WORDS = 8;

/**
 * What is wrong with reference data that has the right shape: a link to nothing, a count that is off, a record
 * without a source. Empty when nothing is.
 */
export function checkReference(data: ReferenceData): readonly string[] {
  return [
    ...keyProblems(data),
    ...countProblems(data),
    ...sourceProblems(data),
    ...pointerProblems(data),
    ...editionProblems(data),
    ...titleProblems(data),
    ...targetProblems(data),
    ...dateProblems(data),
    ...processProblems(data),
  ];
}

function editionProblems({ editions }: ReferenceData): string[] {
  const defaults = editions.filter((edition) => edition.isDefault);
  return defaults.length === 1 ? [] : [`editions: ${defaults.length} are the default, not exactly one`];
}

function titleProblems({ actionLines, goals, processes }: ReferenceData): string[] {
  const titled = [
    ...actionLines.map((line) => ({ name: `action line ${line.code}`, titles: line.titles })),
    ...goals.map((goal) => ({ name: `goal ${goal.number}`, titles: goal.names })),
    ...processes.map((process) => ({ name: `process ${process.id}`, titles: process.names })),
  ];
  return titled.flatMap(({ name, titles }) =>
    LANGUAGES.filter((language) => !titles[language]).map((language) => `${name}: no title in ${language}`),
  );
}

function targetProblems({ targets }: ReferenceData): string[] {
  return targets.flatMap((target) => {
    const problems: string[] = [];
    const words = target.label.split(/\s+/).length;
    if (words > MAXIMUM_LABEL_WORDS) problems.push(`target ${target.code}: label has ${words} words`);
    if (!target.code.startsWith(`${target.goal}.`)) {
      problems.push(`target ${target.code}: is not of goal ${target.goal}`);
    }
    for (const { code } of target.indicators) {
      if (!code.startsWith(`${target.code}.`))
        problems.push(`target ${target.code}: indicator ${code} is not its own`);
    }
    return problems;
  });
}

function dateProblems({ calendar, meetings }: ReferenceData): string[] {
  const events = calendar.filter(({ start, end }) => end !== null && end < start);
  const instants = [
    ...calendar.map(({ id, startInstant, endInstant }) => ({
      name: id,
      start: startInstant,
      end: endInstant,
    })),
    ...meetings.map(({ actionLine, start, end }) => ({ name: `meeting of ${actionLine}`, start, end })),
  ].filter(({ start, end }) => start !== null && end !== null && Date.parse(end) < Date.parse(start));
  return [...events.map(({ id }) => id), ...instants.map(({ name }) => name)].map(
    (name) => `${name}: ends before it starts`,
  );
}
