import type { ReplyPart } from '../../../../chat/reply.js';
import type { MatrixAnswer, MatrixCell } from '../../answers/sets.js';
import { editionText, note, type PresentContext, type Presented, paragraph, verbatim } from '../context.js';
import { codeList } from '../difference.js';
import { presentUnmapped } from './words.js';

const WHOLE_GOAL = '●';
const NO_LINK = '·';

export function presentMatrix(context: PresentContext, answer: MatrixAnswer): Presented {
  const { say } = context;
  return {
    title: say('matrix.title'),
    parts: [
      paragraph(
        say('matrix.summary', {
          lines: say('count.lines', { count: answer.lines.length }),
          goals: say('count.goals', { count: answer.goals.length }),
          targets: answer.targetLinks,
          whole: answer.wholeGoalLinks,
          edition: editionText(answer.edition),
        }),
      ),
      table(context, answer),
      ...presentUnmapped(context, answer.unmapped, answer.edition),
      ...otherNote(context, answer),
    ],
  };
}

function table(context: PresentContext, { lines, goals }: MatrixAnswer): ReplyPart {
  const { say } = context;
  return {
    kind: 'table',
    caption: say('matrix.key', { mark: WHOLE_GOAL, empty: NO_LINK }),
    columns: [say('line'), ...goals.map(({ number }) => String(number))],
    rows: lines.map(({ code, cells }) => [verbatim(context, code), ...cells.map(compactCell)]),
  };
}

/** `3`, `●`, `● 2` or `·`: eighteen columns leave no room for codes. */
function compactCell({ wholeGoal, targetCount }: MatrixCell): string {
  const marks = [...(wholeGoal ? [WHOLE_GOAL] : []), ...(targetCount > 0 ? [String(targetCount)] : [])];
  return marks.join(' ') || NO_LINK;
}

function otherNote(context: PresentContext, { other }: MatrixAnswer): readonly ReplyPart[] {
  if (!other) return [];
  const isSame = other.differingLines.length === 0;
  const values = { other: editionText(other.edition), lines: codeList(context, other.differingLines) };
  return [
    note(context.say(isSame ? 'matrix.same' : 'matrix.differs', values), isSame ? 'information' : 'warning'),
  ];
}
