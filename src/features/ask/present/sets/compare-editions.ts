import type { ReplyPart } from '../../../../chat/reply.js';
import type { CompareEditionsAnswer, InBothEditions } from '../../answers/sets.js';
import {
  codeText,
  editionText,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from '../context.js';
import { codeList } from '../difference.js';
import { presentComparisons } from '../mapping.js';
import { namedText, titleOf } from './words.js';

export function presentCompareEditions(context: PresentContext, answer: CompareEditionsAnswer): Presented {
  const differing = answer.subjects.filter(isDiffering);
  const agreeing = answer.subjects.filter((subject) => !isDiffering(subject));
  return {
    title: titleOf(context, answer),
    parts: [
      ...sentence(context, 'editions.differ', differing, answer),
      ...sentence(context, 'editions.agree', agreeing, answer),
      ...(differing.length > 0 ? [table(context, differing, answer)] : []),
      ...differing.filter(hasSameLines).map(({ code }) => note(context.say('editions.sameLines', { code }))),
      ...answer.subjects.flatMap((subject) => wholeNotes(context, subject, answer)),
      ...presentComparisons(context, answer.comparisons),
    ],
  };
}

function isDiffering({ onlyHere, onlyThere }: InBothEditions): boolean {
  return onlyHere.length + onlyThere.length > 0;
}

/** The same lines name a goal, through other targets: `C7-ESCI 14.a` here, `C7-ESCI 14.4` there. */
function hasSameLines({ code, onlyHere, onlyThere }: InBothEditions): boolean {
  if (!code.startsWith('SDG ')) return false;
  const linesIn = (codes: readonly string[]) =>
    [...new Set(codes.map((one) => one.split(' ')[0]))].sort().join();
  const isThroughTargets = [...onlyHere, ...onlyThere].every((one) => one.includes(' '));
  return isThroughTargets && linesIn(onlyHere) === linesIn(onlyThere);
}

function sentence(
  context: PresentContext,
  key: 'editions.differ' | 'editions.agree',
  subjects: readonly InBothEditions[],
  { here, there }: CompareEditionsAnswer,
): readonly ReplyPart[] {
  if (subjects.length === 0) return [];
  const codes = codeList(
    context,
    subjects.map(({ code }) => code),
  );
  return [paragraph(context.say(key, { here: editionText(here), there: editionText(there), codes }))];
}

function table(
  context: PresentContext,
  subjects: readonly InBothEditions[],
  { here, there }: CompareEditionsAnswer,
): ReplyPart {
  const { say } = context;
  return {
    kind: 'table',
    caption: say('compare.table'),
    columns: [say('compare.code'), ...[here, there].map(({ id }) => say('compare.only', { code: id }))],
    rows: subjects.map((subject) => [
      namedText(context, subject),
      codesText(context, subject.onlyHere),
      codesText(context, subject.onlyThere),
    ]),
  };
}

function codesText(context: PresentContext, codes: readonly string[]): string {
  return codes.map((code) => codeText(context, code)).join(context.say('comma')) || '–';
}

/** Both name it, one of them as a whole: finer or coarser, not more or less. */
function wholeNotes(
  context: PresentContext,
  { code, wholeHere, wholeThere }: InBothEditions,
  { here, there }: CompareEditionsAnswer,
): readonly ReplyPart[] {
  const sides = [
    { codes: wholeHere, edition: here },
    { codes: wholeThere, edition: there },
  ].filter(({ codes }) => codes.length > 0);
  return sides.map(({ codes, edition }) =>
    note(wholeText(context, code, codes, verbatim(context, editionText(edition)))),
  );
}

/** Of a line the codes are goals, of a goal they are lines. */
function wholeText(context: PresentContext, code: string, codes: readonly string[], edition: string): string {
  const list = codeList(context, codes);
  if (!code.startsWith('SDG ')) return context.say('editions.whole', { code, goals: list, edition });
  const goal = codeText(context, code);
  return context.say('editions.wholeLines', { goal, lines: list, count: codes.length, edition });
}
