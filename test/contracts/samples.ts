import type { Reply } from '../../src/chat/reply.js';

/** Text as people, phones and clumsy copying really send it. No line breaks: a terminal ends a question there. */
export const STRANGE_TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  'only spaces': '   ',
  '10,000-character': 'which SDGs does C5 map to '.repeat(385).slice(0, 10_000),
  'one 10,000-character word': 'x'.repeat(10_000),
  'control-character': 'C5\u0000\u0007 \u001b[31m \u009b2J maps\u007f?',
  'emoji-only': '👩‍🚀🇨🇭🏳️‍🌈👍🏽',
  'right-to-left': 'ما هي أهداف التنمية المستدامة المرتبطة بخط العمل C5؟',
  'direction-overriding': '\u202e5C ot pam sGDS od\u202c',
  'look-alike-letter': 'which SDGs does С5 map to',
  'lone-surrogate': 'C5 \ud83d maps',
  'markup-heavy': '<!channel> *C5* <https://example.org|x> `a` [b](c) {"d": 1} & &amp; <at>x</at>',
};

const HOSTILE =
  '<!channel> <@U123> **b** _i_ [x](https://evil.example) <https://evil.example|y> <at>z</at> & &amp; <b>';

/** Strings that a platform would act on if they were passed through as they are. */
export const HOSTILE_STRINGS: readonly string[] = HOSTILE.split(' ');

/** A reply whose every text is hostile: titles of documents and entries are data from outside. */
export const hostileReply: Reply = {
  language: 'en',
  visibility: 'conversation',
  title: `title ${HOSTILE}`,
  parts: [
    { kind: 'paragraph', text: ['paragraph ', { strong: HOSTILE }, ' ', HOSTILE] },
    { kind: 'facts', facts: [{ label: `label ${HOSTILE}`, value: HOSTILE }] },
    { kind: 'list', items: [HOSTILE] },
    { kind: 'table', caption: HOSTILE, columns: ['a', HOSTILE], rows: [['b', HOSTILE]] },
    { kind: 'note', tone: 'warning', text: HOSTILE },
  ],
  sources: [{ label: `source ${HOSTILE}`, title: HOSTILE, detail: HOSTILE }],
  sourcesLabel: 'Sources',
  moreLabel: 'Show more',
  actions: [{ action: 'ask', argument: HOSTILE, version: HOSTILE, label: 'Press me' }],
};

/** A reply beyond every platform's limits: 200 items, a table of 150 rows, a paragraph of 9,000 characters. */
export const longReply: Reply = {
  ...hostileReply,
  title: 'A long answer',
  parts: [
    { kind: 'paragraph', text: 'first words '.concat('and many more '.repeat(640)) },
    { kind: 'list', items: Array.from({ length: 200 }, (_, index) => `item ${index + 1}.`) },
    {
      kind: 'table',
      caption: 'A long table',
      columns: ['Number', 'Square'],
      rows: Array.from({ length: 150 }, (_, index) => [`${index + 1}`, `${(index + 1) ** 2}`]),
    },
  ],
  sources: Array.from({ length: 30 }, (_, index) => ({ label: `source ${index + 1}.`, title: 'A report' })),
  actions: Array.from({ length: 30 }, (_, index) => ({
    action: 'ask',
    argument: `${index + 1}`,
    version: '1',
    label: `Choice ${index + 1}`,
  })),
};

/** A small reply the bot sends without having been asked. */
export function notice(text: string): Reply {
  return { ...hostileReply, title: 'Notice', parts: [{ kind: 'paragraph', text }], sources: [], actions: [] };
}
