import type { Award } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { ListedAward, ListedRecordQuery, RuleFact } from '../../answers/records.js';
import type { Answer, Disagreement } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { disagreementOf } from '../disagreements.js';
import { isUnder, lineName } from '../names.js';
import { citeFound } from './citing.js';
import { recordedCountry } from './countries.js';
import { ruleFact } from './rules.js';
import { search } from './search.js';

type WinnersQuery = Extract<ListedRecordQuery, { kind: 'winners' }>;

/** The system whose rules are those of the Prizes. */
const PRIZES = 'sys-14';

/** Prize winners by country, year or words of their project; of another year than those on record, what the rules say. */
export function answerWinners(context: AnswerContext, query: WinnersQuery): Answer {
  const { framework } = context;
  const { kind: _, ...asked } = query;
  const recorded = [...new Set(framework.awards.map((award) => award.country))];
  const country = query.country && (recordedCountry(recorded, query.country) ?? query.country);
  const wanted = framework.awards.filter(
    (award) =>
      (country === undefined || award.country === country) &&
      isUnder(query.lines, award.actionLine) &&
      (query.year === undefined || award.year === query.year),
  );
  const { match, items } = search(wanted, textOf, query.words);
  const years = [...new Set(framework.awards.map((award) => award.year))].toSorted();
  return {
    kind: 'winners',
    asked: { ...asked, ...(country && { country }) },
    match,
    awards: items.flatMap((award) => listedAward(context, award)),
    years,
    rules: query.year === undefined ? [] : winnerRules(context, query.year),
    sources: citeFound(
      framework,
      [...items.flatMap((award) => award.citations), ...citationsOfRules(framework, query.year)],
      framework.awards.flatMap((award) => award.citations),
    ),
    disagreements: disputes(context, query, years),
    next: nextSteps(items, query),
  };
}

function textOf({ project, country, actionLine }: Award): string {
  return `${project} ${country} ${actionLine}`;
}

function listedAward(context: AnswerContext, { actionLine, year, project, country }: Award): ListedAward[] {
  const line = context.framework.line(actionLine);
  return line ? [{ line: lineName(context, line), year, project, country }] : [];
}

function rulesOfYear(framework: Framework, year: number | undefined) {
  const edition = String(year);
  return framework.rulesOf(PRIZES).filter((rule) => rule.topic === 'winners' && rule.edition === edition);
}

function winnerRules(context: AnswerContext, year: number): readonly RuleFact[] {
  return rulesOfYear(context.framework, year).map((rule) => ruleFact(context, rule));
}

function citationsOfRules(framework: Framework, year: number | undefined) {
  return rulesOfYear(framework, year).flatMap((rule) => rule.citations);
}

/** What the documents dispute about the winners of the years shown; a single winner is not in dispute. */
function disputes(
  context: AnswerContext,
  { country, words, year }: WinnersQuery,
  recorded: readonly number[],
): readonly Disagreement[] {
  if (country !== undefined || words !== undefined) return [];
  const years = year === undefined ? recorded : [year];
  const conflicts = context.framework.conflicts.filter((conflict) => {
    const text = [conflict.topic, ...conflict.claims.map(({ value }) => value)].join(' ');
    const isOfYear = years.some((shown) => text.includes(String(shown)));
    return conflict.aspect === 'prize' && /winner/.test(text) && isOfYear;
  });
  return conflicts.map((conflict) => disagreementOf(context, conflict));
}

function nextSteps(awards: readonly Award[], asked: WinnersQuery): readonly Query[] {
  const isNarrowed = [asked.country, asked.words, asked.year, asked.lines].some((one) => one !== undefined);
  const [first] = awards;
  return [
    ...(first && awards.length <= 2 ? [{ kind: 'winner' as const, line: first.actionLine }] : []),
    ...(isNarrowed ? [{ kind: 'winners' as const }] : []),
    { kind: 'rules', system: PRIZES, topics: ['winners', 'selection'] },
    { kind: 'describe', subjects: [{ kind: 'system', id: PRIZES }] },
  ];
}
