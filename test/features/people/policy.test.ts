import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../../src/features/submissions/transitions.js';
import { ACTORS, mayIn, permissionsPage, SUBMISSION_ACTS } from './permissions.js';

const PAGE = new URL('../../../docs/permissions.md', import.meta.url);

describe('the policy', () => {
  it('is what docs/permissions.md says, for every role, act and state', async () => {
    if (process.env.WRITE_PERMISSIONS) await writeFile(PAGE, permissionsPage());
    expect(permissionsPage()).toBe(await readFile(PAGE, 'utf8'));
  });

  it.each(['guest who is approver', 'bot who is administrator', 'administrator from elsewhere'])(
    'lets a %s do nothing',
    (name) => {
      const who = ACTORS[name];
      const allowed = SUBMISSION_ACTS.flatMap((act) =>
        STATES.filter((state) => who && mayIn(who, act, state)).map((state) => `${act} ${state}`),
      );
      expect(who && allowed).toEqual([]);
    },
  );

  it.each(['sender', 'sender who is approver', 'approver of the same entity', 'reviewer of the same entity'])(
    'lets a %s decide nothing',
    (name) => {
      const who = ACTORS[name];
      const allowed = (['take', 'request changes', 'approve', 'reject', 'reopen'] as const).flatMap((act) =>
        STATES.filter((state) => who && mayIn(who, act, state)),
      );
      expect(who && allowed).toEqual([]);
    },
  );

  it('lets only the sender write', () => {
    const writers = Object.entries(ACTORS).filter(([, who]) =>
      STATES.some((state) => mayIn(who, 'write', state)),
    );
    expect(writers.map(([name]) => name)).toEqual(['sender', 'sender who is approver']);
  });
});
