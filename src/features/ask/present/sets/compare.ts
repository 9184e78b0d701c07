import type { ReplyPart } from '../../../../chat/reply.js';
import type { CompareAnswer, CompareGoalsAnswer, Row } from '../../answers/sets.js';
import {
  codeText,
  editionText,
  facts,
  note,
  type PresentContext,
  type Presented,
  paragraph,
} from '../context.js';
import { codeList } from '../difference.js';
import { cellText, namedText, nodesText, presentDifferences, presentUnmapped, titleOf } from './words.js';

export function presentCompare(context: PresentContext, answer: CompareAnswer): Presented {
  const { say } = context;
  const { lines, shared, alone, edition } = answer;
  const codes = lines.map(({ code }) => code);
  return {
    title: titleOf(context, answer),
    parts: [
      paragraph(
        say('compare.shared', {
          lines: codeList(context, codes),
          goals: say('count.goals', { count: shared.goals.length }),
          targets: say('count.targets', { count: shared.targets.length }),
          edition: editionText(edition),
        }),
      ),
      ...facts(lines.map((line) => [namedText(context, line), totalsText(context, line)])),
      table(context, say('goal'), codes, answer.rows),
      ...facts([
        [say('compare.common'), nodesText(context, shared) || say('compare.nothing')],
        ...alone.map(onlyFact(context)),
      ]),
      ...unionNotes(context, answer),
      ...presentUnmapped(context, answer.unmapped, edition),
      ...presentDifferences(context, answer.differences),
    ],
  };
}

function totalsText({ say }: PresentContext, line: CompareAnswer['lines'][number]): string {
  return say('compare.totals', {
    goals: say('count.goals', { count: line.goalCount }),
    targets: say('count.targets', { count: line.targetCount }),
  });
}

function onlyFact(context: PresentContext) {
  return ({ code, ...nodes }: CompareAnswer['alone'][number]) =>
    [
      context.say('compare.only', { code: codeText(context, code) }),
      nodesText(context, nodes) || context.say('compare.nothing'),
    ] as const;
}

/** C7 has no mapping of its own; the comparison must not hide that. */
function unionNotes(context: PresentContext, { lines }: CompareAnswer): readonly ReplyPart[] {
  return lines
    .filter(({ computedFrom }) => computedFrom.length > 0)
    .map(({ code, computedFrom }) =>
      note(context.say('lineToGoals.union', { line: code, list: codeList(context, computedFrom) })),
    );
}

/** A row for each goal or line, a column for each that is compared. */
function table(
  context: PresentContext,
  first: string,
  columns: readonly string[],
  rows: readonly Row[],
): ReplyPart {
  return {
    kind: 'table',
    caption: context.say('compare.table'),
    columns: [first, ...columns.map((code) => codeText(context, code))],
    rows: rows.map((row) => [
      namedText(context, row),
      ...row.cells.map((cell) => cellText(context, cell) || '–'),
    ]),
  };
}

export function presentCompareGoals(context: PresentContext, answer: CompareGoalsAnswer): Presented {
  const { say } = context;
  const { goals, shared, alone, edition } = answer;
  const codes = goals.map(({ code }) => code);
  return {
    title: titleOf(context, answer),
    parts: [
      paragraph(
        say('linesBy.all', {
          count: shared.length,
          all: codeList(context, codes),
          edition: editionText(edition),
        }),
      ),
      ...facts(
        goals.map((goal) => [namedText(context, goal), say('count.lines', { count: goal.lineCount })]),
      ),
      table(context, say('line'), codes, answer.rows),
      ...facts([
        [
          say('compare.common'),
          codeList(
            context,
            shared.map(({ code }) => code),
          ) || say('compare.nothing'),
        ],
        ...alone.map(
          ({ code, lines }) =>
            [
              say('compare.only', { code: codeText(context, code) }),
              codeList(context, lines) || say('compare.nothing'),
            ] as const,
        ),
      ]),
      ...presentDifferences(context, answer.differences),
    ],
  };
}
