import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ask, replyTo } from '../src/features/ask/ask.js';
import { buildKnowledge } from '../src/knowledge.js';
import { renderPlain } from '../src/platforms/terminal/render.js';
import { realReference } from './support/framework.js';

const { data, version } = await realReference();
const knowledge = buildKnowledge(data, version);

const readme = await readFile('README.md', 'utf8');
const transcript = /```console\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
const exchanges = [
  ...transcript.matchAll(/^\$ npm run --silent ask -- "(.+)"\n([\s\S]*?)(?=\n\n\$ |$(?![\s\S]))/gm),
];

test('the README shows a transcript of at least three questions', () => {
  expect(exchanges.length).toBeGreaterThanOrEqual(3);
});

test.each(exchanges.map(([, question = '', answer = '']) => ({ question, answer })))(
  'the README shows what the bot says to “$question”',
  ({ question, answer }) => {
    const asking = { language: 'en', zone: 'Europe/Zurich', now: Temporal.Now.instant() } as const;
    const reply = replyTo(knowledge, ask(knowledge, question, asking), 'conversation');
    expect(renderPlain(reply).trimEnd()).toBe(answer.trimEnd());
  },
);

test('every question the README suggests has an answer', () => {
  const table = /\| Ask \| for \|\n[\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
  const questions = [...table.matchAll(/`([^`]+)`/g)].map(([, question = '']) => question);
  expect(questions.length).toBeGreaterThan(8);
  for (const question of questions) {
    const reading = knowledge.reader.read(question);
    expect(reading.kind === 'query' && reading.query.kind !== 'missing', question).toBe(true);
  }
});
