import type { Query } from '../../query.js';
import { has, type Scene } from '../scene.js';

/** What a question that names nothing may be about: one choice of each likely kind. */
export function choicesFor(scene: Scene): readonly Query[] {
  if (has(scene, 'role', 'responsible', 'who'))
    return [
      { kind: 'facilitators' },
      { kind: 'role', line: 'C5' },
      { kind: 'rules', system: 'sys-14', topics: ['selection'] },
    ];
  if (has(scene, 'meeting', 'event', 'when'))
    return [
      { kind: 'meetings' },
      { kind: 'calendar', show: 'on', period: { kind: 'coming' }, pick: 'first' },
    ];
  if (has(scene, 'winner')) return [{ kind: 'winners' }, { kind: 'winner', line: 'C5' }];
  if (has(scene, 'targets'))
    return [
      { kind: 'line-to-goals', lines: ['C5'], detail: 'targets' },
      { kind: 'describe', subjects: [{ kind: 'goal', number: 9 }] },
    ];
  if (has(scene, 'why'))
    return [
      { kind: 'why', line: 'C5' },
      { kind: 'why', line: 'C5', target: '9.c' },
    ];
  if (has(scene, 'howMany'))
    return [
      { kind: 'count', what: 'lines', of: { kind: 'lines' } },
      { kind: 'count', what: 'goals', of: { kind: 'goals' } },
    ];
  if (has(scene, 'source')) return [{ kind: 'documents' }];
  if (has(scene, 'goals')) return [{ kind: 'goals' }, { kind: 'line-to-goals', lines: ['C5'] }];
  return [{ kind: 'line-to-goals', lines: ['C5'] }, { kind: 'goal-to-lines', goals: [9] }, { kind: 'help' }];
}
