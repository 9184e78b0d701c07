import type { ReplyPart } from '../../../../chat/reply.js';
import type { CompareEntriesAnswer } from '../../answers/sets.js';
import {
  editionText,
  facts,
  list,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from '../context.js';
import { presentDifference } from '../difference.js';
import { entryItem, gapNotes, parentNotes } from './entries.js';
import { nodesText, presentUnmapped, titleOf } from './words.js';

export function presentCompareEntries(context: PresentContext, answer: CompareEntriesAnswer): Presented {
  return {
    title: titleOf(context, answer),
    parts: [
      paragraph(comparedText(context, answer)),
      ...comparedFacts(context, answer),
      ...list(answer.entries.map((entry) => entryItem(context, entry))),
      ...(hasLinks(answer) && !answer.hasTargets ? [note(context.say('compareEntries.goalsOnly'))] : []),
      ...presentUnmapped(context, answer.unmapped, answer.edition),
      ...parentNotes(context, answer.parentEntries),
      ...gapNotes(context, answer.gaps),
      ...presentDifference(context, answer.difference),
    ],
  };
}

function hasLinks({ entries }: CompareEntriesAnswer): boolean {
  return entries.some(({ goals }) => goals.length > 0);
}

function comparedText(context: PresentContext, answer: CompareEntriesAnswer): string {
  const { say } = context;
  const { line, asked, entries, shared, onlyMatrix, onlyEntries } = answer;
  const goals = (list: readonly number[]) => say('count.goals', { count: list.length });
  const values = {
    line: line.code,
    title: line.title,
    kind: verbatim(context, asked.entryKind),
    count: entries.length,
    shared: goals(shared.goals),
    matrix: goals(onlyMatrix.goals),
    entries: goals(onlyEntries.goals),
    edition: editionText(answer.edition),
  };
  if (entries.length === 0) return say('compareEntries.none', values);
  return say(hasLinks(answer) ? 'compareEntries.summary' : 'compareEntries.noLinks', values);
}

function comparedFacts(context: PresentContext, answer: CompareEntriesAnswer): readonly ReplyPart[] {
  const { say } = context;
  if (!hasLinks(answer)) return [];
  const text = (nodes: CompareEntriesAnswer['shared']) => nodesText(context, nodes) || say('compare.nothing');
  return facts([
    [say('compare.common'), text(answer.shared)],
    [say('compareEntries.onlyMatrix', { line: answer.line.code }), text(answer.onlyMatrix)],
    [say('compareEntries.onlyEntries'), text(answer.onlyEntries)],
  ]);
}
