import { beforeEach, describe, expect, it } from 'vitest';
import { combineCommands } from '../../../../src/chat/commands.js';
import { type Form, isForm, type Reply } from '../../../../src/chat/reply.js';
import { createExchangeHandlers } from '../../../../src/features/deadlines/exchange/commands.js';
import { readCsv } from '../../../../src/features/deadlines/exchange/csv/read.js';
import { readCalendar } from '../../../../src/features/deadlines/exchange/ical/read.js';
import { createImporter } from '../../../../src/features/deadlines/exchange/importer.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import type { CalendarImport } from '../../../../src/features/deadlines/ports.js';
import { EDITOR, GENEVA, NOON, openDeadlines, sampleNewEdition } from '../../../store/deadlines/setup.js';
import { CHANNEL, pressing, saying } from '../../../support/incoming.js';
import { bodyText } from '../../../support/plain-reply.js';
import { ACTION_LINES, readingContext } from './reading.js';

const deadlines = openDeadlines();
const clock = { now: () => NOON };
const ACT = { by: EDITOR, at: NOON };
const brought: CalendarImport[] = [];

beforeEach(async () => {
  brought.length = 0;
  await deadlines.calendar.createEdition(sampleNewEdition({ leads: [] }), ACT);
});

function commands() {
  const { calendar, contributions, imports, feeds } = deadlines;
  const policy = createPolicy([EDITOR]);
  const stores = { calendar, contributions, imports, feeds, policy, clock };
  return combineCommands([
    createExchangeHandlers({
      ...stores,
      importer: createImporter({ ...stores, actionLines: () => ACTION_LINES }),
      imported: ({ what }) => void brought.push(what),
    }),
  ]);
}

const asPerson = (id: string) => ({ person: { ...EDITOR, id } });

async function say(text: string, overrides: Parameters<typeof saying>[1] = {}) {
  const outcome = await commands().find(text)?.(saying(text, overrides));
  if (!outcome) throw new Error(`${text} is no command`);
  return outcome;
}

function formOf(outcome: Reply | Form | undefined): Form {
  if (!outcome || !isForm(outcome)) throw new Error('this is no form');
  return outcome;
}

function replyOf(outcome: Reply | Form | undefined): Reply {
  if (!outcome || isForm(outcome)) throw new Error('this is no reply');
  return outcome;
}

/** Sends a form in as it came, with what was typed over. */
async function send(form: Form, typed: Readonly<Record<string, string>>, person = 'U1') {
  const filled = form.fields.map((field) => [
    field.name,
    field.kind === 'choices' ? '' : (field.value ?? ''),
  ]);
  const values = { ...Object.fromEntries(filled), ...typed };
  const { keys, place, reference } = pressing();
  return commands().forms[form.form]?.({
    ...{ keys, place, reference, kind: 'form', values },
    ...{ form: form.form, argument: form.argument },
    ...asPerson(person),
  });
}

const introOf = ({ intro = [] }: Form) => bodyText({ parts: intro } as unknown as Reply);
const fieldOf = (form: Form, name: string) => form.fields.find((field) => field.name === name);
const CSV = 'edition,phase,closes\nprizes-2027,jury,2027-03-01\nprizes-2027,ceremony,2027-02-30\n';

describe('what is pasted', () => {
  it('comes back with a report and is not yet imported; sent in again as it is, it is done', async () => {
    const form = formOf(await say('import'));
    const reported = formOf(await send(form, { text: CSV }));
    expect(introOf(reported)).toContain('1 phase is new.');
    expect(introOf(reported)).toContain('1 line is not taken.');
    expect(introOf(reported)).toContain('Line 3, closes');
    expect(fieldOf(reported, 'text')).toMatchObject({ value: CSV.trim() });
    expect(reported.submitLabel).not.toBe(form.submitLabel);
    expect((await deadlines.calendar.findEdition('prizes-2027'))?.phases).toHaveLength(2);
    const done = replyOf(await send(reported, {}));
    expect(bodyText(done)).toContain('Imported');
    expect(done.visibility).toBe('private');
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    expect(edition?.phases.map(({ key }) => key)).toEqual(['submission', 'voting', 'jury']);
    expect(brought).toHaveLength(1);
  });

  it('is reported anew when the text was changed since, and nothing is imported', async () => {
    const reported = formOf(await send(formOf(await say('import')), { text: CSV }));
    const again = formOf(await send(reported, { text: CSV.replace('2027-03-01', '2027-03-02') }));
    expect(introOf(again)).toContain('another report');
    expect(again.argument).not.toBe(reported.argument);
    expect(brought).toEqual([]);
  });

  it('is reported anew when the calendar was changed since, and nothing is imported', async () => {
    const reported = formOf(await send(formOf(await say('import')), { text: CSV }));
    await deadlines.calendar.changeEdition('prizes-2027', 1, { names: { en: 'Renamed' } }, ACT);
    const again = formOf(await send(reported, {}));
    expect(introOf(again)).toContain('another report');
    expect(brought).toEqual([]);
    expect(bodyText(replyOf(await send(again, {})))).toContain('Imported');
  });

  it('may be a calendar file, for the edition that is named beside it', async () => {
    const event = 'BEGIN:VEVENT\r\nSUMMARY:Jury\r\nDTSTART:20270301T090000\r\nEND:VEVENT';
    const text = `BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR`;
    const form = formOf(await say('import prizes 2027'));
    expect(fieldOf(form, 'edition')).toMatchObject({ value: 'prizes 2027' });
    replyOf(await send(formOf(await send(form, { text })), {}));
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    expect(edition?.phases.at(-1)).toMatchObject({
      key: 'jury',
      closes: { precision: 'minute', instant: '2027-03-01T08:00:00Z', zone: GENEVA },
    });
  });

  it.each([
    ['nothing', { text: '  ' }, 'text'],
    ['no edition', { text: CSV, edition: 'the contest' }, 'edition'],
  ])('that is %s comes back as it was, with the reason at the field', async (_, typed, field) => {
    const form = formOf(await send(formOf(await say('import')), typed));
    expect(fieldOf(form, field)?.error).toBeTruthy();
    expect(form.argument).toBe('');
  });

  it('of which nothing can be taken can be corrected, and is never imported', async () => {
    const form = formOf(await send(formOf(await say('import')), { text: 'a,b\n1,2\n' }));
    expect(introOf(form)).toContain('names no columns');
    expect(form.argument).toBe('');
    expect(fieldOf(form, 'text')).toMatchObject({ value: 'a,b\n1,2' });
  });

  it('fits a form and is a form of its own on platforms where words open none', async () => {
    const form = formOf(await say('import'));
    expect(form.opener).toMatchObject({ action: 'deadlines.import' });
    const { action = '', argument = '' } = form.opener ?? {};
    expect(formOf(await commands().actions[action]?.(pressing({ action, argument }))).form).toBe(form.form);
    expect(form.argument.length).toBeLessThan(1_500);
  });
});

describe('what checks warn of', () => {
  // 9 January 2027 is a Saturday.
  const text = 'edition,phase,closes\nprizes-2027,jury,9 January 2027 17:00 Geneva time\n';

  it('waits for a reason, which is kept with it; dates are read as people type them', async () => {
    const reported = formOf(await send(formOf(await say('import')), { text }));
    expect(introOf(reported)).toContain('Saturday');
    expect(fieldOf(reported, 'reason')).toBeDefined();
    const unanswered = formOf(await send(reported, {}));
    expect(fieldOf(unanswered, 'reason')?.error).toBeTruthy();
    expect(brought).toEqual([]);
    replyOf(await send(unanswered, { reason: 'agreed with the jury' }));
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    expect(edition?.phases.at(-1)).toMatchObject({
      closes: { precision: 'minute', instant: '2027-01-09T16:00:00Z' },
      accepted: expect.arrayContaining([{ warning: 'weekend', reason: 'agreed with the jury' }]),
    });
  });

  it('can’t be meant, and refuses the line', async () => {
    const wrong = 'edition,phase,opens,closes\nprizes-2027,jury,2027-02-02,2027-02-01\n';
    const reported = formOf(await send(formOf(await say('import')), { text: wrong }));
    expect(introOf(reported)).toContain('Not taken. Line 2');
    expect(reported.argument).toBe('');
  });

  it('says of a typed date that can’t be meant why', async () => {
    const wrong = text.replace('17:00 Geneva time', '11:00 CET / 12:00 EAT');
    const reported = formOf(await send(formOf(await say('import')), { text: wrong }));
    expect(introOf(reported)).toContain('two different moments');
  });
});

describe('somebody who may not change anything', () => {
  it('is told so, whether they ask for the form or send one in', async () => {
    expect(bodyText(replyOf(await say('import', asPerson('U9'))))).toContain('may not import');
    const form = formOf(await say('import'));
    expect(bodyText(replyOf(await send(form, { text: CSV }, 'U9')))).toContain('may not import');
    expect(brought).toEqual([]);
  });

  it('has every line of another’s edition refused', async () => {
    const own = { ...sampleNewEdition(), id: 'ocp-2027', process: 'ocp', leads: [{ ...EDITOR, id: 'U8' }] };
    await deadlines.calendar.createEdition(own, ACT);
    const form = formOf(await say('import', asPerson('U8')));
    const reported = formOf(await send(form, { text: CSV.split('\n').slice(0, 2).join('\n') }, 'U8'));
    expect(introOf(reported)).toContain('You may not change prizes-2027');
    expect(reported.argument).toBe('');
  });
});

describe('an export', () => {
  it('is a calendar and a spreadsheet that can be read again', async () => {
    const reply = replyOf(await say('export prizes-2027'));
    const [ics, csv, ...others] = reply.files ?? [];
    expect([ics?.name, csv?.name, others]).toEqual(['prizes-2027.ics', 'prizes-2027.csv', []]);
    expect(readCalendar(String(ics?.content), readingContext()).phases).toHaveLength(2);
    expect(readCsv(String(csv?.content), readingContext()).findings).toEqual([
      expect.objectContaining({ line: 2, column: 'action lines' }),
    ]);
    expect(bodyText(reply)).toContain('WSIS Prizes 2027');
  });

  it('holds who owes what for those alone who may assign it', async () => {
    const due = { precision: 'day', date: '2027-01-29', zone: GENEVA } as const;
    const owed = {
      id: 'a',
      edition: 'prizes-2027',
      title: 'Jury list',
      owner: EDITOR,
      due,
      state: 'expected',
    } as const;
    await deadlines.contributions.assign([owed], ACT);
    const names = async (id: string) =>
      (
        replyOf(await say('export prizes', { ...asPerson(id), via: 'command', place: CHANNEL })).files ?? []
      ).map(({ name }) => name);
    expect(await names('U1')).toEqual(['prizes.ics', 'prizes.csv', 'prizes-contributions.csv']);
    expect(await names('U9')).toEqual(['prizes.ics', 'prizes.csv']);
  });

  it.each([
    ['export', 'export prizes, export prizes-2027'],
    ['export lottery', 'export prizes, export prizes-2027'],
  ])('%s says what there is', async (text, expected) => {
    expect(bodyText(replyOf(await say(text)))).toContain(expected);
  });

  it('leaves to the questions what only begins like one', () => {
    expect(commands().find('export the matrix as a picture')).toBeUndefined();
    expect(commands().find('import duties on ICT goods')).toBeUndefined();
  });
});
