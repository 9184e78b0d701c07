import { afterEach, describe, expect, it } from 'vitest';
import { createTestDesk } from '../../support/desk.js';
import { feedbackInMemory } from '../../support/feedback-store.js';
import {
  type Activity,
  activity,
  channelMessage,
  directMessage,
  PERSON,
  pressed,
  TENANT,
} from '../../support/teams/activities.js';
import { type Button, cardOf, flatten, readMessage } from '../../support/teams/read.js';
import { type RunningTeams, startTeams } from '../../support/teams/running.js';

describe('feedback in Teams', () => {
  let teams: RunningTeams;
  afterEach(() => teams.stop());

  const begin = async (ask = directMessage) => {
    const store = feedbackInMemory();
    teams = await startTeams({ desk: await createTestDesk({ store, editors: [] }) });
    await teams.post(ask(teams.connector.serviceUrl, 'which SDGs does C5 map to'));
    await teams.idle();
    const buttons = teams.connector.messages.flatMap((message) => readMessage(message).buttons);
    return { store, buttons };
  };
  const find = (buttons: readonly Button[], start: string) => {
    const button = buttons.find(({ title }) => title.startsWith(start));
    if (!button) throw new Error(`There is no button ${start}.`);
    return button;
  };
  const post = async (sent: Activity) => {
    const response = await teams.post(sent);
    await teams.idle();
    return (await response.json()) as { type: string; value: { body: unknown } & string };
  };
  const openForm = async (buttons: readonly Button[]) => {
    await post(pressed(teams.connector.serviceUrl, find(buttons, 'Report').data));
    const form = teams.connector.messages.at(-1);
    if (!form) throw new Error('There is no form.');
    return { form, submit: find(readMessage(form).buttons, 'Send') };
  };

  it('is asked for with buttons that carry what they are about, small enough for Teams', async () => {
    const { buttons } = await begin();
    for (const start of ['👍', '👎', 'Report']) {
      const { data } = find(buttons, start);
      expect(JSON.parse(String(data.argument))).toMatchObject({ query: { lines: ['C5'] } });
      expect(String(data.argument).length).toBeLessThanOrEqual(1_500);
    }
  });

  it('is thanked for in the response alone: a message would tell the whole channel', async () => {
    const { store, buttons } = await begin(channelMessage);
    const before = teams.connector.calls.length;
    const thanks = await post(pressed(teams.connector.serviceUrl, find(buttons, '👍').data));
    expect(thanks).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringMatching(/Thank you/),
    });
    expect(teams.connector.calls).toHaveLength(before);
    expect(store.kept()).toEqual([
      expect.objectContaining({ kind: 'good', person: { platform: 'teams', tenant: TENANT, id: PERSON } }),
    ]);
  });

  it('of a client without Action.Execute is kept too, and thanked for with a message', async () => {
    const { store, buttons } = await begin();
    await teams.post(activity(teams.connector.serviceUrl, { value: find(buttons, '👎').fallback.data }));
    await teams.idle();
    expect(store.kept()).toEqual([expect.objectContaining({ kind: 'bad' })]);
    const [thanks] = teams.connector.messages.slice(-1);
    expect(thanks && readMessage(thanks).text).toContain('Thank you');
  });

  it('that is a report is typed into a card, which then turns into thanks', async () => {
    const { store, buttons } = await begin();
    const { form, submit } = await openForm(buttons);
    expect(flatten(cardOf(form)?.body)).toContainEqual(
      expect.objectContaining({ type: 'Input.Text', isMultiline: true, isRequired: true, maxLength: 1_000 }),
    );
    const before = teams.connector.messages.length;
    const data = { ...submit.data, 'field:text': 'It is *9.a*.' };
    const thanks = await post(pressed(teams.connector.serviceUrl, data));
    expect(thanks.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(flatten(thanks.value.body)).toEqual([
      expect.objectContaining({ type: 'TextBlock', text: expect.stringContaining('Thank you') }),
    ]);
    expect(store.kept()).toEqual([expect.objectContaining({ kind: 'report', text: 'It is *9.a*.' })]);
    expect(teams.connector.messages).toHaveLength(before);
  });

  it('that is a report too long comes back in its card, with what was typed and the error below', async () => {
    const { store, buttons } = await begin();
    const { submit } = await openForm(buttons);
    const text = 'x'.repeat(1_001);
    const again = await post(pressed(teams.connector.serviceUrl, { ...submit.data, 'field:text': text }));
    expect(again.type).toBe('application/vnd.microsoft.card.adaptive');
    const elements = flatten(again.value.body);
    const at = elements.findIndex(({ type }) => type === 'Input.Text');
    expect(elements[at]).toMatchObject({ value: text });
    expect(elements[at + 1]).toMatchObject({ color: 'attention', text: expect.stringContaining('1,000') });
    expect(store.kept()).toEqual([]);
  });

  it('that is a report from an old client is answered with a message', async () => {
    const { store, buttons } = await begin();
    const { submit } = await openForm(buttons);
    const value = { ...submit.fallback.data, 'field:text': 'It is 9.a.' };
    await teams.post(activity(teams.connector.serviceUrl, { value }));
    await teams.idle();
    expect(store.kept()).toEqual([expect.objectContaining({ kind: 'report', text: 'It is 9.a.' })]);
    const [thanks] = teams.connector.messages.slice(-1);
    expect(thanks && readMessage(thanks).text).toContain('Thank you');
  });
});
