import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contributionWording } from '../src/features/deadlines/wording/contributions/wording.js';
import { submissionWording } from '../src/features/submissions/wording/submissions/wording.js';
import { NOMINATION } from './features/submissions/desk.js';
import { createServerDatabase, TEST_DATABASE_URL } from './support/database.js';
import { PERSON, TENANT } from './support/teams/activities.js';
import { readMessage } from './support/teams/read.js';
import { startWholeBot, type WholeBot } from './support/whole/bot.js';
import { createSlackPerson, showMessage } from './support/whole/slack-person.js';
import { createTeamsPerson } from './support/whole/teams-person.js';

const french = submissionWording('fr');
const TYPED = {
  ...NOMINATION,
  description: 'We secure the networks of schools in the region and train those who run them. '.repeat(12),
};

let whole: WholeBot;
let drop = async () => {};

beforeAll(async () => {
  const server = TEST_DATABASE_URL ? await createServerDatabase(TEST_DATABASE_URL) : undefined;
  // While the edition of 2023, which the documents tell of, takes submissions.
  whole = await startWholeBot({
    clock: '2022-10-03T09:00:00Z',
    administrators: 'slack:T0WSIS:U0ADMIN',
    ...(server && { databaseUrl: server.url }),
  });
  drop = server?.drop ?? drop;
});
afterAll(async () => {
  await whole.stop();
  await drop();
});

describe('a nomination, across Slack and Teams', () => {
  it('is sent in, sent back, sent in again and approved on both, and everybody sees how it stands', async () => {
    const [admin, amina, bao] = ['U0ADMIN', 'UAMINA', 'UBAO'].map((id) => createSlackPerson(whole, id));
    if (!admin || !amina || !bao) throw new Error('three people');
    const chidi = createTeamsPerson(whole);
    whole.teams.members.set(PERSON, { name: 'Chidi', email: 'chidi@example.net', userRole: 'user' });
    await chidi.say('C5');
    await admin.say('grant <@UBAO> approver');
    await admin.say(`grant teams:${TENANT}:${PERSON} approver`);

    // Amina reads French, as her profile says; the project of another organisation is alike.
    const other = createSlackPerson(whole, 'UOTHER');
    const theirs = await other.fill(await other.say('submit nomination'), {
      ...TYPED,
      entity: 'Another',
      title: 'Safe network',
    });
    await other.press(theirs, french('button.send'));
    const draft = await amina.fill(await amina.say('submit nomination'), TYPED);
    expect(draft.text).toContain(french('done.saved'));
    const sent = await amina.press(draft, french('button.send'));
    expect(sent.text).toContain(french('done.submit'));

    const card = await bao.told('#2 Safe networks\nKind');
    expect(card.text).toContain('Safe network (sent in) – title');
    expect(card.text).toMatch(/Reviewed by: (Chidi and Name of UBAO|Name of UBAO and Chidi)/);
    const modal = await bao.press(card, 'Request changes…');
    await bao.fill(modal, { reason: 'Which schools?' });
    expect((await amina.told('Which schools?')).text).toContain('modifications demandées');
    const inTeams = await chidi.told('#2 Safe networks\nKind');
    await expect.poll(() => readMessage(inTeams).text).toContain('changes requested');

    const shown = await amina.say('entry 2');
    const again = await amina.fill(await amina.press(shown, french('button.edit')), {
      ...TYPED,
      impact: 'Twelve schools',
    });
    await amina.press(again, french('button.send'));
    await expect.poll(() => readMessage(inTeams).text).toContain('Twelve schools');

    await bao.press(await bao.say('entry 2'), 'Approve');
    const answer = await chidi.press(await chidi.say('entry 2'), 'Approve');
    expect(readMessage(answer).text).toContain('Approved. The sender is told.');
    for (const read of [() => readMessage(inTeams).text, () => showMessage(card.message).text])
      await expect.poll(read).toContain('approved');
    expect((await amina.told('approuvé')).text).toContain('Safe networks');
  });

  it('of a second project of an organisation in a category is refused, and the rule is named', async () => {
    const sender = createSlackPerson(whole, 'UAMINA');
    const draft = await sender.fill(await sender.say('submit nomination'), {
      ...TYPED,
      title: 'A second one',
    });
    const refused = await sender.press(draft, french('button.send'));
    expect(refused.text).toContain(french('rule.entity', { other: 2 }));
    expect(refused.text).toContain('A second one');
  });

  it('is among what somebody asks for as theirs, beside what they owe', async () => {
    const mine = await createSlackPerson(whole, 'UAMINA').say('mine');
    expect(mine.text).toContain(french('mine.title'));
    expect(mine.text).toContain(contributionWording('fr')('mine.title'));
    expect(mine.text).toContain('#2 Safe networks');
  });
});
