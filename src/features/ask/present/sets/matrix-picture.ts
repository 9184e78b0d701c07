import type { ReplyPart } from '../../../../chat/reply.js';
import type { MatrixAnswer } from '../../answers/sets.js';
import { drawMatrix } from '../../picture/matrix.js';
import { WHOLE_GOAL_SIGN } from '../../picture/signs.js';
import { strongestCells } from '../../picture/strongest.js';
import { codeText, editionText, type PresentContext, verbatim } from '../context.js';

/** The matrix to look at, with words for those who do not see it. */
export function matrixPicture(context: PresentContext, answer: MatrixAnswer): ReplyPart {
  return {
    kind: 'picture',
    name: `wsis-sdg-matrix-${answer.edition.id}`,
    svg: drawMatrix(answer),
    alt: alternative(context, answer),
    missing: context.say('matrix.picture.missing'),
  };
}

function alternative(context: PresentContext, answer: MatrixAnswer): string {
  const { say } = context;
  const shown = say('matrix.picture.alt', {
    lines: say('count.lines', { count: answer.lines.length }),
    goals: say('count.goals', { count: answer.goals.length }),
    edition: verbatim(context, editionText(answer.edition)),
    mark: WHOLE_GOAL_SIGN,
  });
  const cells = strongestCells(answer).map(({ line, goal, targetCount }) =>
    say('matrix.picture.cell', {
      line: verbatim(context, line),
      goal: codeText(context, `SDG ${goal}`),
      targets: say('count.targets', { count: targetCount }),
    }),
  );
  if (cells.length === 0) return shown;
  const strongest = say('matrix.picture.strongest', { cells: cells.join(say('semicolon')) });
  return say('matrix.picture.both', { shown, strongest });
}
