import { RULE_TOPICS, type RuleTopic } from '../../../../shared/rule-topics.js';
import type { Rule, System } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { ListedRecordQuery, RuleFact } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { citeFound, sourceLabels } from './citing.js';

type RulesQuery = Extract<ListedRecordQuery, { kind: 'rules' }>;

/** Phases of the Prizes that are systems of their own: their rules are those of the contest on these topics. */
const PHASES: Readonly<Record<string, { readonly system: string; readonly topics: readonly RuleTopic[] }>> = {
  'sys-15': { system: 'sys-14', topics: ['voting'] },
  'sys-16': { system: 'sys-14', topics: ['nomination', 'selection', 'criteria'] },
};

/** The rules of a process, by topic; where none is recorded in full, the notes of its record. */
export function answerRules(context: AnswerContext, query: RulesQuery): Answer {
  const { framework } = context;
  const system = framework.system(query.system);
  const all = recordedRules(framework, query.system);
  const topics = query.topics ?? [];
  const rules = all.filter((rule) => topics.length === 0 || topics.includes(rule.topic));
  return {
    kind: 'rules',
    system: { id: query.system, name: system?.name ?? query.system },
    topics,
    rules: byTopic(rules).map((rule) => ruleFact(context, rule)),
    otherTopics: rules.length > 0 ? [] : topicsOf(all),
    inBrief: all.length > 0 ? [] : (system?.rules ?? []),
    sources: citeFound(
      framework,
      all.length > 0 ? rules.flatMap((rule) => rule.citations) : (system?.citations ?? []),
      system?.citations ?? [],
    ),
    disagreements: [],
    next: nextSteps(query, system, all),
  };
}

/** Rules of a system, those of a phase of the Prizes included. */
export function recordedRules(framework: Framework, system: string): readonly Rule[] {
  const phase = PHASES[system];
  if (!phase) return framework.rulesOf(system);
  return framework.rulesOf(phase.system).filter((rule) => phase.topics.includes(rule.topic));
}

export function ruleFact({ framework }: AnswerContext, rule: Rule): RuleFact {
  return {
    text: rule.text,
    topic: rule.topic,
    edition: rule.edition ?? undefined,
    sources: sourceLabels(framework, rule.citations),
  };
}

function topicsOf(rules: readonly Rule[]): readonly RuleTopic[] {
  return RULE_TOPICS.filter((topic) => rules.some((rule) => rule.topic === topic));
}

function byTopic(rules: readonly Rule[]): readonly Rule[] {
  return topicsOf(rules).flatMap((topic) => rules.filter((rule) => rule.topic === topic));
}

function nextSteps(query: RulesQuery, system: System | undefined, all: readonly Rule[]): readonly Query[] {
  const asked = query.topics ?? [];
  const others = topicsOf(all).filter((topic) => asked.length > 0 && !asked.includes(topic));
  return [
    { kind: 'describe', subjects: [{ kind: 'system', id: query.system }] },
    ...(others.length > 0 ? [{ kind: 'rules' as const, system: query.system }] : []),
    ...others.slice(0, 1).map((topic) => ({ kind: 'rules' as const, system: query.system, topics: [topic] })),
    ...(system ? [{ kind: 'systems' as const, systemKind: system.kind }] : []),
  ];
}
