import { expect, test } from 'vitest';
import { plainSpans } from '../../../../src/chat/reply.js';
import type { QueryOf } from '../../../../src/features/ask/query.js';
import { answerContext } from '../../../support/framework.js';
import { bodyText } from '../../../support/plain-reply.js';
import { allLines, EDITIONS, targetsOf } from '../../../support/reference-links.js';
import { replyTo } from '../../../support/reply-to.js';

const context = await answerContext();

function reply(query: Omit<QueryOf<'line-to-goals'>, 'kind'>) {
  return replyTo(context, { kind: 'line-to-goals', ...query });
}

function firstParagraph(query: Omit<QueryOf<'line-to-goals'>, 'kind'>): string {
  const [part] = reply(query).parts;
  return part?.kind === 'paragraph' ? plainSpans(part.text) : '';
}

test.each(EDITIONS)('asked for the targets, leads with all of them and their number, in %s', (edition) => {
  for (const line of allLines.filter((code) => targetsOf(code, edition).length > 0)) {
    const said = firstParagraph({ lines: [line], detail: 'targets', edition });
    const targets = targetsOf(line, edition);
    expect(said.match(/\b\d+\.(?:\d+|[a-d])\b/g)?.sort(), line).toEqual([...targets].sort());
    expect(said).toContain(`names ${targets.length} target`);
  }
});

test('says when a line names goals without any target, and which goals beside its targets', () => {
  expect(firstParagraph({ lines: ['C7-EEMP'], detail: 'targets' })).toContain(
    'names no single target; it maps to SDG 4 and SDG 8 as a whole.',
  );
  expect(bodyText(reply({ lines: ['C8'], detail: 'targets' }))).toContain(
    'Named as a whole, with no single target: SDG 2.',
  );
});

test('asked for the targets of some goals, leads with those', () => {
  expect(firstParagraph({ lines: ['C5'], goals: [9], detail: 'targets' })).toContain(
    'names 2 targets of SDG 9: 9.1 and 9.c.',
  );
  expect(firstParagraph({ lines: ['C5'], goals: [14], detail: 'targets' })).toContain(
    'does not map to SDG 14',
  );
});

test('says that there is no mapping where there is none: C11', () => {
  expect(firstParagraph({ lines: ['C11'], detail: 'targets' })).toContain('I have no SDG mapping for C11');
});

test('has a section for each of several lines, and none for one', () => {
  const headings = (lines: string[]) =>
    reply({ lines }).parts.flatMap((part) =>
      part.kind === 'paragraph' && typeof part.text !== 'string' ? plainSpans(part.text) : [],
    );
  expect(headings(['C2', 'C5'])).toEqual(['C2 → SDGs', 'C5 → SDGs']);
  expect(headings(['C2'])).toEqual([]);
});

test('asks again for the targets where the targets were asked for', () => {
  const labels = reply({ lines: ['C1'], detail: 'targets' }).actions.map(({ label }) => label);
  expect(labels).toContain('Which targets does C1 name in APP-2017?');
});
