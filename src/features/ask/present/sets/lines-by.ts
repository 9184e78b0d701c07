import { goalOfTarget } from '../../../../shared/codes.js';
import type { FittingLine, LinesByAnswer } from '../../answers/sets.js';
import {
  editionText,
  list,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from '../context.js';
import { codeList, presentDifference } from '../difference.js';
import { cellText, item, nodesText, presentUnmapped, titleOf } from './words.js';

export function presentLinesBy(context: PresentContext, answer: LinesByAnswer): Presented {
  return {
    title: titleOf(context, answer),
    parts: [
      paragraph(summaryOf(context, answer)),
      ...list(answer.lines.map((line) => fittingItem(context, line))),
      ...presentUnmapped(context, answer.unmapped, answer.edition),
      ...answer.wholeGoal.map(({ target, lines }) =>
        note(
          context.say('targetToLines.wholeGoal', {
            lines: codeList(
              context,
              lines.map(({ code }) => code),
            ),
            count: lines.length,
            goal: goalOfTarget(target),
            target,
          }),
        ),
      ),
      ...presentDifference(context, answer.difference),
    ],
  };
}

function summaryOf(context: PresentContext, { asked, lines, edition }: LinesByAnswer): string {
  const all = nodesText(context, asked.all);
  const none = nodesText(context, asked.none);
  return context.say(keyOf(all, none), {
    all,
    none,
    nones: asked.none.goals.length + asked.none.targets.length,
    count: lines.length,
    edition: editionText(edition),
  });
}

function keyOf(all: string, none: string) {
  if (all && none) return 'linesBy.but';
  if (all) return 'linesBy.all';
  return none ? 'linesBy.none' : 'linesBy.every';
}

/** "C4 Capacity building: SDG 4 (4.4, 4.7); SDG 5 (5.5) (¶182)". */
function fittingItem(context: PresentContext, line: FittingLine) {
  const { say } = context;
  const naming = line.naming.map((cell) => `${say('sdg', { goal: cell.goal })} (${cellText(context, cell)})`);
  const place = line.place ? ` (${verbatim(context, line.place)})` : '';
  return item(context, line, naming.length > 0 ? `${naming.join(say('semicolon'))}${place}` : '');
}
