import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import { goalOfTarget } from '../../../../shared/codes.js';
import type { EntriesAnswer, Gap, ListedEntry } from '../../answers/sets.js';
import {
  codeText,
  list,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from '../context.js';
import { codeList } from '../difference.js';
import { item, titleOf } from './words.js';

export function presentEntries(context: PresentContext, answer: EntriesAnswer): Presented {
  return {
    title: titleOf(context, answer),
    parts: [
      paragraph(summaryOf(context, answer)),
      ...list(answer.entries.map((entry) => entryItem(context, entry))),
      ...answer.nearby.map(({ target, entries }) =>
        note(
          context.say('entries.nearby', {
            entries: codeList(
              context,
              entries.map(({ code }) => code),
            ),
            count: entries.length,
            goal: context.say('sdg', { goal: goalOfTarget(target) }),
            target,
          }),
        ),
      ),
      ...parentNotes(context, answer.parentEntries),
      ...gapNotes(context, answer.gaps),
    ],
  };
}

function summaryOf(context: PresentContext, { asked, entries }: EntriesAnswer): string {
  const { say } = context;
  const { lines, goals, targets, parent } = asked;
  const kinds = verbatim(context, ...asked.entryKinds);
  const counted = say('count.entries', { count: entries.length });
  const codes = [...lines, ...goals.map((goal) => `SDG ${goal}`), ...targets, ...(parent ? [parent] : [])];
  const what = codes.map((code) => codeText(context, code)).join(say('comma'));
  const isUnder = parent !== undefined && codes.length === 1;
  if (isUnder) return say('entries.under', { kinds, counted, parent });
  return codes.length > 0
    ? say('entries.about', { kinds, what, count: entries.length })
    : say('entries.all', { kinds, counted });
}

/** "D.2-2 Confidence and security: SDG 4, SDG 9; C5". */
export function entryItem(context: PresentContext, entry: ListedEntry): RichText {
  const { say } = context;
  const goals = entry.goals.map(({ number, targets }) => {
    const goal = say('sdg', { goal: number });
    return targets.length > 0 ? `${goal} (${verbatim(context, ...targets)})` : goal;
  });
  const lines = entry.lines.map(({ code }) => verbatim(context, code));
  const links = [goals, lines].filter((part) => part.length > 0).map((part) => part.join(say('comma')));
  return item(context, { code: entry.code, title: entry.title }, links.join(say('semicolon')));
}

export function parentNotes(
  context: PresentContext,
  parent: EntriesAnswer['parentEntries'],
): readonly ReplyPart[] {
  if (!parent) return [];
  const codes = parent.entries.map(({ code }) => code);
  return [
    note(
      context.say('entries.parent', {
        entries: codeList(context, codes),
        count: codes.length,
        line: parent.line,
      }),
    ),
  ];
}

export function gapNotes({ say }: PresentContext, gaps: readonly Gap[]): readonly ReplyPart[] {
  return gaps.map(({ label, source }) => note(say('entries.gap', { label, source }), 'warning'));
}
