import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { answerLines } from '../src/ask-lines.js';
import type { Asking } from '../src/features/ask/ask.js';
import { knowledgeWithFollowUps } from './support/follow-ups.js';

const knowledge = await knowledgeWithFollowUps();
const asking: Asking = {
  language: 'en',
  zone: 'Europe/Zurich',
  now: Temporal.Instant.from('2022-12-06T20:00:00Z'),
};

async function answersTo(...lines: readonly object[]) {
  const written: string[] = [];
  const input = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  const write = async (text: string) => void written.push(text);
  await answerLines({ knowledge, asking, input, write });
  return written.map((text) => JSON.parse(text) as { answer?: string; answers?: readonly string[] });
}

describe('turns', () => {
  test('go on from those before them', async () => {
    const [line] = await answersTo({ id: 1, turns: ['who facilitates C4', 'thanks', 'and C6?'] });
    expect(line?.answers?.[2]).toContain('Who does what for C6');
  });

  test('stay in the language that was asked for', async () => {
    const turns = ['who facilitates C4', 'in French', 'and C6?'];
    const [line] = await answersTo({ id: 1, turns });
    expect(line?.answers?.map((answer) => answer.split('\n')[0])).toEqual([
      'Who does what for C4',
      'Qui fait quoi pour C4',
      'Qui fait quoi pour C6',
    ]);
  });

  test('of one line are nothing to the next', async () => {
    const [, second] = await answersTo(
      { id: 1, turns: ['who facilitates C4', 'in French'] },
      { id: 2, turns: ['and C6?', 'who facilitates C6'] },
    );
    expect(second?.answers?.[0]).toContain('What is that about?');
    expect(second?.answers?.[1]).toContain('Who does what for C6');
  });
});

test('a language given with a line is kept, whatever the words are in', async () => {
  const [line] = await answersTo({ id: 1, lang: 'fr', question: 'who facilitates C4' });
  expect(line?.answer).toContain('Qui fait quoi pour C4');
});
