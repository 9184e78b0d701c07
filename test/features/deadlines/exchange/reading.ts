import type { Finding } from '../../../../src/features/deadlines/exchange/finding.js';
import type { Proposal, ReadingContext } from '../../../../src/features/deadlines/exchange/proposal.js';
import { GENEVA } from '../../../../src/shared/zones.js';
import { NOON } from './samples.js';

export const ACTION_LINES = ['C1', 'C2', 'C5', 'C7', 'C7-EGOV'];

export function readingContext(overrides: Partial<ReadingContext> = {}): ReadingContext {
  return {
    zone: GENEVA,
    actionLines: ACTION_LINES,
    now: NOON,
    person: { platform: 'slack', tenant: 'T1', id: 'U1' },
    readDate: (text) => ({ kind: 'problem', problem: { name: 'impossibleDate', values: { date: text } } }),
    ...overrides,
  };
}

/** Where and what: `3 closes impossibleDate`. */
export function told({ findings }: Pick<Proposal, 'findings'>): readonly string[] {
  return findings.map(toldOne);
}

export function toldOne({ severity, line, column, problem }: Finding): string {
  const mark = severity === 'remark' ? '(remark)' : '';
  return [line, column, 'name' in problem ? problem.name : problem.say('en'), mark]
    .filter((each) => each !== undefined && each !== '')
    .join(' ');
}
