import { describe, expect, test } from 'vitest';
import { plainSpans, type Reply } from '../../../src/chat/reply.js';
import { buttonArgument } from '../../../src/features/ask/query.js';
import { buildKnowledge } from '../../../src/knowledge.js';
import { systemClock } from '../../../src/shared/clock.js';
import { LANGUAGES, type Language } from '../../../src/shared/language.js';
import { createSuggest } from '../../../src/suggest.js';
import { realReference } from '../../support/framework.js';
import { choosing } from '../../support/incoming.js';
import { bodyText } from '../../support/plain-reply.js';

const { data, version } = await realReference();
const knowledge = buildKnowledge(data, version);
const { shortcuts } = createSuggest({ knowledge: () => knowledge, clock: systemClock });
const BROADBAND =
  'Broadband for rural areas: affordable internet for the village health centre and its nurses.';

async function answer(text: string, language?: Language): Promise<Reply> {
  const person = { platform: 'slack', tenant: 'T1', id: 'U1', ...(language && { language }) } as const;
  const reply = await shortcuts.suggest?.(choosing(text, { person }));
  if (!reply) throw new Error('There is no shortcut of that name.');
  return reply;
}

function itemsOf({ parts }: Reply): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'list' ? part.items.map(plainSpans) : []));
}

describe('the answer to "which SDGs is this about?"', () => {
  test('names lines, goals and targets with the words that spoke for them', async () => {
    const items = itemsOf(await answer(BROADBAND, 'en'));
    const line = 'C2 Information and communication infrastructure – because of: Broadband, ';
    expect(items).toContainEqual(expect.stringContaining(line));
    expect(items).toContainEqual(expect.stringMatching(/^SDG 9 Industry.* – because of: .*Broadband/));
    expect(items).toContainEqual(expect.stringMatching(/^9\.c .* – because of: .*Broadband/));
  });

  test('has a button for each, that asks about it in the language of the answer', async () => {
    const reply = await answer(BROADBAND, 'fr');
    expect(reply.actions).toHaveLength(itemsOf(reply).length);
    const asked = reply.actions.map(({ argument }) => buttonArgument.parse(JSON.parse(argument)));
    for (const { language, query } of asked) expect([language, query.kind]).toEqual(['fr', 'describe']);
    expect(asked.map(({ query }) => query)).toContainEqual({
      kind: 'describe',
      subjects: [{ kind: 'line', code: 'C2' }],
    });
    expect(new Set(reply.actions.map(({ label }) => label)).size).toBe(reply.actions.length);
    expect(reply.actions.every(({ action }) => action === 'ask')).toBe(true);
  });

  test('is for the asker alone, and says what it rests on', async () => {
    const reply = await answer(BROADBAND);
    expect(reply.visibility).toBe('private');
    expect(bodyText(reply)).toContain('from words in the text alone');
  });

  test('says plainly that it is not sure, and that there was nothing to look at', async () => {
    const unsure = await answer('See you at ten, thanks!', 'en');
    expect(unsure).toMatchObject({ title: 'Not sure', visibility: 'private', actions: [] });
    expect(itemsOf(unsure)).toEqual([]);
    expect(bodyText(await answer('  ', 'en'))).toContain('no text');
  });

  test('says when it did not look at the whole text', async () => {
    expect(bodyText(await answer(BROADBAND, 'en'))).not.toContain('characters');
    expect(bodyText(await answer(`${BROADBAND} `.repeat(300), 'en'))).toContain('first 20,000 characters');
    expect(bodyText(await answer('lorem ipsum '.repeat(3_000), 'en'))).toContain('first 20,000 characters');
  });

  test('comes in the asker’s language, else in that of the message', async () => {
    expect(await answer(BROADBAND, 'ru')).toMatchObject({ language: 'ru' });
    expect(
      await answer('La pauvreté recule dans les villages grâce aux transferts monétaires.'),
    ).toMatchObject({
      language: 'fr',
    });
    expect(await answer('')).toMatchObject({ language: 'en' });
  });

  test.each(LANGUAGES)('says everything in %s', async (language) => {
    for (const text of [BROADBAND, 'See you at ten', '', 'lorem '.repeat(5_000)]) {
      const reply = await answer(text, language);
      expect(reply.language).toBe(language);
      expect(`${reply.title ?? ''} ${bodyText(reply)}`).not.toMatch(/[{}]|undefined/);
    }
  });

  test('repeats of the message only words that are in the lists', async () => {
    const reply = await answer(`${BROADBAND} <!channel> call +41 22 730 5111 about project Zebra`, 'en');
    expect(JSON.stringify(reply)).not.toMatch(/channel|730|Zebra/);
  });

  test('keeps codes and Latin words from running the wrong way in Arabic', async () => {
    for (const item of itemsOf(await answer(BROADBAND, 'ar'))) {
      const outside = item.replaceAll(/\u2068[^\u2069]*\u2069/g, '');
      expect(outside).not.toMatch(/[A-Za-z]/);
    }
  });
});
