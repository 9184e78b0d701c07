import { beforeEach, describe, expect, it } from 'vitest';
import { openSubmissions } from '../../store/submissions/setup.js';
import { saying } from '../../support/incoming.js';
import { ADMIN, openPeopleDesk } from './desk.js';

const AMINA = { platform: 'slack', tenant: 'T1', id: 'UAMINA' } as const;
const stores = openSubmissions();

const grantsOf = async () => (await stores.people.findByIdentity(AMINA))?.grants;

describe('roles', () => {
  let desk: ReturnType<typeof openPeopleDesk>;
  beforeEach(() => {
    desk = openPeopleDesk(stores);
  });

  it('are given and taken by administrators, who come from the configuration', async () => {
    expect(await desk.say('roles')).toContain('Nobody has a role yet');
    expect(await desk.say('grant <@UAMINA> approver')).toContain('now is: approver');
    expect(await desk.say('roles')).toContain('slack UAMINA): approver');
    expect(await desk.say('revoke UAMINA approver')).toContain('no role');
    expect(await grantsOf()).toEqual([]);
  });

  it('of a reviewer are for some scopes, which are added to and taken from', async () => {
    await desk.say('grant UAMINA reviewer c5 prizes');
    await desk.say('grant UAMINA reviewer ITU-D');
    await desk.say('revoke UAMINA reviewer C5');
    expect(await grantsOf()).toEqual([
      {
        role: 'reviewer',
        scopes: [
          { kind: 'process', process: 'prizes' },
          { kind: 'sector', sector: 'ITU-D' },
        ],
      },
    ]);
    await desk.say('grant UAMINA reviewer');
    expect(await grantsOf()).toEqual([{ role: 'reviewer', scopes: [] }]);
  });

  it.each([
    'grant',
    'grant UAMINA',
    'grant UAMINA king',
    'grant nobody! editor',
    'grant UAMINA editor C5',
    'grant UAMINA reviewer C99',
  ])('"%s" changes nothing and says how it is written', async (text) => {
    expect(await desk.say(text)).toContain('Write “grant PERSON ROLE”');
    expect((await grantsOf()) ?? []).toEqual([]);
  });

  it('are given by nobody else, and by no guest', async () => {
    expect(await desk.say('grant UAMINA administrator', { ...AMINA })).toContain('Only administrators');
    expect(await desk.say('roles', { ...AMINA })).toContain('Only administrators');
    const guest = openPeopleDesk(stores, { UADMIN: { standing: 'guest' } });
    expect(await guest.say('grant UAMINA approver')).toContain('Only administrators');
    expect(await grantsOf()).toEqual([]);
  });

  it('stand in the trail, with who gave them', async () => {
    await desk.say('grant UAMINA approver');
    const { entries } = await stores.trail.page(0, 10);
    const admin = await stores.people.findByIdentity(ADMIN);
    expect(entries.at(-1)).toMatchObject({ action: 'roles changed', by: admin?.id, role: 'administrator' });
  });
});

describe('who speaks', () => {
  it('is known by the address that their platform has checked, whatever they are called', async () => {
    const { who } = openPeopleDesk(stores, { UADMIN: { mail: 'ada@itu.int' } });
    const { person, standing } = await who(saying('', { person: ADMIN }));
    expect(person).toMatchObject({ name: 'Ada', mail: 'ada@itu.int', grants: [{ role: 'administrator' }] });
    expect(standing).toBe('member');
  });
});
