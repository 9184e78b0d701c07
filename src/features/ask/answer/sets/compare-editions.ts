import type { Citation, Edition } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { Answer, Flag } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { disagreementsAbout } from '../disagreements.js';
import { comparisonOf } from '../flags.js';
import { editionName } from '../names.js';
import { citedSources } from '../sources.js';
import { comparedGoal, comparedLine, comparedTarget, type EditionPair } from './edition-pair.js';
import { allLinks, categories } from './links.js';

type CompareEditions = QueryOf<'compare-editions'>;

/** What each edition names and the other does not: of lines, goals and targets, or of all lines. */
export function answerCompareEditions(context: AnswerContext, query: CompareEditions): Answer {
  const { framework } = context;
  const pair = pairOf(framework);
  const lines = [...new Set(linesAsked(framework, query))];
  return {
    kind: 'compare-editions',
    asked: query,
    here: editionName(pair.here),
    there: editionName(pair.there),
    subjects: [
      ...lines.flatMap((code) => comparedLine(context, code, pair)),
      ...query.goals.map((goal) => comparedGoal(context, goal, pair)),
      ...query.targets.map((target) => comparedTarget(context, target, pair)),
    ],
    comparisons: remarksOf(framework, query, pair),
    sources: citedSources(framework, citationsOf(framework, query, pair)),
    disagreements: disagreementsAbout(context, ['mapping'], query.lines),
    next: nextSteps(query, pair),
  };
}

/** Remarks on the links of single lines and targets; about everything there are too many. */
function remarksOf(
  framework: Framework,
  { lines, targets }: CompareEditions,
  { here }: EditionPair,
): readonly Flag[] {
  const ofLines = lines.flatMap((code) => allLinks(framework.mappingOf(code, here.id)).flatMap(comparisonOf));
  const ofTargets = targets
    .flatMap((target) => framework.linksToTarget(target, here.id))
    .flatMap((link) => comparisonOf(link).map(({ text }) => ({ code: link.actionLine, text })));
  return [...ofLines, ...ofTargets];
}

/** The default edition beside the one it is compared with; beside itself where there is no other. */
function pairOf({ defaultEdition: here, editions }: Framework): EditionPair {
  return { here, there: editions.find(({ id }) => id !== here.id) ?? here };
}

function linesAsked(framework: Framework, { lines, goals, targets }: CompareEditions): readonly string[] {
  const isAboutAll = lines.length + goals.length + targets.length === 0;
  return isAboutAll ? categories(framework).map(({ code }) => code) : lines;
}

/** Where the links compared stand, in both editions; the editions themselves when everything is compared. */
function citationsOf(
  framework: Framework,
  { lines, goals, targets }: CompareEditions,
  { here, there }: EditionPair,
): readonly Citation[] {
  const cited = [here, there].flatMap(({ id }: Edition) => [
    ...lines.flatMap((line) => framework.mappingOf(line, id)?.citations ?? []),
    ...goals.flatMap((goal) => framework.linksToGoal(goal, id).map(({ citation }) => citation)),
    ...targets.flatMap((target) => framework.linksToTarget(target, id).map(({ citation }) => citation)),
  ]);
  return cited.length > 0 ? cited : [here.citation, there.citation];
}

function nextSteps({ lines, goals, targets }: CompareEditions, pair: EditionPair): readonly Query[] {
  const editions = [pair.here.id, pair.there.id];
  const [line] = lines;
  const [goal] = goals;
  const [target] = targets;
  if (line) return editions.map((edition) => ({ kind: 'line-to-goals', lines: [line], edition }));
  if (goal) return editions.map((edition) => ({ kind: 'goal-to-lines', goals: [goal], edition }));
  if (target) return editions.map((edition) => ({ kind: 'target-to-lines', targets: [target], edition }));
  return editions.map((edition) => ({ kind: 'matrix', edition }));
}
