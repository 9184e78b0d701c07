import type { Framework } from '../../mappings/ports.js';
import type { Answer } from '../answers.js';
import type { Missing, PlainQuery, Query, Subject } from '../query.js';
import type { AnswerContext } from './context.js';

/** Of a code in a mention; see its schema. */
const LONGEST_CODE = 40;

/** Names what was asked about and does not exist, and what does exist near it. */
export function answerMissing(context: AnswerContext, mentions: readonly Missing[]): Answer {
  return {
    kind: 'missing',
    mentions: mentions.map((mention) => ({ ...mention, existing: existingNear(context.framework, mention) })),
    sources: [],
    disagreements: [],
    next: mentions.flatMap((mention) => nextFor(context.framework, mention)).slice(0, 3),
  };
}

function existingNear(framework: Framework, { kind, code }: Missing): readonly string[] {
  switch (kind) {
    case 'line':
      return code.startsWith('C7-')
        ? framework.subLinesOf('C7').map((line) => line.code)
        : framework.lines.filter((line) => line.parent === null).map((line) => line.code);
    case 'goal':
      return framework.goals.map((goal) => `SDG ${goal.number}`);
    case 'target':
      return framework.targetsOf(Number(code.split('.')[0])).map((target) => target.code);
    case 'edition':
      return framework.editions.map((edition) => edition.id);
    case 'process':
      return framework.processes.map((process) => process.id);
    default:
      return [];
  }
}

function nextFor(framework: Framework, { kind, code }: Missing): readonly Query[] {
  const goal = Number(code.split('.')[0]);
  if (kind === 'target' && framework.goal(goal))
    return [{ kind: 'describe', subjects: [{ kind: 'goal', number: goal }] }];
  switch (kind) {
    case 'line':
      return [{ kind: 'lines' }];
    case 'goal':
    case 'target':
      return [{ kind: 'goals' }];
    case 'recommendation':
      return [{ kind: 'recommendations' }];
    case 'resolution':
      return [{ kind: 'resolutions' }];
    case 'system':
      return [{ kind: 'systems' }];
    case 'source':
    case 'figure':
      return [{ kind: 'documents' }];
    case 'conflict':
      return [{ kind: 'disagreements' }];
    case 'process':
      return framework.processes.map(({ id }) => ({ kind: 'process', process: id, ask: 'phases' }));
    default:
      return [];
  }
}

/**
 * Codes of a query that the store does not have. Queries also come from buttons and from a model, so well-formed
 * is not enough: nothing is answered about a code that is not there.
 */
export function missingFrom({ framework, edition }: AnswerContext, query: Query): readonly Missing[] {
  const fixed: Missing[] = edition === undefined ? [] : [{ kind: 'edition', code: edition }];
  const absent = [...fixed, ...mentionsOf(query)].filter((mention) => !exists(framework, mention));
  // Looked up in full, since some documents have long names; said at the length a mention may have.
  return absent.map(({ kind, code }) => ({ kind, code: code.slice(0, LONGEST_CODE) }));
}

function mentionsOf(query: Query): readonly Missing[] {
  if (query.kind === 'count' || query.kind === 'sources') return mentionsOf(query.of);
  return [...mappingMentions(query), ...recordMentions(query), ...calendarMentions(query)];
}

function mappingMentions(query: PlainQuery): readonly Missing[] {
  const mentions: Missing[] = [];
  if ('edition' in query && query.edition) mentions.push({ kind: 'edition', code: query.edition });
  if ('line' in query && query.line) mentions.push({ kind: 'line', code: query.line });
  if ('lines' in query)
    mentions.push(...(query.lines ?? []).map((code) => ({ kind: 'line' as const, code })));
  if ('goals' in query) mentions.push(...(query.goals ?? []).map(goalMention));
  if ('goal' in query && query.goal) mentions.push(goalMention(query.goal));
  if ('target' in query && query.target) mentions.push({ kind: 'target', code: query.target });
  if ('targets' in query) mentions.push(...query.targets.map(targetMention));
  if (query.kind === 'lines-by') {
    for (const nodes of [query.all, query.none])
      mentions.push(...nodes.goals.map(goalMention), ...nodes.targets.map(targetMention));
  }
  return mentions;
}

function recordMentions(query: PlainQuery): readonly Missing[] {
  switch (query.kind) {
    case 'describe':
      return query.subjects.map(subjectMention);
    case 'figures':
      return query.keys.map((key) => ({ kind: 'figure', code: key }));
    case 'rules':
      return [{ kind: 'system', code: query.system }];
    case 'disagreements':
      return (query.conflicts ?? []).map((id) => ({ kind: 'conflict', code: id }));
    default:
      return [];
  }
}

function calendarMentions(query: PlainQuery): readonly Missing[] {
  const mentions: Missing[] = [];
  if (query.kind === 'event')
    mentions.push(...query.events.map((code) => ({ kind: 'event' as const, code })));
  if ('period' in query && query.period?.kind === 'event')
    mentions.push({ kind: 'event', code: query.period.event });
  if ('process' in query && query.process !== undefined)
    mentions.push({ kind: 'process', code: query.process });
  return mentions;
}

function goalMention(number: number): Missing {
  return { kind: 'goal', code: String(number) };
}

function targetMention(code: string): Missing {
  return { kind: 'target', code };
}

function subjectMention(subject: Subject): Missing {
  switch (subject.kind) {
    case 'goal':
      return goalMention(subject.number);
    case 'recommendation':
    case 'edition':
    case 'resolution':
    case 'system':
    case 'source':
      return { kind: subject.kind, code: subject.id };
    default:
      return { kind: subject.kind, code: subject.code };
  }
}

function exists(framework: Framework, { kind, code }: Missing): boolean {
  switch (kind) {
    case 'line':
      return framework.line(code) !== undefined;
    case 'goal':
      return framework.goal(Number(code)) !== undefined;
    case 'target':
      return framework.target(code) !== undefined;
    case 'entry':
      return framework.entriesByCode(code).length > 0;
    case 'recommendation':
      return framework.recommendationsById(code).length > 0;
    case 'edition':
      return framework.edition(code) !== undefined;
    case 'resolution':
      return framework.resolutionsById(code).length > 0;
    case 'system':
      return framework.system(code) !== undefined;
    case 'source':
      return framework.source(code) !== undefined;
    case 'event':
      return framework.event(code) !== undefined;
    case 'figure':
      return framework.figuresByKey(code).length > 0;
    case 'conflict':
      return framework.conflict(code) !== undefined;
    case 'process':
      return framework.process(code) !== undefined;
  }
}
