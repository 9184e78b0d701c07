import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import { groupBy } from '../../../../shared/collections.js';
import type { RuleFact } from '../../answers/records.js';
import { type PresentContext, type Presented, paragraph, section, verbatim } from '../context.js';
import { evidenceText, type RecordAnswerOf } from './shared.js';

export function presentRules(context: PresentContext, answer: RecordAnswerOf<'rules'>): Presented {
  const { say } = context;
  const { system, rules, otherTopics, inBrief } = answer;
  return {
    title: say('rules.title', { system: system.name }),
    parts: [
      ...(rules.length + inBrief.length === 0 ? [paragraph(say('rules.none', { system: system.name }))] : []),
      ...(otherTopics.length > 0
        ? [paragraph(say('rules.others', { topics: topicsText(context, otherTopics) }))]
        : []),
      ...rulesByTopic(context, rules),
      ...section(
        say('rules.brief'),
        inBrief.map((rule) => verbatim(context, rule)),
      ),
    ],
  };
}

function topicsText({ say }: PresentContext, topics: readonly RuleFact['topic'][]): string {
  return topics.map((topic) => say(`ruleTopic.${topic}`)).join(say('semicolon'));
}

/** A heading for each topic, with its rules. */
export function rulesByTopic(context: PresentContext, rules: readonly RuleFact[]): readonly ReplyPart[] {
  return [...groupBy(rules, ({ topic }) => topic)].flatMap(([topic, group]) =>
    section(
      context.say(`ruleTopic.${topic}`),
      group.map((rule) => ruleItem(context, rule)),
    ),
  );
}

/** "Submissions are in English only. (edition 2023; ITU WSIS report 2022, ¶458)" */
export function ruleItem(context: PresentContext, { text, edition, sources }: RuleFact): RichText {
  const { say } = context;
  const remarks = edition === undefined ? [] : [say('rules.edition', { edition })];
  return say('rules.item', { text, evidence: evidenceText(context, sources, remarks) });
}
