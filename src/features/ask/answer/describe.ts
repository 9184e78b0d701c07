import { lowestConfidence } from '../../../shared/confidence.js';
import type { Answer, Description, Disagreement } from '../answers.js';
import type { Query, Subject } from '../query.js';
import type { AnswerContext } from './context.js';
import { describeEdition, describeEntry, describeRecommendation } from './describe-documents.js';
import { type Described, describeGoal, describeLine, describeTarget } from './describe-nodes.js';
import { describeRecord } from './describe-records.js';
import { disagreementsAbout } from './disagreements.js';
import { citedSources } from './sources.js';

/** What is known of each thing asked about: "what is C5", "SDG 9", "9.c", "D.2-2", "ITU-T F.743.13". */
export function answerDescribe(context: AnswerContext, query: Extract<Query, { kind: 'describe' }>): Answer {
  const described = query.subjects.flatMap((subject) => describeSubject(context, subject));
  return {
    kind: 'describe',
    confidence: lowestConfidence(described.flatMap(({ links = [] }) => links)),
    subjects: described.map(({ description }) => description),
    sources: citedSources(
      context.framework,
      described.flatMap(({ citations }) => citations),
    ),
    disagreements: disputes(context, query.subjects),
    next: described[0] ? nextSteps(described[0].description) : [],
  };
}

function describeSubject(context: AnswerContext, subject: Subject): readonly Described[] {
  switch (subject.kind) {
    case 'line':
      return describeLine(context, subject.code);
    case 'goal':
      return describeGoal(context, subject.number);
    case 'target':
      return describeTarget(context, subject.code);
    case 'entry':
      return describeEntry(context, subject.code, subject.entryKind);
    case 'recommendation':
      return describeRecommendation(context, subject.id);
    case 'edition':
      return describeEdition(context, subject.id);
    case 'resolution':
    case 'system':
    case 'source':
      return describeRecord(context, subject);
  }
}

/** What is in dispute about the things; of a resolution, its date and which revision counts. */
function disputes(context: AnswerContext, subjects: readonly Subject[]): readonly Disagreement[] {
  const resolutions = subjects.filter(({ kind }) => kind === 'resolution').map(codeOf);
  const others = subjects.filter(({ kind }) => kind !== 'resolution').map(codeOf);
  return [
    ...disagreementsAbout(context, ['title', 'mapping', 'recommendation'], others),
    ...disagreementsAbout(context, ['date', 'other'], resolutions),
  ];
}

function codeOf(subject: Subject): string {
  switch (subject.kind) {
    case 'goal':
      return `SDG ${subject.number}`;
    case 'recommendation':
    case 'edition':
    case 'resolution':
    case 'system':
    case 'source':
      return subject.id;
    default:
      return subject.code;
  }
}

function nextSteps(description: Description): readonly Query[] {
  switch (description.kind) {
    case 'line': {
      const line = description.code;
      return [
        { kind: 'line-to-goals', lines: [line] },
        { kind: 'why', line },
        { kind: 'role', line },
        { kind: 'winner', line },
      ];
    }
    case 'goal':
      return [{ kind: 'goal-to-lines', goals: [description.number] }];
    case 'target':
      return [
        { kind: 'target-to-lines', targets: [description.code] },
        { kind: 'describe', subjects: [{ kind: 'goal', number: description.goal.number }] },
      ];
    case 'entry':
      return description.lines.slice(0, 2).map(({ code }) => ({ kind: 'line-to-goals', lines: [code] }));
    case 'recommendation':
      return description.listings
        .slice(0, 1)
        .flatMap(({ line }) => (line ? describeLineQuery(line.code) : []));
    case 'edition':
      return [{ kind: 'lines' }];
    case 'resolution':
    case 'system':
    case 'source':
      return recordSteps(description);
  }
}

type RecordDescription = Extract<Description, { kind: 'resolution' | 'system' | 'source' }>;

function recordSteps(description: RecordDescription): readonly Query[] {
  switch (description.kind) {
    case 'resolution': {
      const bodies = description.versions.slice(0, 1).map(({ body }) => body);
      return [...bodies.map((body): Query => ({ kind: 'resolutions', body })), { kind: 'resolutions' }];
    }
    case 'system': {
      const { id, rules, systemKind } = description;
      return [
        ...(rules.length > 0 ? [{ kind: 'rules' as const, system: id }] : []),
        { kind: 'systems', systemKind },
        { kind: 'systems' },
      ];
    }
    case 'source':
      return [{ kind: 'documents' }, { kind: 'disagreements' }];
  }
}

function describeLineQuery(code: string): Query {
  return { kind: 'describe', subjects: [{ kind: 'line', code }] };
}
