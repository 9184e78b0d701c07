import { beforeEach, describe, expect, it } from 'vitest';
import { filledIn } from '../../../../src/chat/reply.js';
import { createPlanner } from '../../../../src/features/deadlines/plan/planner.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { EDITOR, GENEVA, NOON, openDeadlines, placeOf, SETTINGS } from '../../../store/deadlines/setup.js';
import { asForm, asReply, LINES, OWNER, openDesk, optionOf, REPORT, STRANGER, textOf } from './setup.js';

const deadlines = openDeadlines();
const desk = openDesk(deadlines);
const LINK = 'https://example.org/c5';
const CATEGORIES = LINES.filter(({ category }) => category !== null).map(({ code }) => code);

beforeEach(async () => {
  await deadlines.calendar.createEdition(REPORT, { by: EDITOR, at: NOON.subtract({ hours: 1 }) });
});

const list = () => deadlines.contributions.list('report-2027');
const expecting = async (typed: Readonly<Record<string, string>> = {}) =>
  desk.send(asForm(await desk.say('expect report-2027')), { title: 'Section', owner: 'U7', ...typed });
const board = async () => asReply(await desk.say('status report-2027'));

describe('expecting contributions', () => {
  it('says how, where nothing is expected yet', async () => {
    expect(textOf(await board())).toContain('expect report-2027');
  });

  it('fills in the first deadline, and keeps who owes what by when', async () => {
    const form = asForm(await desk.say('expect report 2027'));
    const due = form.fields.find(({ name }) => name === 'due');
    expect(due && filledIn(due)).toBe('2026-12-15 23:00');
    const typed = {
      title: 'Foreword',
      owner: 'U7',
      ownerName: 'Amina',
      sector: 'ITU-D',
      due: '20 December 2026',
    };
    expect(textOf(await desk.send(form, typed))).toContain('One contribution is expected');
    expect(await list()).toMatchObject([
      {
        title: 'Foreword',
        owner: { id: 'U7' },
        ownerName: 'Amina',
        sector: 'ITU-D',
        due: { date: '2026-12-20' },
      },
    ]);
  });

  it('assigns one for each of the 18 categories in one go, and not twice', async () => {
    expect(textOf(await expecting({ each: 'each' }))).toContain('18 contributions are expected');
    const all = await list();
    expect(all.map(({ actionLine }) => actionLine).toSorted()).toEqual(CATEGORIES.toSorted());
    expect(new Set(all.map(({ id }) => id)).size).toBe(18);
    expect(textOf(await expecting({ each: 'each' }))).toContain('already');
    expect(await list()).toHaveLength(18);
  });

  it('adds nothing when the same form is sent twice', async () => {
    const form = asForm(await desk.say('expect report-2027'));
    const typed = { title: 'Section', owner: 'U7' };
    await desk.send(form, typed);
    expect(textOf(await desk.send(form, typed))).toContain('sent in already');
    expect(await list()).toHaveLength(1);
  });

  it('gives the form back with every fault at its field, and loses nothing that was typed', async () => {
    const typed = { title: ' ', owner: '<@everybody>', ownerName: 'Amina', due: '30 February 2027' };
    const again = asForm(await expecting(typed));
    expect(textOf(again)).toMatch(
      /title: Please say[\s\S]*owner: Please choose[\s\S]*due: There is no such day/,
    );
    const kept = again.fields.find(({ name }) => name === 'ownerName');
    expect(kept && filledIn(kept)).toBe('Amina');
    expect(textOf(await expecting({ due: '2020-01-01' }))).toContain('due: This date is past');
    expect(textOf(await expecting({ due: '' }))).toContain('due: Please give a date');
    expect(await list()).toEqual([]);
  });

  it('refuses whoever may not, before and when the form comes back', async () => {
    expect(textOf(await desk.say('expect report-2027', { person: STRANGER }))).toContain('You may not');
    const form = asForm(await desk.say('expect report-2027'));
    const refused = await desk.send(form, { title: 'X', owner: 'U7' }, { person: STRANGER });
    expect(textOf(asForm(refused))).toContain('You may not');
    expect(await list()).toEqual([]);
  });

  it('reminds an owner who never wrote to the bot of this alone', async () => {
    await expecting();
    const [owner] = await deadlines.subscribers.findPeople([OWNER]);
    expect(owner).toMatchObject({ place: { conversation: 'U7', kind: 'direct' }, subscriptions: [] });
  });

  it('leaves the reminders alone of an owner who ended them, and says so', async () => {
    await expecting();
    const [owner] = await deadlines.subscribers.findPeople([OWNER]);
    await deadlines.subscribers.end(owner?.id ?? '', 'asked', { at: NOON });
    expect(textOf(await expecting())).toContain('stopped my reminders');
    expect(await deadlines.subscribers.findPeople([OWNER])).toEqual([]);
  });

  it('does not begin again with an owner who ended them in a conversation of another name', async () => {
    const theirs = await deadlines.subscribers.save(placeOf('D7', 'direct'), OWNER, SETTINGS, [], {
      at: NOON,
    });
    await deadlines.subscribers.end(theirs.id, 'asked', { at: NOON });
    expect(textOf(await expecting())).toContain('stopped my reminders');
    expect(await deadlines.subscribers.findPeople([OWNER])).toEqual([]);
  });

  it('takes the zone and language of an owner’s profile', async () => {
    const profiles = { find: async () => ({ zone: 'Africa/Addis_Ababa', language: 'fr' }) as const };
    const known = openDesk(deadlines, { profiles });
    const form = asForm(await known.say('expect report-2027'));
    await known.send(form, { title: 'Section', owner: 'U7' });
    expect(await deadlines.subscribers.findPeople([OWNER])).toMatchObject([
      { zone: 'Africa/Addis_Ababa', language: 'fr' },
    ]);
  });

  it('says of an owner in Teams that they must write first, unless they did', async () => {
    const person = { platform: 'teams', tenant: 'T1', id: 'e0000000-0000-4000-8000-000000000001' } as const;
    const id = 'e0000000-0000-4000-8000-000000000002';
    const place = { ...placeOf('a:1', 'direct'), platform: 'teams' } as const;
    await deadlines.calendar.changeEdition('report-2027', 1, { leads: [person] }, { at: NOON });
    const typed = { title: 'X', owner: id };
    const form = asForm(await desk.say('expect report-2027', { person }));
    expect(textOf(await desk.send(form, typed, { person }))).toContain('Ask them to write');
    const known = openDesk(deadlines, { addresses: { findPerson: async () => ({ place, details: {} }) } });
    const again = asForm(await known.say('expect report-2027', { person }));
    expect(textOf(await known.send(again, typed, { person }))).not.toContain('Ask them to write');
    expect(await deadlines.subscribers.findAt(place)).toMatchObject({ owner: { id }, subscriptions: [] });
  });
});

describe('the board', () => {
  beforeEach(async () => {
    const base = { edition: 'report-2027', owner: OWNER, ownerName: 'Amina' } as const;
    const day = (date: string) => ({ precision: 'day', date, zone: GENEVA }) as const;
    const by = { by: EDITOR, at: NOON.subtract({ hours: 1 }) };
    await deadlines.contributions.assign(
      [
        { ...base, id: 'a', title: 'A', actionLine: 'C1', due: day('2026-12-20'), state: 'expected' },
        { ...base, id: 'b', title: 'B', actionLine: 'C2', due: day('2026-12-01'), state: 'in progress' },
        {
          ...base,
          id: 'c',
          title: 'C',
          actionLine: 'C3',
          due: day('2026-12-02'),
          state: 'delivered',
          link: LINK,
        },
        { ...base, id: 'd', title: 'D <b>', sector: 'ITU-D', due: day('2026-12-02'), state: 'waived' },
      ],
      by,
    );
  });

  it('counts, and shows what is overdue first', async () => {
    const reply = await board();
    const facts = reply.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'expected 1',
      'in progress 1',
      'delivered 1',
      'no longer expected 1',
      'of these overdue 1',
    ]);
    const rows = reply.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    expect(rows.map(([title, owner, , state, link]) => [title, owner, state, link])).toEqual([
      ['B', 'Amina', '! overdue', ''],
      ['A', 'Amina', '○ expected', ''],
      ['C', 'Amina', '✓ delivered', LINK],
      ['D <b>', 'Amina', '– no longer expected', ''],
    ]);
  });

  it.each(LANGUAGES)('is told in %s, with a picture described in full', async (language) => {
    const reply = asReply(await desk.say('status report-2027', { person: { ...OWNER, language } }));
    const [picture] = reply.parts.flatMap((part) => (part.kind === 'picture' ? part : []));
    for (const code of ['C1', 'C2', 'C3', 'ITU-D']) expect(picture?.alt).toContain(code);
    expect(picture?.alt.length).toBeLessThan(1000);
    expect(textOf(reply)).not.toMatch(/undefined|\[object|\{\w/);
    expect(reply.actions).toHaveLength(4);
  });

  it('leaves questions to the questions, and says when there is no such edition', async () => {
    for (const text of ['status of C5', 'mine detection', 'expect the unexpected', 'board games'])
      expect(desk.isCommand(text)).toBe(false);
    expect(textOf(await desk.say('status prizes 2099'))).toContain('no edition called “prizes 2099”');
  });
});

describe('reporting, reassigning and waiving', () => {
  const planner = () => createPlanner(deadlines);
  const states = async () => {
    const rows = await deadlines.query<{ state: string }>(
      "SELECT state FROM reminders WHERE subject_kind = 'contribution'",
    );
    return new Set(rows.map(({ state }) => state));
  };
  const open = async (label: string, person = OWNER) =>
    asForm(await desk.press(await board(), label, { person }));

  it('stops the reminders of what is delivered', async () => {
    await expecting({ title: 'Section on C5' });
    await planner().run(NOON.add({ hours: 24 }));
    expect(await states()).toEqual(new Set(['scheduled']));
    const form = await open('Report');
    expect(textOf(await desk.send(form, { state: 'delivered', link: LINK }, { person: OWNER }))).toContain(
      'Noted as delivered',
    );
    expect(await list()).toMatchObject([{ state: 'delivered', link: LINK, delivered: { by: { id: 'U7' } } }]);
    expect(await states()).toEqual(new Set(['dropped']));
    await planner().run(NOON.add({ hours: 24 }));
    expect(await states()).toEqual(new Set(['dropped']));
  });

  it('does nothing more when the same form is sent twice', async () => {
    await expecting();
    const form = await open('Report');
    const send = () => desk.send(form, { link: LINK }, { person: OWNER });
    await send();
    expect(textOf(await send())).toContain('Noted as delivered');
    expect(await list()).toMatchObject([{ version: 2 }]);
  });

  it('tells how it now stands when somebody was first, and keeps what was typed', async () => {
    await expecting();
    await expecting({ title: 'Annex' });
    const form = await open('Report');
    const which = optionOf(form, 'Section');
    await desk.send(await open('Waive', EDITOR), { which, reason: 'Not needed' });
    const again = asForm(await desk.send(form, { which, link: LINK }, { person: OWNER }));
    expect(textOf(again)).toMatch(/Somebody was first.*Section.*no longer expected/);
    expect(again.fields.map((field) => filledIn(field))).toContain(LINK);
    expect((await list()).map(({ title, state }) => `${title} ${state}`).toSorted()).toEqual([
      'Annex expected',
      'Section waived',
    ]);
  });

  it.each([
    ['a link that is none', { link: 'ftp://x' }, 'link: This is no web address'],
    ['no link', { link: '' }, 'link: Please give the link'],
    ['a script', { link: 'javascript:alert(1)' }, 'link: This is no web address'],
    ['nothing chosen', { which: '', link: LINK }, 'which: Please choose'],
    ['an id of something else', { which: '1:nothing', link: LINK }, 'which: Please choose'],
    ['rubbish', { which: '\0', state: '\0', link: '\0' }, 'which: Please choose'],
    ['another state', { state: 'waived', link: LINK }, 'state: Please choose'],
  ])('says at the field what is wrong with %s', async (_, typed, fault) => {
    await expecting();
    const again = asForm(await desk.send(await open('Report'), typed, { person: OWNER }));
    expect(textOf(again)).toContain(fault);
    expect(await list()).toMatchObject([{ state: 'expected', version: 1 }]);
  });

  it('refuses whoever may not, when pressed and when sent', async () => {
    await expecting();
    for (const label of ['Report', 'Reassign', 'Waive'])
      expect(textOf(await desk.press(await board(), label, { person: STRANGER }))).toContain('You may not');
    expect(textOf(await desk.press(await board(), 'Waive', { person: OWNER }))).toContain('You may not');
    const forms = [await open('Report'), await open('Reassign', EDITOR), await open('Waive', EDITOR)];
    for (const form of forms) {
      const typed = { link: LINK, owner: 'U9', reason: 'because' };
      expect(textOf(await desk.send(form, typed, { person: STRANGER }))).toContain('You may not');
    }
    expect(await list()).toMatchObject([{ state: 'expected', version: 1 }]);
  });

  it('reminds the new owner instead of the old one', async () => {
    await expecting({ ownerName: 'Amina' });
    await desk.send(await open('Reassign', EDITOR), { owner: 'U8', ownerName: 'Bao', due: '2026-12-18' });
    expect(await list()).toMatchObject([
      { owner: { id: 'U8' }, ownerName: 'Bao', due: { date: '2026-12-18' } },
    ]);
    expect(await deadlines.subscribers.findPeople([{ ...OWNER, id: 'U8' }])).toHaveLength(1);
  });

  it('waives with the reason in the history', async () => {
    await expecting();
    expect(textOf(await desk.send(await open('Waive', EDITOR), { reason: ' ' }))).toContain('reason: Please');
    await desk.send(await open('Waive', EDITOR), { reason: 'Merged into C6' });
    const [entry] = await deadlines.calendar.listChanges(NOON, 1);
    expect(entry).toMatchObject({ action: 'contribution waived', reason: 'Merged into C6' });
  });
});

describe('what somebody owes', () => {
  it('is listed soonest first, with a report that needs no edition', async () => {
    await expecting({ title: 'Later', due: '2027-01-10' });
    await expecting({ title: 'Sooner', due: '2026-12-10' });
    await expecting({ title: 'Another’s', owner: 'U8' });
    const mine = asReply(await desk.say('mine', { person: OWNER }));
    expect(textOf(mine)).toMatch(/Sooner[\s\S]*Later/);
    expect(textOf(mine)).not.toContain('Another’s');
    const form = asForm(await desk.press(mine, 'Report', { person: OWNER }));
    await desk.send(form, { which: optionOf(form, 'Sooner'), link: LINK }, { person: OWNER });
    expect(textOf(await desk.say('mine', { person: OWNER }))).not.toContain('Sooner');
    expect(textOf(await desk.say('mine', { person: STRANGER }))).toContain('You owe nothing');
  });
});

describe('the escalation of an edition', () => {
  const here = { place: placeOf('C5') };

  it('is shown as it is and saved as it was typed, with the channel reminded of it', async () => {
    const form = asForm(await desk.say('escalation report-2027', here));
    expect(form.fields.map((field) => filledIn(field))).toEqual(['7 days', '1 day', '-1 day', 'keep']);
    const typed = { owner: '14 days, 2 hours', channel: '', lead: '-2 days', place: 'here' };
    const saved = await desk.send(form, typed);
    expect(textOf(saved)).toMatch(/Saved[\s\S]*14 days, 2 hours[\s\S]*never/);
    expect(await deadlines.calendar.findEdition('report-2027')).toMatchObject({
      escalation: { owner: ['P14D', 'PT2H'], channel: [], lead: ['-P2D'] },
      channel: { conversation: 'C5' },
    });
    expect(await deadlines.subscribers.findAt(placeOf('C5'))).toMatchObject({ subscriptions: [] });
    expect(textOf(await desk.send(form, typed))).toContain('Saved');
  });

  it('takes the channel away, and is not overwritten unseen', async () => {
    const form = asForm(await desk.say('escalation report-2027', here));
    await desk.send(form, { place: 'none' });
    expect(await deadlines.calendar.findEdition('report-2027')).not.toHaveProperty('channel');
    expect(textOf(asForm(await desk.send(form, { owner: '3 days' })))).toContain('Somebody changed this');
  });

  it('says at the field what can’t be read, and refuses whoever may not', async () => {
    const form = asForm(await desk.say('escalation report-2027', here));
    expect(textOf(asForm(await desk.send(form, { owner: 'soon' })))).toContain('owner: Please write');
    expect(textOf(await desk.send(form, {}, { person: STRANGER }))).toContain('You may not');
    expect(textOf(await desk.say('escalation report-2027', { person: STRANGER }))).toContain('You may not');
  });
});
