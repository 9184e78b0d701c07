import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/chat/desk.js';
import type { Editor } from '../../src/features/ask/feedback/editors.js';
import { createTestDesk } from '../support/desk.js';
import { feedbackInMemory } from '../support/feedback-store.js';
import { deskSaying, gateDesk } from './desks.js';
import type { MakeHarness, PlatformCapabilities, PlatformHarness, Seen } from './harness.js';
import { HOSTILE_STRINGS, hostileReply, longReply, notice, STRANGE_TEXTS } from './samples.js';

const QUESTION = 'which SDGs does C5 map to';

/** What terminal, Slack and Teams all guarantee to the people who use them. */
export function describePlatformContract(
  name: string,
  makeHarness: MakeHarness,
  capabilities: PlatformCapabilities,
): void {
  describe(`${name} as a chat platform`, () => {
    let running: PlatformHarness | undefined;
    const start = async (desk?: Desk): Promise<PlatformHarness> => {
      running = await makeHarness(desk ?? (await createTestDesk()));
      return running;
    };
    afterEach(async () => {
      await running?.stop();
      running = undefined;
    });

    describeQuestions(start, capabilities);
    describeStrangeTexts(start);
    describeButtons(start);
    describeData(start);
    describeDeliveries(start, capabilities);
    describeSending(start);
    describeFeedback(start, capabilities);
  });
}

type Start = (desk?: Desk) => Promise<PlatformHarness>;

function describeQuestions(start: Start, { places }: PlatformCapabilities): void {
  it('answers a question with codes, the edition, a source and next steps', async () => {
    const harness = await start();
    const answer = await harness.say(QUESTION);
    expect(textOf(answer)).toContain('9.c');
    expect(textOf(answer)).toContain('RPT-2022');
    expect(textOf(answer)).toContain('ITU WSIS report 2022');
    expect(buttonsOf(answer).length).toBeGreaterThan(0);
  });

  it.each(places)('answers where it was asked: %s', async (where) => {
    const harness = await start();
    const answer = await harness.say(QUESTION, { in: where });
    const expected = where === 'channel' && places.includes('thread') ? 'thread' : where;
    expect(new Set(answer.map((message) => message.where))).toEqual(new Set([expected]));
    expect(answer.every((message) => message.visibleTo === 'everyone')).toBe(true);
  });

  it.skipIf(!places.includes('channel'))('stays out of talk in a channel that is not for it', async () => {
    const harness = await start();
    await harness.post(QUESTION, { in: 'channel', mention: false });
    await harness.stop();
    expect(harness.seen()).toEqual([]);
  });

  it('says nothing when the desk has nothing to say', async () => {
    const harness = await start(deskSaying(undefined));
    await harness.post(QUESTION);
    await harness.stop();
    expect(harness.seen()).toEqual([]);
  });
}

function describeStrangeTexts(start: Start): void {
  it.each(Object.entries(STRANGE_TEXTS))('replies to %s input and goes on working', async (_, text) => {
    const harness = await start();
    expect(textOf(await harness.say(text)).trim()).not.toBe('');
    expect(textOf(await harness.say(QUESTION))).toContain('9.c');
  });
}

function describeButtons(start: Start): void {
  it('answers a pressed button', async () => {
    const harness = await start();
    const [message, label] = firstButton(await harness.say(QUESTION));
    expect(textOf(await harness.press(message, label)).trim()).not.toBe('');
  });

  it('answers the same button pressed twice, each time', async () => {
    const harness = await start();
    const [message, label] = firstButton(await harness.say(QUESTION));
    await harness.press(message, label);
    expect(textOf(await harness.press(message, label)).trim()).not.toBe('');
  });

  it.each(['garbled', 'out of date'] as const)('gives a reason for a %s button', async (kind) => {
    const harness = await start();
    await harness.say(QUESTION);
    expect(textOf(await harness.pressStray(kind)).trim()).not.toBe('');
    expect(textOf(await harness.say(QUESTION))).toContain('9.c');
  });
}

function describeData(start: Start): void {
  it('shows markup in data as it is written', async () => {
    const harness = await start(deskSaying(hostileReply));
    const text = textOf(await harness.say(QUESTION));
    for (const hostile of HOSTILE_STRINGS) expect(text).toContain(hostile);
  });

  it('acts on nothing that is in data', async () => {
    const harness = await start(deskSaying(hostileReply));
    const answer = await harness.say(QUESTION);
    expect(answer.flatMap((message) => message.active)).toEqual([]);
  });

  it('links only what the reply links', async () => {
    const url = 'https://www.itu.int/report?a=1&b=2';
    const parts = [{ kind: 'paragraph' as const, text: [{ link: 'the report', url }] }];
    const harness = await start(deskSaying({ ...hostileReply, parts }));
    const answer = await harness.say(QUESTION);
    expect(textOf(answer)).toContain('the report');
    expect(answer.flatMap((message) => message.active).filter((active) => active !== url)).toEqual([]);
  });

  it('shows all of a long answer, or says that there is more', async () => {
    const harness = await start(deskSaying(longReply));
    const answer = await harness.say(QUESTION);
    const text = textOf(answer);
    expect(text).toContain('first words');
    const rest = ['item 1.', 'item 200.', '22500', 'source 30.'];
    const isWhole = rest.every((part) => text.includes(part));
    const hasMore = `${text} ${buttonsOf(answer).join(' ')}`.includes(longReply.moreLabel);
    expect({ isWhole, hasMore }).not.toEqual({ isWhole: false, hasMore: false });
  });
}

function describeDeliveries(start: Start, { redelivery }: PlatformCapabilities): void {
  it.skipIf(!redelivery)('answers each delivery once', async () => {
    const harness = await start();
    const answer = await harness.say(QUESTION);
    await harness.deliverAgain();
    await harness.stop();
    expect(harness.seen()).toHaveLength(answer.length);
  });

  it.skipIf(!redelivery)('answers once what is delivered again while the answer is being made', async () => {
    const desk = gateDesk(await createTestDesk());
    const harness = await start(desk);
    const first = harness.post(QUESTION);
    await desk.reached;
    const second = harness.deliverAgain();
    desk.open();
    await Promise.all([first, second]);
    await harness.stop();
    expect(countAnswers(harness)).toBe(1);
  });

  it.skipIf(!redelivery)('ignores its own messages', async () => {
    const harness = await start();
    await harness.deliverOwn(QUESTION);
    await harness.stop();
    expect(harness.seen()).toEqual([]);
  });

  it('answers the same question asked twice, twice', async () => {
    const harness = await start();
    await Promise.all([harness.post(QUESTION), harness.post(QUESTION)]);
    await harness.stop();
    expect(countAnswers(harness)).toBe(2);
  });

  it('loses nothing that it accepted when it is stopped', async () => {
    const desk = gateDesk(await createTestDesk());
    const harness = await start(desk);
    const accepted = harness.post(QUESTION);
    await desk.reached;
    const stopped = harness.stop();
    desk.open();
    await Promise.all([accepted, stopped]);
    expect(countAnswers(harness)).toBe(1);
  });
}

function describeSending(start: Start): void {
  it('sends without being asked, and updates what it sent', async () => {
    const harness = await start();
    await harness.say(QUESTION);
    const sent = await harness.platform.send(harness.home, notice('Entries close on Friday.'));
    expect(textOf(harness.seen())).toContain('Entries close on Friday.');
    await harness.platform.update(sent, notice('Entries are closed.'));
    expect(textOf(harness.seen())).toContain('Entries are closed.');
  });
}

function describeFeedback(start: Start, { places }: PlatformCapabilities): void {
  const begin = async () => {
    const store = feedbackInMemory();
    const editors: Editor[] = [];
    const harness = await start(await createTestDesk({ store, editors }));
    return { store, editors, harness };
  };
  const hostile = `It is 9.a ${HOSTILE_STRINGS.join(' ')}`;

  it('keeps what somebody thinks of an answer, with the question, the data it came from and who it was', async () => {
    const { store, harness } = await begin();
    const thanks = await harness.vote(last(await harness.say(QUESTION)), 'good');
    expect(textOf(thanks)).toMatch(/thank you|merci/i);
    expect(store.kept()).toEqual([
      {
        kind: 'good',
        query: expect.objectContaining({ kind: 'line-to-goals', lines: ['C5'] }),
        version: expect.stringMatching(/\S/),
        language: 'en',
        person: { platform: harness.platform.name, tenant: expect.any(String), id: expect.any(String) },
        at: expect.anything(),
      },
    ]);
  });

  it('changes it when somebody changes their mind', async () => {
    const { store, harness } = await begin();
    const answer = last(await harness.say(QUESTION));
    await harness.vote(answer, 'good');
    await harness.vote(answer, 'bad');
    expect(store.kept().map(({ kind }) => kind)).toEqual(['bad']);
  });

  it.skipIf(!places.includes('channel'))('thanks nobody but who said it', async () => {
    const { harness } = await begin();
    const thanks = await harness.vote(last(await harness.say(QUESTION, { in: 'channel' })), 'good');
    expect(thanks.map(({ visibleTo }) => visibleTo)).toEqual(['asker']);
  });

  it('keeps a report whole, whatever stands in it', async () => {
    const { store, harness } = await begin();
    const reported = await harness.report(last(await harness.say(QUESTION)), hostile);
    expect(reported).toMatchObject({ kind: 'said', text: expect.stringMatching(/thank you/i) });
    expect(store.kept()).toEqual([expect.objectContaining({ kind: 'report', text: hostile })]);
  });

  it('gives a report that is too long back as it was typed, with what is wrong', async () => {
    const { store, harness } = await begin();
    const text = 'x'.repeat(1_001);
    const reported = await harness.report(last(await harness.say(QUESTION)), text);
    expect(reported).toEqual({ kind: 'form', error: expect.stringContaining('1,000'), typed: text });
    expect(store.kept()).toEqual([]);
  });

  it('gives a report back that could not be kept', async () => {
    const { store, harness } = await begin();
    const answer = last(await harness.say(QUESTION));
    store.setBroken(true);
    const reported = await harness.report(answer, 'short');
    expect(reported).toMatchObject({ kind: 'form', typed: 'short' });
  });

  it('shows feedback to editors alone, as it is when they ask, and acts on nothing in it', async () => {
    const { store, editors, harness } = await begin();
    await harness.report(last(await harness.say(QUESTION)), hostile);
    const refusal = textOf(await harness.say('feedback'));
    expect(refusal).not.toContain('9.a');
    editors.push(...store.kept().map(({ person }) => person));
    const list = await harness.say('feedback');
    for (const part of hostile.split(' ')) expect(textOf(list)).toContain(part);
    expect(list.flatMap(({ active }) => active)).toEqual([]);
    editors.pop();
    expect(textOf(await harness.say('feedback'))).toContain(refusal.trim());
  });
}

function last(messages: readonly Seen[]): Seen {
  const message = messages.at(-1);
  if (!message) throw new Error('There is no answer.');
  return message;
}

function textOf(messages: readonly Seen[]): string {
  return messages.map((message) => message.text).join('\n');
}

function buttonsOf(messages: readonly Seen[]): readonly string[] {
  return messages.flatMap((message) => message.buttons);
}

function countAnswers(harness: PlatformHarness): number {
  return harness.seen().filter((message) => message.text.includes('9.c')).length;
}

function firstButton(messages: readonly Seen[]): readonly [Seen, string] {
  for (const message of messages) {
    const label = message.buttons[0];
    if (label !== undefined) return [message, label];
  }
  throw new Error('The answer has no buttons.');
}
