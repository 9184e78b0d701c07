import { Temporal } from 'temporal-polyfill';
import type { Someone, Standing } from '../../../src/features/people/person.js';
import {
  type Actor,
  type Matter,
  may,
  mayElse,
  OTHER_PERMISSIONS,
  type OtherAct,
  SUBMISSION_PERMISSIONS,
  type SubmissionAct,
} from '../../../src/features/people/policy.js';
import { isPossible } from '../../../src/features/submissions/acts.js';
import { STATES, type State } from '../../../src/features/submissions/transitions.js';

const SINCE = Temporal.Instant.from('2026-01-01T00:00:00Z');

function actor(id: string, grants: Someone['grants'] = [], standing: Standing = 'member'): Actor {
  return { person: { id, identities: [], grants, version: 1, since: SINCE }, standing };
}

const reviewer = (...scopes: Someone['grants'][number]['scopes']) => [{ role: 'reviewer', scopes }] as const;
const everything = (role: Someone['grants'][number]['role']) => [{ role, scopes: [] }] as const;

/** Everybody that the policy tells apart, about one submission on C5 to the contest. */
export const ACTORS: Readonly<Record<string, Actor>> = {
  member: actor('member'),
  contributor: actor('contributor', everything('contributor')),
  sender: actor('sender'),
  'sender who is approver': actor('sender', everything('approver')),
  'reviewer of C5': actor('r1', reviewer({ kind: 'line', line: 'C5' })),
  'reviewer of C6': actor('r2', reviewer({ kind: 'line', line: 'C6' })),
  'reviewer of the contest': actor('r3', reviewer({ kind: 'process', process: 'prizes' })),
  'reviewer of ITU-D': actor('r4', reviewer({ kind: 'sector', sector: 'ITU-D' })),
  'reviewer of everything': actor('r5', reviewer()),
  'reviewer of the same entity': actor('conflict', reviewer()),
  'assigned reviewer': actor('assigned', reviewer({ kind: 'line', line: 'C5' })),
  approver: actor('approver', everything('approver')),
  'approver of the same entity': actor('conflict', everything('approver')),
  'approver who decided': actor('decider', everything('approver')),
  editor: actor('editor', everything('editor')),
  administrator: actor('administrator', everything('administrator')),
  'guest who is approver': actor('guest', everything('approver'), 'guest'),
  'bot who is administrator': actor('bot', everything('administrator'), 'bot'),
  'administrator from elsewhere': actor('foreign', everything('administrator'), 'foreign'),
};

export function matterIn(state: State): Matter {
  return {
    sender: 'sender',
    assigned: ['assigned'],
    ...((state === 'approved' || state === 'rejected') && { decided: { by: 'decider', mayUndo: true } }),
    lines: ['C5'],
    process: 'prizes',
    isDraft: state === 'draft',
    isPublished: state === 'published',
    hasConflict: ({ id }) => id === 'conflict',
  };
}

export const SUBMISSION_ACTS = Object.keys(SUBMISSION_PERMISSIONS) as readonly SubmissionAct[];
const OTHER_ACTS = Object.keys(OTHER_PERMISSIONS) as readonly OtherAct[];

export function mayIn(who: Actor, act: SubmissionAct, state: State): boolean {
  return isPossible(act, state) && may(who, act, matterIn(state));
}

/** The policy as a page that people can check: sentences, and who may do what in which state. */
export function permissionsPage(): string {
  const sentences = [...Object.entries(SUBMISSION_PERMISSIONS), ...Object.entries(OTHER_PERMISSIONS)].map(
    ([act, { rule }]) => `- **${act}**: ${rule}`,
  );
  const rows = Object.entries(ACTORS).map(([name, who]) => [
    name,
    ...SUBMISSION_ACTS.map((act) => statesText(STATES.filter((state) => mayIn(who, act, state)))),
  ]);
  const others = Object.entries(ACTORS).map(([name, who]) => [
    name,
    ...OTHER_ACTS.map((act) => (mayElse(who, act) ? 'yes' : '–')),
  ]);
  return [
    '# Who may do what',
    'Made from `src/features/people/policy.ts`, and compared with it by a test: a change of the policy shows here.',
    sentences.join('\n'),
    '## With a submission on C5 to the contest, by its state',
    table(['', ...SUBMISSION_ACTS], rows),
    `All: ${STATES.join(', ')}.`,
    '## Beside submissions',
    table(['', ...OTHER_ACTS], others),
  ]
    .join('\n\n')
    .concat('\n');
}

function statesText(states: readonly State[]): string {
  if (states.length === STATES.length) return 'all';
  if (states.length === STATES.length - 1)
    return `all but ${STATES.find((state) => !states.includes(state))}`;
  return states.join(', ') || '–';
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
