import type { ReplyPart } from '../../../../chat/reply.js';
import type { Description } from '../../answers.js';
import { facts, type PresentContext, type Presented, paragraph, section, verbatim } from '../context.js';
import { ruleItem } from './rules.js';
import { MOST_SHOWN, matchNote, moreNote, nothingFits, type RecordAnswerOf, shortList } from './shared.js';

export function presentSystems(
  context: PresentContext,
  { asked, match, systems }: RecordAnswerOf<'systems'>,
): Presented {
  const { say } = context;
  const count = systems.length;
  return {
    title: say('systems.title'),
    parts: [
      ...facts([
        [say('kind'), asked.systemKind && verbatim(context, asked.systemKind)],
        [say('records.words'), asked.words && verbatim(context, asked.words)],
      ]),
      ...nothingFits(context, count),
      ...(count > 0 ? [paragraph(say('systems.count', { count }))] : []),
      ...matchNote(context, match, asked.words),
      ...shortList(
        context,
        systems.map(({ name, purpose, systemKind }) => [
          { strong: verbatim(context, name) },
          `${say('colon')}${verbatim(context, purpose)}${say('semicolon')}${verbatim(context, systemKind)}`,
        ]),
      ),
    ],
  };
}

/** All that is recorded of a system, with the first of its rules. */
export function systemParts(
  context: PresentContext,
  system: Extract<Description, { kind: 'system' }>,
): readonly ReplyPart[] {
  const { say } = context;
  const joined = (texts: readonly string[]) =>
    texts.map((text) => verbatim(context, text)).join(say('semicolon'));
  return [
    ...facts([
      [say('system.purpose'), verbatim(context, system.purpose)],
      [say('kind'), verbatim(context, system.systemKind)],
      [say('system.cadence'), system.cadence && verbatim(context, system.cadence)],
      [say('system.inputs'), joined(system.inputs)],
      [say('system.outputs'), joined(system.outputs)],
      [say('system.users'), joined(system.users)],
      [say('rules.brief'), joined(system.inBrief)],
    ]),
    ...section(
      say('rules.title', { system: system.name }),
      system.rules.slice(0, MOST_SHOWN).map((rule) => ruleItem(context, rule)),
    ),
    ...moreNote(context, system.rules.length - MOST_SHOWN),
  ];
}
