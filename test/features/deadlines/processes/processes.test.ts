import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { combineCommands } from '../../../../src/chat/commands.js';
import type { IncomingForm } from '../../../../src/chat/incoming.js';
import { type Form, filledIn, isForm, plainSpans, type Reply } from '../../../../src/chat/reply.js';
import { editionsFromReference } from '../../../../src/features/deadlines/history.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import { createProcessHandlers } from '../../../../src/features/deadlines/processes/handlers.js';
import type { ProcessParts, Remark } from '../../../../src/features/deadlines/processes/parts.js';
import { readReference } from '../../../../src/features/knowledge/read.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import type { Connection } from '../../../../src/store/connection.js';
import { createCalendarStore } from '../../../../src/store/deadlines/calendar.js';
import { emptyTables, openTestConnection } from '../../../support/database.js';
import { pressing, saying } from '../../../support/incoming.js';

const NOW = Temporal.Instant.from('2026-11-26T09:00:00Z');
const EDITOR = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;
const { data } = await readReference();

describe('dated processes in chat', () => {
  let connection: Connection;
  let woken = 0;
  beforeAll(async () => {
    connection = await openTestConnection();
  });
  beforeEach(async () => {
    woken = 0;
    await emptyTables(connection);
    await calendar().recordHistory(editionsFromReference(data.calendar), NOW.subtract({ hours: 1 }));
  });
  afterAll(() => connection.close());

  const calendar = () => createCalendarStore(connection);
  const handlers = (overrides: Partial<ProcessParts> = {}) =>
    combineCommands([
      createProcessHandlers({
        calendar: calendar(),
        policy: createPolicy([EDITOR]),
        clock: { now: () => NOW },
        history: () => data.calendar,
        check: async () => [],
        wake: async () => {
          woken += 1;
        },
        ...overrides,
      }),
    ]);
  const say = async (text: string, overrides = {}, parts: Partial<ProcessParts> = {}) => {
    const incoming = saying(text, overrides);
    const outcome = await handlers(parts).find(text)?.(incoming);
    if (!outcome) throw new Error(`"${text}" is no command`);
    return outcome;
  };
  const asForm = (outcome: Reply | Form): Form => {
    if (!isForm(outcome)) throw new Error(textOf(outcome));
    return outcome;
  };
  const send = async (
    form: Form,
    typed: Readonly<Record<string, string>> = {},
    parts: Partial<ProcessParts> = {},
    person: IncomingForm['person'] = EDITOR,
  ) => {
    const values = Object.fromEntries(form.fields.map((field) => [field.name, filledIn(field)]));
    const { reference, keys, place } = saying('');
    const incoming: IncomingForm = {
      kind: 'form',
      form: form.form,
      argument: form.argument,
      values: { ...values, ...typed },
      reference,
      keys,
      place,
      person,
    };
    const outcome = await handlers(parts).forms[form.form]?.(incoming);
    if (!outcome) throw new Error('nobody takes the form');
    return outcome;
  };
  const press = async (reply: Reply, label: string) => {
    const button = reply.actions.find((one) => one.label === label);
    if (!button) throw new Error(`no button ${label}`);
    const outcome = await handlers().actions[button.action]?.(pressing({ ...button, person: EDITOR }));
    if (!outcome) throw new Error('nobody takes the press');
    return outcome;
  };

  it('are set up in a minute: every date is filled in, moved by whole weeks, and saved as it stands', async () => {
    const form = asForm(await say('process new prizes 2027'));
    expect(form.fields.map((field) => `${field.label} = ${filledIn(field)}`)).toEqual([
      'Submission of projects: opens = 2026-09-09',
      'Submission of projects: closes = 2026-12-09 23:00',
      'Nomination: opens = 2026-12-15',
      'Nomination: closes = 2026-12-25',
      'Public voting: opens = 2026-12-27',
      'Public voting: closes = 2027-01-27 23:00',
      'Selection by the ITU Expert Group: opens = 2027-01-27',
      'Selection by the ITU Expert Group: closes = 2027-02-12',
      'Announcement at the Forum: begins = 2027-03-15',
      'Announcement at the Forum: ends = 2027-03-19',
      'Lead of the process = ',
    ]);
    const saved = await send(form, {
      'closes:submission': '10 December 2026, 23:00 Geneva time',
      lead: 'U7',
    });
    expect(textOf(saved)).toContain('Thursday, 10 December 2026, 23:00 Geneva time');
    const edition = await calendar().findEdition('prizes-2027');
    expect(edition).toMatchObject({ origin: 'people', leads: [{ id: 'U7' }] });
    expect(edition?.phases[0]?.closes).toMatchObject({ instant: '2026-12-10T22:00:00Z' });
    expect(woken).toBe(1);
  });

  it('give the form back with what is wrong at its field, and lose nothing that was typed', async () => {
    const form = asForm(await say('process new prizes 2027'));
    const typed = {
      'closes:submission': '30 February 2027',
      'opens:voting': 'soon',
      'closes:voting': '2027-01-28',
    };
    const again = asForm(await send(form, typed));
    const faulty = again.fields.filter(({ error }) => error !== undefined);
    expect(faulty.map(({ name, error }) => `${name}: ${error}`)).toEqual([
      expect.stringMatching(/^closes:submission: There is no such day/),
      expect.stringMatching(/^opens:voting: I can’t read “soon”/),
    ]);
    for (const [name, text] of Object.entries(typed)) {
      const field = again.fields.find((one) => one.name === name);
      expect(field && filledIn(field)).toBe(text);
    }
    expect(await calendar().findEdition('prizes-2027')).toBeUndefined();
  });

  const remark = (severity: Remark['severity']): Partial<ProcessParts> => ({
    check: async () => [{ code: 'weekend', severity, phase: 'submission', text: 'It closes on a Sunday.' }],
  });

  it('take a warning with a reason, which is kept, and ask for it only once', async () => {
    const form = asForm(await say('process new prizes 2027'));
    const again = asForm(await send(form, {}, remark('warning')));
    expect(introOf(again)).toContain('It closes on a Sunday.');
    expect(await calendar().findEdition('prizes-2027')).toBeUndefined();
    const saved = await send(again, { reason: 'Agreed with the jury' }, remark('warning'));
    expect(textOf(saved)).toContain('Agreed with the jury');
    const edition = await calendar().findEdition('prizes-2027');
    expect(edition?.phases[0]?.accepted).toEqual([{ warning: 'weekend', reason: 'Agreed with the jury' }]);
    const shown = await say('process prizes-2027');
    expect(textOf(shown)).toContain('Agreed with the jury (Submission of projects)');
    const changed = await send(asForm(await press(shown as Reply, 'Change dates')), {}, remark('warning'));
    expect(isForm(changed)).toBe(false);
  });

  it('never take an error, whatever the reason', async () => {
    const form = asForm(await say('process new prizes 2027'));
    const again = asForm(await send(form, { reason: 'I insist' }, remark('error')));
    expect(introOf(again)).toContain('can’t be meant');
    expect(await calendar().findEdition('prizes-2027')).toBeUndefined();
  });

  it('are not set up twice: the second to save is shown what is there', async () => {
    const form = asForm(await say('process new prizes 2027'));
    await send(form);
    expect(textOf(await send(form))).toContain('is there already');
    expect(textOf(await say('process new prizes 2027'))).toContain('is there already');
    expect((await calendar().listEditions()).filter(({ id }) => id === 'prizes-2027')).toHaveLength(1);
  });

  it('do not let one editor overwrite what another saved without seeing it', async () => {
    await send(asForm(await say('process new prizes 2027')));
    const shown = (await say('process prizes 2027')) as Reply;
    const [mine, theirs] = [await press(shown, 'Change dates'), await press(shown, 'Change dates')].map(
      asForm,
    );
    await send(theirs as Form, { 'closes:voting': '2027-01-20 23:00' });
    const again = asForm(await send(mine as Form, { 'closes:voting': '2027-01-25 23:00' }));
    expect(introOf(again)).toContain('Somebody saved other dates');
    expect(introOf(again)).toContain('20 January 2027');
    await send(again);
    const voting = (await calendar().findEdition('prizes-2027'))?.phases.find(({ key }) => key === 'voting');
    expect(voting?.closes).toMatchObject({ instant: '2027-01-25T22:00:00Z' });
  });

  it.each([
    ['process new contest abc', 'called by its year'],
    ['process new newsletter 2027', 'called by its month'],
    ['process new conference 2027', 'I know no process called “conference 2027”'],
    ['process olympics', 'I know no process or edition called “olympics”'],
  ])('say what to do about %s', async (text, answer) => {
    expect(textOf(await say(text))).toContain(answer);
  });

  it('refuse whoever is no editor and no lead, at the moment of the act', async () => {
    const person = { ...EDITOR, id: 'U2' };
    expect(textOf(await say('process new prizes 2027', { person }))).toContain('You may not change');
    const form = asForm(await say('process new prizes 2027'));
    const refused = asForm(await send(form, { 'closes:voting': '2027-01-28' }, {}, person));
    expect(introOf(refused)).toContain('You may not change');
    expect(await calendar().findEdition('prizes-2027')).toBeUndefined();
    await send(form, { lead: 'U2' });
    const shown = (await say('process prizes 2027')) as Reply;
    const cancelling = asForm(await press(shown, 'Call off'));
    const done = await send(cancelling, { phase: '*', reason: 'No funds' }, {}, person);
    expect(textOf(done)).toContain('Called off');
  });

  it('are postponed with all that follows, with the reason in the history', async () => {
    await send(asForm(await say('process new prizes 2027')));
    const shown = (await say('process prizes 2027')) as Reply;
    const form = asForm(await press(shown, 'Postpone'));
    expect(
      asForm(await send(form, { phase: 'voting', days: 'a week' })).fields.map(({ error }) => error),
    ).toEqual([
      undefined,
      expect.stringContaining('number of days'),
      undefined,
      expect.stringContaining('say why'),
    ]);
    await send(form, { phase: 'voting', days: '7', later: 'yes', reason: 'The jury is late' });
    const closes = (await calendar().findEdition('prizes-2027'))?.phases.map((phase) => phase.closes);
    expect(closes).toMatchObject([
      { instant: '2026-12-09T22:00:00Z' },
      { date: '2026-12-25' },
      { instant: '2027-02-03T22:00:00Z' },
      { date: '2027-02-19' },
      { date: '2027-03-26' },
    ]);
    const trail = textOf(await say('history prizes 2027'));
    expect(trail).toContain('The jury is late');
    expect(trail).toContain('27 January 2027');
    expect(trail).toContain('3 February 2027');
    expect(textOf(await say('what changed since Monday'))).toContain('The jury is late');
    expect(textOf(await send(form, { phase: 'voting', days: '7', reason: 'again' }))).toContain(
      'Somebody changed this',
    );
  });

  it('leave a question about something else to the questions', () => {
    for (const text of ['what changed in C5', 'history of the internet', 'changes of the matrix'])
      expect(handlers().find(text)).toBeUndefined();
  });

  it.each(LANGUAGES)('are shown in %s with all dates in Geneva’s time and the reader’s', async (language) => {
    const person = { ...EDITOR, language, zone: 'Africa/Addis_Ababa' };
    const shown = await say('process prizes-2023', { person });
    expect(textOf(shown)).toContain('23:00');
    expect(textOf(shown)).toContain('01:00');
    expect(textOf(await say('process', { person })).length).toBeGreaterThan(200);
  });
});

function textOf(outcome: Reply | Form): string {
  if (isForm(outcome)) return `form: ${introOf(outcome)}`;
  return [outcome.title ?? '', ...outcome.parts.map(partText)].join('\n');
}

function introOf({ intro = [] }: Form): string {
  return intro.map(partText).join('\n');
}

function partText(part: Reply['parts'][number]): string {
  if (part.kind === 'list') return part.items.map(plainSpans).join('\n');
  return 'text' in part ? plainSpans(part.text) : '';
}
