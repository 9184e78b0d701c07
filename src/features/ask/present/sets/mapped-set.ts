import type { RichText } from '../../../../chat/reply.js';
import { groupBy } from '../../../../shared/collections.js';
import type { MappedSetAnswer, SetItem } from '../../answers/sets.js';
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
import { senseOf } from './mapped-set-question.js';
import { cellText, item, presentUnmapped, titleOf } from './words.js';

/** Of more targets than this only the codes are given, a line a goal. */
const MOST_TITLED = 20;

export function presentMappedSet(context: PresentContext, answer: MappedSetAnswer): Presented {
  return {
    title: titleOf(context, answer),
    parts: [
      paragraph(summaryOf(context, answer)),
      ...list(itemsOf(context, answer)),
      ...notesOf(context, answer),
      ...presentDifference(context, answer.difference),
    ],
  };
}

function summaryOf(context: PresentContext, answer: MappedSetAnswer): string {
  const { asked, items, edition } = answer;
  const [first = '', ...others] = asked.lines;
  const sense = senseOf(asked);
  const isPlural = sense === 'firstOnly' ? others.length : asked.lines.length;
  return context.say(`set.${sense}`, {
    counted: countedText(context, answer),
    lines: codeList(context, asked.lines),
    first,
    others: codeList(context, others),
    count: asked.lines.length === 0 ? items.length : isPlural,
    edition: editionText(edition),
  });
}

/** "6 targets out of 8 under SDG 9". */
function countedText(context: PresentContext, { asked, items, total }: MappedSetAnswer): string {
  const { say } = context;
  const { what, op, goals = [] } = asked;
  const counted = say(`count.${what}`, { count: items.length });
  const outOf = op === 'none' ? say('set.outOf', { counted, total }) : counted;
  if (what === 'goals' || goals.length === 0) return outOf;
  return say('set.within', {
    counted: outOf,
    goals: codeList(
      context,
      goals.map((goal) => `SDG ${goal}`),
    ),
  });
}

function itemsOf(context: PresentContext, { asked, items }: MappedSetAnswer): readonly RichText[] {
  if (asked.what === 'goals') return items.map((each) => goalItem(context, each));
  if (items.length <= MOST_TITLED) return items.map((each) => targetItem(context, each, asked.lines.length));
  return [...groupBy(items, ({ goal }) => goal)].map(([goal, group]) => [
    { strong: context.say('sdg', { goal }) },
    `${context.say('colon')}${verbatim(context, ...group.map(({ code }) => code))}`,
  ]);
}

/** "SDG 9 Industry: C2 (9.1, 9.c); C5 (9.c)": sharing a goal is not sharing its targets. */
function goalItem(context: PresentContext, each: SetItem): RichText {
  const by = each.by.map((cell) => `${verbatim(context, cell.line)} (${cellText(context, cell)})`);
  return item(context, each, by.join(context.say('semicolon')));
}

/** The lines stand behind a target where they are not all the same. */
function targetItem(context: PresentContext, each: SetItem, asked: number): RichText {
  const lines = each.by.map(({ line }) => verbatim(context, line)).join(context.say('comma'));
  return item(context, each, asked === 1 ? '' : lines);
}

function notesOf(context: PresentContext, answer: MappedSetAnswer): Presented['parts'] {
  const { asked, wholeGoals, unmapped, edition } = answer;
  const isApart = asked.what === 'targets' && asked.lines.length === 0;
  return [
    ...wholeGoals.map(({ lines, goals }) =>
      note(
        context.say('set.wholeGoals', {
          lines: codeList(context, lines),
          count: lines.length,
          goals: codeList(
            context,
            goals.map((goal) => `SDG ${goal}`),
          ),
        }),
      ),
    ),
    ...(isApart ? [note(context.say('set.wholeGoalApart'))] : []),
    ...presentUnmapped(context, unmapped, edition),
  ];
}
