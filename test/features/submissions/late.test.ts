import { beforeEach, describe, expect, it } from 'vitest';
import { isForm } from '../../../src/chat/reply.js';
import { actOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { APPROVER, NOMINATION, openDesk, REVIEWER, SENDER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;
const AFTER = NOON.add({ hours: 24 * 9 });
const TYPED = { person: 'USENDER', edition: 'prizes-2027', until: '20 December 2026 18:00', reason: 'ill' };

beforeEach(async () => {
  desk = openDesk(stores);
  const { id, version } = await stores.people.meet(REVIEWER, { name: 'Bao' }, NOON);
  await stores.people.setGrants(id, version, [{ role: 'administrator', scopes: [] }], actOf('admin'));
  desk.setClock(AFTER);
});

type Outcome = Awaited<ReturnType<typeof desk.say>>;
const textOf = (outcome: Outcome) => (isForm(outcome) ? '' : `${outcome.title ?? ''}\n${bodyText(outcome)}`);
const errorsOf = (outcome: Outcome) =>
  isForm(outcome) ? outcome.fields.flatMap(({ name, error }) => (error ? [name] : [])) : [];
const issue = async (typed = {}, by = REVIEWER) =>
  desk.send(await desk.say('late', by), { ...TYPED, ...typed }, by);

describe('a late link', () => {
  it('lets its person in once after the deadline, and tells them', async () => {
    expect(textOf(await desk.say('submit nomination'))).toContain('nothing can be sent in');
    expect(textOf(await issue())).toContain('20 December 2026 at 18:00 Geneva time');
    const [told] = await desk.deliver();
    if (!told) throw new Error('nobody was told');
    expect(told.to).toBe('USENDER');
    const form = await desk.press(told.reply, 'Write it');
    const draft = await desk.send(form, NOMINATION);
    expect(textOf(await desk.press(draft, 'Send in'))).toContain('Sent in');
    expect(textOf(await desk.say('submit nomination'))).toContain('nothing can be sent in');
  });

  it('opens the form of its edition also when it is asked for in words', async () => {
    await issue();
    const form = await desk.say('submit nomination');
    expect(isForm(form) && form.argument).toContain('prizes-2027');
    expect(isForm(form) && JSON.stringify(form.intro)).toContain('20 December 2026 at 18:00');
  });

  it('is of no use to anybody else, nor when its time is over', async () => {
    await issue();
    expect(textOf(await desk.say('submit nomination', APPROVER))).toContain('nothing can be sent in');
    const draft = await desk.send(await desk.say('submit nomination'), NOMINATION);
    desk.setClock(NOON.add({ hours: 24 * 20 }));
    expect(textOf(await desk.press(draft, 'Send in'))).toContain('the edition is not open');
    expect(await desk.deliver()).toEqual([]);
  });

  it('does not open an edition that was cancelled', async () => {
    await issue();
    const draft = await desk.send(await desk.say('submit nomination'), NOMINATION);
    await stores.query(`UPDATE process_editions SET status = 'cancelled'`);
    expect(textOf(await desk.press(draft, 'Send in'))).toContain('the edition is not open');
  });

  it('is issued by administrators alone, and by nobody to themselves', async () => {
    expect(textOf(await desk.say('late'))).toContain('Only administrators');
    const form = await desk.say('late', REVIEWER);
    expect(textOf(await desk.send(form, TYPED, SENDER))).toContain('Only administrators');
    expect(errorsOf(await issue({ person: 'UREVIEW' }))).toEqual(['person']);
    expect(await stores.query('SELECT id FROM late_links')).toEqual([]);
  });

  it.each([
    [{ person: 'somebody' }, 'person'],
    [{ until: '30 February' }, 'until'],
    [{ until: '1 December 2026' }, 'until'],
    [{ reason: ' ' }, 'reason'],
    [{ edition: 'prizes-1999' }, 'edition'],
  ])('with %j comes back with the fault at its field and all that was typed', async (typed, field) => {
    const again = await issue(typed);
    expect(errorsOf(again)).toEqual([field]);
    const values = isForm(again) ? again.fields.map((one) => 'value' in one && one.value) : [];
    const whole: Record<string, string> = { ...TYPED, ...typed };
    expect(values).toEqual(['person', 'edition', 'until', 'reason'].map((name) => whole[name]?.trim()));
  });

  it('stands in the trail with who issued it, its reason apart', async () => {
    await issue();
    const { entries, contents } = await stores.trail.page(0, 100);
    const entry = entries.find(({ action }) => action === 'late link issued');
    expect(entry).toMatchObject({ role: 'administrator', platform: 'slack' });
    expect(entry?.facts).not.toContain('ill');
    expect(contents.get(entry?.position ?? 0)?.text).toContain('ill');
  });
});
