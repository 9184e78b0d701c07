import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Reply, ReplyPart, RichText, SourceNote, Span } from '../../../src/chat/reply.js';
import { render, renderView } from '../../../src/platforms/slack/render.js';
import { clean, unescapeText } from '../../../src/platforms/slack/text.js';
import { hostileReply, longReply } from '../../contracts/samples.js';
import { messageFaults, viewFaults } from '../../support/slack/check-blocks.js';
import { readBlocks } from '../../support/slack/read-blocks.js';

const empty: Reply = { ...hostileReply, title: '', parts: [], sources: [], actions: [] };

function withParts(...parts: ReplyPart[]): Reply {
  return { ...empty, parts };
}

/** Every word a reply says, without white space: where lines break is the renderer's business. */
function wordsOf(reply: Reply): string[] {
  const sources = reply.sources.flatMap((source) => [source.label, source.title, source.detail ?? '']);
  return [reply.title ?? '', ...reply.parts.flatMap(wordsOfPart), ...sources];
}

function wordsOfPart(part: ReplyPart): string[] {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
      return wordsOfText(part.text);
    case 'facts':
      return part.facts.flatMap((fact) => [fact.label, ...wordsOfText(fact.value)]);
    case 'list':
      return part.items.flatMap(wordsOfText);
    case 'table':
      return [part.caption, ...part.columns, ...part.rows.flat()];
    case 'picture':
      return [];
  }
}

function wordsOfText(text: RichText): string[] {
  if (typeof text === 'string') return [text];
  return text.map((span) => {
    if (typeof span === 'string') return span;
    if ('strong' in span) return span.strong;
    return 'link' in span ? span.link : span.text;
  });
}

function squeeze(text: string): string {
  return clean(text).replaceAll(/[\s•]/g, '');
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('<!channel>', '<@U1>', '*b* _i_ ~s~ `c`', '&amp;', '', '   ', ':tada:', 'x'.repeat(5_000)),
  fc.integer({ min: 0, max: 6_000 }).map((length) => '& "word" \\ '.repeat(600).slice(0, length)),
);
const url = fc.constantFrom(
  'https://www.itu.int/a?b=1&c=2',
  'javascript:alert(1)',
  'not a url',
  'https://x.y/|<>',
);
const instant = fc.constantFrom('2022-12-06T23:00:00Z', 'never');
const span: fc.Arbitrary<Span> = fc.oneof(
  word,
  fc.record({ strong: word }),
  fc.record({ link: word, url }),
  fc.record({ instant, text: word }),
  fc.record({
    mention: fc.constantFrom('person' as const, 'place' as const),
    platform: fc.constantFrom('slack' as const, 'teams' as const),
    id: fc.constant('<!channel>'),
    text: word,
  }),
);
const text: fc.Arbitrary<RichText> = fc.oneof(word, fc.array(span, { maxLength: 6 }));
const row = fc.array(word, { maxLength: 25 });
const part: fc.Arbitrary<ReplyPart> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: word, value: text })),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 80 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: word,
    columns: row,
    rows: fc.array(row, { maxLength: 120 }),
  }),
  fc.record({
    kind: fc.constant('note' as const),
    tone: fc.constantFrom('information' as const, 'warning' as const),
    text,
  }),
);
const source: fc.Arbitrary<SourceNote> = fc.record(
  { label: word, title: word, detail: word, url },
  { requiredKeys: ['label', 'title'] },
);
const action: fc.Arbitrary<Action> = fc.record(
  {
    action: fc.string({ maxLength: 300 }),
    argument: fc.oneof(word, fc.json()),
    version: fc.string(),
    label: word,
    style: fc.constantFrom('primary' as const, 'danger' as const),
  },
  { requiredKeys: ['action', 'argument', 'version', 'label'] },
);
const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constant('en' as const),
  visibility: fc.constant('conversation' as const),
  title: word,
  parts: fc.array(part, { maxLength: 8 }),
  sources: fc.array(source, { maxLength: 40 }),
  sourcesLabel: fc.constantFrom('Sources', 'Sources & more'),
  actions: fc.array(action, { maxLength: 40 }),
  moreLabel: fc.constant('Show more'),
});

describe('rendering a reply for Slack', () => {
  it('makes messages that Slack takes, whatever the reply', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const messages = render(any);
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) expect(messageFaults({ ...message })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no word in the plain text or in the blocks', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const messages = render(any);
        const said = squeeze(messages.map((message) => unescapeText(message.text)).join(''));
        const drawn = squeeze(messages.map((message) => readBlocks(message.blocks).text).join(''));
        for (const words of wordsOf(any)) {
          expect(said).toContain(squeeze(words));
          expect(drawn).toContain(squeeze(words));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes a home tab that Slack takes, whatever the reply', () => {
    fc.assert(
      fc.property(reply, (any) => {
        expect(viewFaults({ type: 'home', blocks: renderView(any) })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('lets nothing in data become a ping, a link or markup', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const active = render(any).flatMap((message) => readBlocks(message.blocks).active);
        for (const acted of active) expect(acted).toMatch(/^https:\/\/(www\.itu\.int\/a\?b=1&c=2|x\.y\/)/);
      }),
      { numRuns: 100 },
    );
  });

  it('puts an ordinary answer in one message, buttons last', () => {
    const [message, ...others] = render({
      ...withParts({ kind: 'paragraph', text: [{ strong: 'C5' }, ' maps to 9 goals.'] }),
      title: 'C5 → SDGs',
      actions: [{ action: 'ask', argument: '{"kind":"help"}', version: '1', label: 'Help' }],
    });
    expect(others).toEqual([]);
    expect(message?.text).toBe('C5 → SDGs\nC5 maps to 9 goals.');
    expect(message?.blocks.map((block) => block.type)).toEqual(['header', 'rich_text', 'actions']);
  });

  it('keeps markup characters of data out of reach of Slack', () => {
    const messages = render(hostileReply);
    expect(messages.flatMap((message) => readBlocks(message.blocks).active)).toEqual([]);
    expect(messages[0]?.text).not.toMatch(/<[!@#]/);
  });

  it('shows instants in each reader’s own zone, with words to fall back on', () => {
    const [message] = render(
      withParts({
        kind: 'paragraph',
        text: ['Until ', { instant: '2022-12-06T22:00:00Z', text: '6 December 2022, 23:00 Geneva time' }],
      }),
    );
    expect(JSON.stringify(message?.blocks)).toContain('"timestamp":1670364000');
    expect(JSON.stringify(message?.blocks)).toContain('"fallback":"6 December 2022, 23:00 Geneva time"');
    expect(message?.text).toBe('Until 6 December 2022, 23:00 Geneva time');
  });

  it('calls people and channels by the names they have, and never by an id that is none of its own', () => {
    const mention = (mentioned: 'person' | 'place', id: string, platform: 'slack' | 'teams' = 'slack') => ({
      ...{ mention: mentioned, platform, id, text: 'somebody' },
    });
    const elementsOf = (span: Span) =>
      JSON.stringify(render(withParts({ kind: 'paragraph', text: ['By ', span] }))[0]?.blocks);
    expect(elementsOf(mention('person', 'U12AB'))).toContain('{"type":"user","user_id":"U12AB"}');
    expect(elementsOf(mention('place', 'C12AB'))).toContain('{"type":"channel","channel_id":"C12AB"}');
    for (const span of [
      mention('person', 'here'),
      mention('place', '!channel'),
      mention('person', 'U12AB', 'teams'),
    ]) {
      expect(elementsOf(span)).toContain('{"type":"text","text":"somebody"}');
    }
  });

  it('splits a table of 150 rows over messages and repeats its head', () => {
    const messages = render(longReply);
    const tables = messages.flatMap((message) => message.blocks.filter((block) => block.type === 'table'));
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(readBlocks([table]).text).toMatch(/^Number \| Square/);
  });

  it('puts two small tables into two messages, since Slack takes one in each', () => {
    const table = { kind: 'table' as const, caption: 'Goals', columns: ['Goal'], rows: [['9']] };
    const tablesIn = render(withParts(table, table)).map(
      ({ blocks }) => blocks.filter((block) => block.type === 'table').length,
    );
    expect(tablesIn).toEqual([1, 1]);
  });

  it('writes a table out where there can be no table block', () => {
    const table = {
      kind: 'table' as const,
      caption: 'Goals',
      columns: ['Goal', 'Target'],
      rows: [['9', '9.c']],
    };
    expect(readBlocks(renderView(withParts(table))).text).toContain('Goal: 9; Target: 9.c');
    const wide = { ...table, columns: Array.from({ length: 21 }, (_, index) => `c${index}`) };
    expect(render(withParts(wide))[0]?.blocks.some((block) => block.type === 'table')).toBe(false);
  });

  it.each(['plain', 'file_name.yml', '1 * 2', 'a_b – c*d ~ `'])('links %s in small print', (label) => {
    const sources = [{ label, title: 'T', url: 'https://itu.int/' }];
    const [message] = render({ ...withParts(), sources });
    expect(message?.blocks.at(-1)?.type).toBe('context');
    expect(readBlocks(message?.blocks ?? []).active).toEqual(['https://itu.int/']);
  });

  it('links sources that have an address, in small print', () => {
    const sources = [{ label: 'ITU report, ¶90', title: 'Report', url: 'https://www.itu.int/r?a=1&b=2' }];
    const [message] = render({ ...withParts({ kind: 'paragraph', text: 'C5' }), sources });
    expect(message?.blocks.at(-1)?.type).toBe('context');
    expect(readBlocks(message?.blocks ?? []).active).toEqual(['https://www.itu.int/r?a=1&b=2']);
  });

  it('says in a home tab that something was cut', () => {
    const parts = Array.from({ length: 150 }, (_, index) => ({
      kind: 'paragraph' as const,
      text: `part ${index}`,
    }));
    const blocks = renderView(withParts(...parts));
    expect(blocks).toHaveLength(100);
    expect(readBlocks(blocks.slice(-1)).text).toContain(empty.moreLabel);
  });

  it('says something even when the reply says nothing', () => {
    expect(render(empty)).toEqual([expect.objectContaining({ text: '…' })]);
  });
});
