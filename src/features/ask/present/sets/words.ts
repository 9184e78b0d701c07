import type { RichText, Span } from '../../../../chat/reply.js';
import type { Cell, CodedDifference, Nodes, SetAnswer } from '../../answers/sets.js';
import type { EditionName, Named } from '../../answers.js';
import {
  codeText,
  editionText,
  nameText,
  note,
  type PresentContext,
  type Presented,
  verbatim,
} from '../context.js';
import { codeList, presentDifference } from '../difference.js';
import { setQuestion } from './question.js';

type Parts = Presented['parts'];

/** Over the answer stands what was asked, without the edition: the answer names it. */
export function titleOf({ say }: PresentContext, { asked }: SetAnswer): string {
  return setQuestion(say, 'edition' in asked ? { ...asked, edition: undefined } : asked);
}

/** "SDG 4 Quality education", as the language says it; "C5 Building confidence …". */
export function namedText(context: PresentContext, { code, title }: Named): string {
  const goal = goalOf(code);
  return goal === undefined
    ? nameText(context, { code, title })
    : context.say('lineToGoals.item', { goal, name: title });
}

function goalOf(code: string): string | undefined {
  return /^SDG (\d+)$/.exec(code)?.[1];
}

/** The codes of goals and targets in one list: "SDG 4, SDG 9 and 9.c". */
export function nodesText(context: PresentContext, { goals, targets }: Nodes): string {
  return codeList(context, [...goals.map((goal) => `SDG ${goal}`), ...targets]);
}

/** "whole goal, 9.1, 9.c"; empty where there is neither. */
export function cellText(context: PresentContext, { wholeGoal, targets }: Cell): string {
  const { say } = context;
  return [...(wholeGoal ? [say('wholeGoal')] : []), ...targets.map((code) => verbatim(context, code))].join(
    say('comma'),
  );
}

/** "**C5** Building confidence …: rest"; of a goal the name is strong too. */
export function item(context: PresentContext, named: Named, rest: string): readonly Span[] {
  const { code, title } = named;
  const behind = rest ? `${context.say('colon')}${rest}` : '';
  if (goalOf(code) !== undefined) return [{ strong: namedText(context, named) }, behind];
  const name = title ? ` ${verbatim(context, title)}` : '';
  return [{ strong: verbatim(context, code) }, `${name}${behind}`];
}

export function presentUnmapped(
  context: PresentContext,
  lines: readonly Named[],
  edition: EditionName,
): Parts {
  if (lines.length === 0) return [];
  const codes = codeList(
    context,
    lines.map(({ code }) => code),
  );
  return [
    note(context.say('set.unmapped', { lines: codes, count: lines.length, edition: editionText(edition) })),
  ];
}

/** Says for each what the other edition changes; once, where it changes nothing. */
export function presentDifferences(context: PresentContext, differences: readonly CodedDifference[]): Parts {
  const compared = differences.flatMap(({ code, difference }) => (difference ? [{ code, difference }] : []));
  const differing = compared.filter(
    ({ difference: { onlyHere, onlyThere } }) => onlyHere.length + onlyThere.length > 0,
  );
  if (differing.length === 0) return presentDifference(context, compared[0]?.difference);
  return differing.flatMap(({ code, difference }) =>
    presentDifference(context, difference).map((part) =>
      part.kind === 'note'
        ? { ...part, text: [{ strong: codeText(context, code) }, context.say('colon'), ...spans(part.text)] }
        : part,
    ),
  );
}

function spans(text: RichText): readonly Span[] {
  return typeof text === 'string' ? [text] : text;
}
