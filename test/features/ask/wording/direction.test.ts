import { expect, test } from 'vitest';
import { plainSpans, type Reply, type ReplyPart } from '../../../../src/chat/reply.js';
import { answerQuery } from '../../../../src/features/ask/answer/answer.js';
import { presentContext } from '../../../../src/features/ask/ask.js';
import { presentNextDates } from '../../../../src/features/ask/home.js';
import { presentAnswer } from '../../../../src/features/ask/present/present.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { everyQuery } from '../../../support/every-query.js';
import { answerContext } from '../../../support/framework.js';

const context = await answerContext({ zone: 'Africa/Addis_Ababa' });
const queries = everyQuery(context.framework);
const ARABIC = /\p{Script=Arabic}/u;

function piecesOf(part: ReplyPart): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
      return [plainSpans(part.text)];
    case 'list':
      return part.items.map(plainSpans);
    case 'facts':
      return part.facts.flatMap((fact) => [fact.label, plainSpans(fact.value)]);
    case 'table':
      return [part.caption, ...part.columns, ...part.rows.flat()];
    case 'picture':
      return [part.alt, part.missing];
  }
}

function piecesIn(language: (typeof LANGUAGES)[number]): ReadonlySet<string> {
  const asking = { ...context, language };
  const style = { visibility: 'conversation', version: context.framework.version } as const;
  const replies = queries.map(
    (query): Reply =>
      presentAnswer(presentContext(asking, context.framework), answerQuery(asking, query), style),
  );
  const dates = presentNextDates(presentContext(asking), context.framework, asking.now);
  return new Set([
    ...replies.flatMap((reply) => [
      reply.title ?? '',
      ...reply.parts.flatMap(piecesOf),
      ...reply.actions.map((action) => action.label),
    ]),
    ...dates.flatMap(piecesOf),
  ]);
}

const inArabic = piecesIn('ar');

/** The text without what stands isolated in it, at whatever depth. */
function outsideIsolates(text: string): string {
  const without = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return without === text ? text : outsideIsolates(without);
}

test('in Arabic, no Latin word stands unprotected in a text that has Arabic words', () => {
  const mixed = [...inArabic].filter((text) => ARABIC.test(text));
  expect(mixed.filter((text) => /[A-Za-z]/.test(outsideIsolates(text)))).toEqual([]);
  expect(mixed.length).toBeGreaterThan(1000);
});

test('in Arabic, every isolate that is opened is closed', () => {
  const open = [...inArabic].filter((text) => /[\u2068\u2069]/.test(outsideIsolates(text)));
  expect(open).toEqual([]);
});

test.each(LANGUAGES.filter((language) => language !== 'ar'))('in %s, nothing is isolated', (language) => {
  expect([...piecesIn(language)].filter((text) => /[\u2066-\u2069]/.test(text))).toEqual([]);
});
