import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT } from './features/drafts/desk.js';
import { createServerDatabase, TEST_DATABASE_URL } from './support/database.js';
import { directMessage, eventPayload } from './support/slack/payloads.js';
import { PERSON, TENANT } from './support/teams/activities.js';
import { readMessage } from './support/teams/read.js';
import { startWholeBot, type WholeBot } from './support/whole/bot.js';
import { createSlackPerson } from './support/whole/slack-person.js';
import { createTeamsPerson } from './support/whole/teams-person.js';

let whole: WholeBot;
let drop = async () => {};

beforeAll(async () => {
  const server = TEST_DATABASE_URL ? await createServerDatabase(TEST_DATABASE_URL) : undefined;
  whole = await startWholeBot({
    clock: '2026-11-27T09:00:00Z',
    administrators: 'slack:T0WSIS:U0ADMIN',
    ...(server && { databaseUrl: server.url }),
  });
  drop = server?.drop ?? drop;
});
afterAll(async () => {
  await whole.stop();
  await drop();
});

/** Somebody sends a file to the bot in a direct message. */
async function sendFile(user: string, name: string, text: string, words = ''): Promise<void> {
  const bytes = Buffer.from(text);
  const file = { id: 'F1', name, size: bytes.length, url_private_download: whole.slack.serve(name, bytes) };
  const message = directMessage(words, { user, subtype: 'file_share', files: [file] });
  await whole.sendSlackEvent(eventPayload(message));
}

describe('a register that is sent as a file', () => {
  it('is looked at first, and imported with the word for it; rejected rows come back', async () => {
    const admin = createSlackPerson(whole, 'U0ADMIN');
    const table = 'number,title,lines,country\n1,Telecentres,C5,Kenya\n2,,C5,Ghana\n3,Farm radio,C9,Ghana\n';
    await sendFile('UBAO', 'register.csv', table);
    await admin.told('Only editors and administrators read documents in, so register.csv was not.');
    await sendFile('U0ADMIN', 'register.csv', table);
    await admin.told('register.csv: 2 new entries, 0 there already, 1 rejected. Nothing was imported yet');
    await sendFile('U0ADMIN', 'register.csv', table, 'import');
    await admin.told('register.csv: imported 2 entries; 0 were there already, 1 were rejected.');
    await sendFile('U0ADMIN', 'register.csv', table, 'import please');
    await admin.told('register.csv: imported 0 entries; 2 were there already');
    await sendFile('U0ADMIN', 'notes.csv', 'a,b\n1,2\n', 'import');
    await admin.told('No column of notes.csv holds a title (a, b)');
    await expect.poll(() => whole.slack.files.files.some(({ name }) => name === 'rejected.csv')).toBe(true);
    const rejected = whole.slack.files.files.find(({ name }) => name === 'rejected.csv');
    expect(rejected?.bytes.toString()).toContain('why it was rejected');
  });
});

describe('a draft, across Slack and Teams', () => {
  it('is asked for, edited, approved, published and exported, from a document that was sent as a file', async () => {
    const [admin, amina] = [createSlackPerson(whole, 'U0ADMIN'), createSlackPerson(whole, 'UBAO')];
    const chidi = createTeamsPerson(whole);
    whole.teams.members.set(PERSON, { name: 'Chidi', email: 'chidi@example.net', userRole: 'user' });

    await sendFile('UBAO', 'report-2022.txt', REPORT);
    await amina.told('Only editors and administrators read documents in');
    await sendFile('U0ADMIN', 'report-2022.txt', REPORT);
    await admin.told('was read in as “report-2022”, edition 1');
    await sendFile('U0ADMIN', 'empty.pdf', '');
    await admin.told('empty.pdf is empty');

    await amina.give('draft C5 2022');
    await amina.told('Draft 1, version 1: not approved');
    await amina.told('ITU-D trained 240 officials from 22 countries');
    const modal = await amina.press(await amina.offered('Edit'), 'Edit');
    expect(JSON.stringify(modal.view)).toContain('A sentence a line.');
    const edited = await amina.fill(modal, {
      'overview.0': 'Written by hand. [E1]',
      'activities.0': 'ITU-D trained 240 officials from 22 countries. [E5]',
    });
    expect(edited.text).toContain('Draft 1, version 2');
    expect(edited.text).toContain('Written by hand. [E1] – too little of it stands in its sources');

    await chidi.say('C5');
    const seen = await chidi.say('draft 1');
    expect(readMessage(seen).text).toContain('Written by hand.');
    expect(await chidi.pressForWords(seen, 'Approve')).toContain('Only editors and administrators');

    await admin.say(`grant teams:${TENANT}:${PERSON} editor`);
    await amina.give('draft one-pager C5');
    await amina.told('Draft 2, version 1: not approved');
    const clean = await chidi.say('draft 2');
    const form = await chidi.press(clean, 'Approve');
    expect(readMessage(form).text).toContain('This is the first version.');
    expect(await chidi.pressForWords(form, 'Approve')).toContain('approved by Ada Example');
    await chidi.press(await chidi.say('draft 2'), 'Publish here');
    const published = await chidi.told('Approved by Ada Example. Every statement cites its source.');
    expect(readMessage(published).buttons).toEqual([]);

    await amina.give('draft 1');
    void amina.press(await amina.offered('Compare versions'), 'Export').catch(() => undefined);
    await expect.poll(() => whole.slack.files.files.map(({ name }) => name)).toContain('draft-1-v2.docx');
    const word = whole.slack.files.files.find(({ name }) => name.endsWith('.docx'));
    expect(word?.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});
