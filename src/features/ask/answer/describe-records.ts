import type { Subject } from '../query.js';
import type { AnswerContext } from './context.js';
import type { Described } from './describe-nodes.js';

/** A resolution, a system or a document the record knows. */
export function describeRecord(
  _context: AnswerContext,
  subject: Extract<Subject, { kind: 'resolution' | 'system' | 'source' }>,
): readonly Described[] {
  throw new Error(`no description of ${subject.kind}`);
}
