import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/chat/incoming.js';
import { NOON, openSubmissions } from '../../store/submissions/setup.js';
import { openPeopleDesk } from './desk.js';

const stores = openSubmissions();
const IN_SLACK: Person = { platform: 'slack', tenant: 'T1', id: 'UAMINA', name: 'Amina' };
const IN_TEAMS: Person = { platform: 'teams', tenant: 'ab-1', id: 'cd-2', name: 'Amina Okafor' };
const ELSE: Person = { platform: 'teams', tenant: 'ab-1', id: 'ef-3', name: 'Eve' };
const mail = { mail: 'amina@itu.int' };

let desk: ReturnType<typeof openPeopleDesk>;
beforeEach(async () => {
  desk = openPeopleDesk(stores, { UAMINA: mail, 'cd-2': mail, UGUEST: { ...mail, standing: 'guest' } });
  await desk.say('entity', IN_TEAMS);
});

async function ask() {
  expect(await desk.say('link', IN_SLACK)).toContain('I asked you in Teams');
  const [asked] = await desk.deliver();
  if (!asked) throw new Error('nobody was asked');
  return asked;
}

describe('one person on two platforms', () => {
  it('is asked on the other one, and is one once they say yes there, with the roles of both', async () => {
    await desk.say('grant slack:T1:UAMINA reviewer C5');
    await desk.say('grant teams:ab-1:cd-2 editor');
    const { to, reply } = await ask();
    expect(to).toBe('a:cd-2');
    expect(await desk.press(reply, 'Yes, that is me', IN_TEAMS)).toContain('one person');
    const [here, there] = await Promise.all([IN_SLACK, IN_TEAMS].map(stores.people.findByIdentity));
    expect(here?.id).toBe(there?.id);
    expect(here?.grants.map(({ role }) => role).toSorted()).toEqual(['editor', 'reviewer']);
    expect(await desk.press(reply, 'Yes, that is me', IN_TEAMS)).toContain('answered already');
  });

  it('is confirmed by nobody else, not by whoever asked, nor after a day', async () => {
    const { reply } = await ask();
    expect(await desk.press(reply, 'Yes, that is me', ELSE)).toContain('Somebody else');
    expect(await desk.press(reply, 'Yes, that is me', IN_SLACK)).toContain('Somebody else');
    desk.setClock(NOON.add({ hours: 25 }));
    expect(await desk.press(reply, 'Yes, that is me', IN_TEAMS)).toContain('too long ago');
    const [here, there] = await Promise.all([IN_SLACK, IN_TEAMS].map(stores.people.findByIdentity));
    expect(here?.id).not.toBe(there?.id);
  });

  it('may say no, and then is not asked any more', async () => {
    const { reply } = await ask();
    expect(await desk.press(reply, 'No', IN_TEAMS)).toContain('nothing is linked');
    expect(await desk.press(reply, 'Yes, that is me', IN_TEAMS)).toContain('answered already');
  });

  it('is not looked for without an address, nor for guests', async () => {
    expect(await desk.say('link', ELSE)).toContain('no work address');
    expect(await desk.say('link', { ...IN_SLACK, id: 'UGUEST' })).toContain('Only members');
    const alone = openPeopleDesk(stores, { ULONE: { mail: 'lone@itu.int' } });
    expect(await alone.say('link', { ...IN_SLACK, id: 'ULONE' })).toContain('nobody else with the address');
  });
});

describe('whom somebody works for', () => {
  it('is said once by themselves, and after that changed by administrators alone', async () => {
    expect(await desk.say('entity', IN_SLACK)).toContain('I do not know');
    expect(await desk.say('entity is ITU', IN_SLACK)).toContain('works for ITU');
    expect(await desk.say('entity is UNESCO', IN_SLACK)).toContain('Only administrators');
    expect(await desk.say('entity slack:T1:UAMINA UNESCO', ELSE)).toContain('Only administrators');
    expect(await desk.say('entity slack:T1:UAMINA UN DESA')).toContain('Amina works for UN DESA');
    expect((await stores.people.findByIdentity(IN_SLACK))?.entity).toBe('UN DESA');
  });

  it.each(['entity types of the register', 'entity that leads C5?', 'entity is'])(
    'is not taken from a question: %j',
    async (text) => {
      await expect(desk.say(text, IN_SLACK)).rejects.toThrow();
      expect((await stores.people.findByIdentity(IN_SLACK))?.entity).toBeUndefined();
    },
  );
});
