import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSpans, type Reply, type RichText } from '../../../src/chat/reply.js';
import type { OutgoingActivity } from '../../../src/platforms/teams/card.js';
import { bytesOf, LIMITS } from '../../../src/platforms/teams/limits.js';
import { renderReply } from '../../../src/platforms/teams/render.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { hostileReply, longReply, notice } from '../../contracts/samples.js';
import { cardOf, flatten, readMessage } from '../../support/teams/read.js';

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      '\\',
      '<',
      '`',
      '~',
      '{',
      '&',
      ';',
      'a',
      ' ',
      '1',
      '.',
      '-',
      '\n',
    ),
    maxLength: 60,
  }),
  fc.integer({ min: 0, max: 5_000 }).map((length) => 'long words '.repeat(500).slice(0, length)),
  fc.integer({ min: 0, max: 2_500 }).map((length) => '"*'.repeat(length)),
);
const span = fc.oneof(
  text,
  text.map((strong) => ({ strong })),
  fc.tuple(text, fc.webUrl({ withQueryParameters: true })).map(([link, url]) => ({ link, url })),
  fc.record({ instant: fc.constant('2026-11-30T22:00:00Z'), text: fc.constant('30 November') }),
  text.map((name) => ({ mention: 'person' as const, platform: 'teams' as const, id: 'a', text: name })),
);
const rich: fc.Arbitrary<RichText> = fc.oneof(text, fc.array(span, { maxLength: 5 }));
const part = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: rich }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: rich }), { maxLength: 20 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(rich, { maxLength: 20 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.array(text, { maxLength: 15 }),
    rows: fc.array(fc.array(text, { maxLength: 15 }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('note' as const),
    tone: fc.constantFrom('information' as const, 'warning' as const),
    text: rich,
  }),
);
const reply: fc.Arbitrary<Reply> = fc.record(
  {
    language: fc.constantFrom(...LANGUAGES),
    visibility: fc.constant('conversation' as const),
    title: text,
    parts: fc.array(part, { maxLength: 6 }),
    sources: fc.array(
      fc.record(
        { label: text, title: text, detail: text, url: fc.webUrl() },
        { requiredKeys: ['label', 'title'] },
      ),
      { maxLength: 25 },
    ),
    sourcesLabel: fc.constant('Sources'),
    moreLabel: fc.constant('More'),
    actions: fc.array(
      fc.record({
        action: fc.constantFrom('ask', 'review'),
        argument: fc.string({ maxLength: 1500, unit: fc.constantFrom('"', 'a', '\\') }),
        version: fc.string({ maxLength: 20 }),
        label: fc.string({ minLength: 1, maxLength: 75 }),
      }),
      { maxLength: 20 },
    ),
  },
  { requiredKeys: ['language', 'visibility', 'parts', 'sources', 'sourcesLabel', 'moreLabel', 'actions'] },
);
const shape = fc.constantFrom('answer' as const, 'notice' as const);

const MANY = { numRuns: 60 };

describe('any reply as Teams messages', () => {
  it('keeps within what Teams takes', () => {
    fc.assert(
      fc.property(reply, shape, (any, as) => {
        for (const activity of renderReply(any, as)) expectWithinLimits(activity);
      }),
      MANY,
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(reply, shape, (any, as) => {
        const shown = lettersOf(shownBy(renderReply(any, as)));
        const lost = [...wordsOf(textsOf(any))].filter((word) => !shown.includes(word));
        expect(lost).toEqual([]);
      }),
      MANY,
    );
  });

  it('acts on nothing but its own links', () => {
    fc.assert(
      fc.property(reply, shape, (any, as) => {
        const urls = new Set(linksOf(any).map(writtenAs));
        const active = renderReply(any, as).flatMap((activity) => read(activity).active);
        expect(active.filter((each) => !urls.has(each))).toEqual([]);
      }),
      MANY,
    );
  });

  it('keeps every button, with what it carries', () => {
    fc.assert(
      fc.property(reply, shape, (any, as) => {
        const buttons = renderReply(any, as).flatMap((activity) => read(activity).buttons);
        expect(buttons.map(({ data }) => data)).toEqual(
          any.actions.map(({ action, argument, version }) => ({ action, argument, version })),
        );
      }),
      MANY,
    );
  });
});

describe('a reply as Teams messages', () => {
  it('shows a table as a table with headings', () => {
    const table = {
      kind: 'table' as const,
      caption: 'Targets',
      columns: ['Goal', 'Target'],
      rows: [['9', '9.c']],
    };
    const [activity] = renderReply({ ...notice('x'), parts: [table] }, 'notice');
    const found = activity && elementsOf(activity).find(({ type }) => type === 'Table');
    expect(found).toMatchObject({ firstRowAsHeaders: true, columns: [{ width: 1 }, { width: 1 }] });
    expect(found?.rows).toHaveLength(2);
  });

  it('continues a long table with its headings, in as many messages as it takes', () => {
    const activities = renderReply(longReply, 'answer');
    const tables = activities.flatMap(elementsOf).filter(({ type }) => type === 'Table');
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(JSON.stringify(table)).toContain('Square');
    expect(activities.at(-1) && read(activities.at(-1) as OutgoingActivity).buttons.length).toBeGreaterThan(
      0,
    );
  });

  it('gives the title as a heading, notes in a box and warnings a sign', () => {
    const [activity] = renderReply(hostileReply, 'notice');
    const elements = activity ? elementsOf(activity) : [];
    expect(elements.find(({ style }) => style === 'heading')).toBeDefined();
    expect(elements.find(({ type, style }) => type === 'Container' && style === 'warning')).toBeDefined();
    expect(JSON.stringify(elements)).toContain('⚠');
  });

  it('reads from right to left in Arabic, and says its language', () => {
    const [activity] = renderReply({ ...notice('نص'), language: 'ar' }, 'notice');
    expect(activity && cardOf({ activity: { ...activity } })).toMatchObject({ lang: 'ar', rtl: true });
    const [english] = renderReply(notice('text'), 'notice');
    expect(english && cardOf({ activity: { ...english } })).not.toHaveProperty('rtl');
  });

  it('keeps a notice in one piece, so that it can be updated', () => {
    const [activity] = renderReply(hostileReply, 'notice');
    expect(activity).not.toHaveProperty('text');
    expect(activity).not.toHaveProperty('entities');
    expect(activity?.summary).not.toBe('');
  });

  it('says the title before the first paragraph, above the card', () => {
    const reply = { ...notice('I know other things.'), title: 'Not that' };
    const parts = [...reply.parts, { kind: 'list', items: ['this'] }] as const;
    const [activity] = renderReply({ ...reply, parts }, 'answer');
    expect(activity?.text).toBe('**Not that**\n\nI know other things.');
    expect(JSON.stringify(activity ? elementsOf(activity) : [])).not.toContain('Not that');
  });

  it('shows notes of one tone in one box, in their order', () => {
    const note = (tone: 'warning' | 'information', text: string) => ({ kind: 'note', tone, text }) as const;
    const parts = [note('warning', 'one'), note('warning', 'two'), note('information', 'three')];
    const [activity] = renderReply({ ...notice('x'), parts }, 'notice');
    const boxes = (activity ? elementsOf(activity) : []).filter(({ type }) => type === 'Container');
    expect(boxes).toMatchObject([
      { style: 'warning', items: [{ text: '⚠ one' }, { text: '⚠ two' }] },
      { style: 'emphasis', items: [{ text: 'three' }] },
    ]);
  });

  it('shows instants in the reader’s zone, which only the card can', () => {
    const due = [{ instant: '2026-11-30T22:00:00.5+00:00', text: '30 November' }];
    const [activity] = renderReply({ ...notice('x'), parts: [{ kind: 'paragraph', text: due }] }, 'answer');
    expect(JSON.stringify(activity)).toContain(
      '{{DATE(2026-11-30T22:00:00Z, SHORT)}} {{TIME(2026-11-30T22:00:00Z)}}',
    );
    expect(activity?.text).toBe('**Notice**');
  });

  it('cites at most twenty sources and lists them all', () => {
    const [activity] = renderReply(longReply, 'answer');
    const entity = activity?.entities?.[0] as { citation: readonly object[] };
    expect(entity.citation).toHaveLength(20);
    expect(shownBy(renderReply(longReply, 'answer'))).toContain('[30] source 30.');
  });

  it('keeps a source on its line', () => {
    const source = { label: 'a\n# b', title: 'c\n1. d', detail: 'e\n- f' };
    const [activity] = renderReply({ ...notice('x'), sources: [source] }, 'notice');
    expect(activity && read(activity)).toMatchObject({
      active: [],
      text: expect.stringContaining('[1] a # b – c 1. d – e - f'),
    });
  });

  it('links only to the web', () => {
    const link = [{ link: 'press', url: 'javascript:alert(1)' }];
    const [activity] = renderReply({ ...notice('x'), parts: [{ kind: 'paragraph', text: link }] }, 'notice');
    expect(activity && read(activity).active).toEqual([]);
    expect(activity && read(activity).text).toContain('press');
  });
});

function expectWithinLimits(activity: OutgoingActivity): void {
  expect(bytesOf(activity)).toBeLessThanOrEqual(LIMITS.messageBytes);
  expect(activity.summary.length).toBeGreaterThan(0);
  expect(activity.summary.length).toBeLessThanOrEqual(LIMITS.summary);
  for (const { type, actions } of elementsOf(activity)) {
    if (type === 'ActionSet')
      expect((actions as readonly object[]).length).toBeLessThanOrEqual(LIMITS.actionsPerSet);
  }
  for (const { appearance } of citationsOf(activity)) {
    expect(appearance.name.length).toBeLessThanOrEqual(80);
    expect(appearance.abstract.length).toBeLessThanOrEqual(160);
  }
  expect(citationsOf(activity).length).toBeLessThanOrEqual(20);
}

interface Citation {
  readonly appearance: { readonly name: string; readonly abstract: string };
}

function citationsOf({ entities }: OutgoingActivity): readonly Citation[] {
  return (entities ?? []).flatMap((entity) => (entity as { citation: readonly Citation[] }).citation);
}

function read(activity: OutgoingActivity) {
  return readMessage({ activity: { ...activity } });
}

function elementsOf(activity: OutgoingActivity) {
  return flatten(cardOf({ activity: { ...activity } })?.body);
}

function shownBy(activities: readonly OutgoingActivity[]): string {
  return activities.map((activity) => read(activity).text).join('\n');
}

/** Text without spaces, which rendering may change, and without characters that cannot be sent. */
function lettersOf(shown: string): string {
  return shown.replace(/\s+/gu, '');
}

/** Words that must appear as they are; longer ones may be divided. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((each) => each.split(/[\s\p{Cc}\p{Cs}]+/u));
  return new Set(words.filter((word) => word !== '' && word.length <= 60));
}

function textsOf({ title, parts, sources }: Reply): readonly string[] {
  const inParts = parts.flatMap((each): readonly RichText[] => {
    if (each.kind === 'facts') return each.facts.flatMap(({ label, value }) => [label, value]);
    if (each.kind === 'list') return each.items;
    if (each.kind === 'picture') return [each.missing];
    if (each.kind !== 'table') return [each.text];
    return each.rows.length === 0 ? [each.caption] : [each.caption, ...each.rows.flat()];
  });
  const inSources = sources.flatMap(({ label, title: name, detail }) => [label, name, detail ?? '']);
  return [title ?? '', ...inParts.map(withoutInstants), ...inSources];
}

function withoutInstants(value: RichText): string {
  if (typeof value === 'string') return value;
  return value
    .map((each) => (typeof each === 'object' && 'instant' in each ? ' ' : plainSpans([each])))
    .join(' ');
}

function linksOf({ parts, sources }: Reply): readonly string[] {
  const texts = parts.flatMap((each): readonly RichText[] => {
    if (each.kind === 'facts') return each.facts.map(({ value }) => value);
    if (each.kind === 'list') return each.items;
    return each.kind === 'table' || each.kind === 'picture' ? [] : [each.text];
  });
  const urls = texts.flatMap((each) =>
    typeof each === 'string'
      ? []
      : each.flatMap((one) => (typeof one === 'object' && 'link' in one ? [one.url] : [])),
  );
  return [...urls, ...sources.flatMap(({ url }) => url ?? [])];
}

function writtenAs(url: string): string {
  return new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29');
}
