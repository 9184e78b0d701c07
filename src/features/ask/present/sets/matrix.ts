import type { ReplyPart } from '../../../../chat/reply.js';
import type { MatrixAnswer } from '../../answers/sets.js';
import { cellText, NO_LINK_SIGN, WHOLE_GOAL_SIGN } from '../../picture/signs.js';
import { editionText, note, type PresentContext, type Presented, paragraph, verbatim } from '../context.js';
import { codeList } from '../difference.js';
import { matrixPicture } from './matrix-picture.js';
import { presentUnmapped } from './words.js';

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
      matrixPicture(context, answer),
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
    caption: say('matrix.key', { mark: WHOLE_GOAL_SIGN, empty: NO_LINK_SIGN }),
    columns: [say('line'), ...goals.map(({ number }) => String(number))],
    rows: lines.map(({ code, cells }) => [
      verbatim(context, code),
      ...cells.map(({ wholeGoal, targetCount }) => cellText(wholeGoal, targetCount)),
    ]),
  };
}

function otherNote(context: PresentContext, { other }: MatrixAnswer): readonly ReplyPart[] {
  if (!other) return [];
  const isSame = other.differingLines.length === 0;
  const values = { other: editionText(other.edition), lines: codeList(context, other.differingLines) };
  return [
    note(context.say(isSame ? 'matrix.same' : 'matrix.differs', values), isSame ? 'information' : 'warning'),
  ];
}
