import { describe, expect, it } from 'vitest';
import type { Reply, ReplyPart } from '../../../src/chat/reply.js';
import { renderPlain } from '../../../src/platforms/terminal/render.js';
import { displayWidth } from '../../../src/platforms/terminal/width.js';

const reply: Reply = {
  language: 'en',
  visibility: 'conversation',
  title: 'C5 → SDGs',
  parts: [
    { kind: 'paragraph', text: [{ strong: 'C5' }, ' maps to 9 goals with 15 targets.'] },
    { kind: 'list', items: ['SDG 1: 1.4', 'SDG 9: 9.1, 9.c'] },
    { kind: 'note', tone: 'information', text: 'Edition RPT-2022.' },
  ],
  sources: [
    { label: 'ITU WSIS report 2022, ¶90', title: 'A report' },
    { label: 'Matrix 2015', title: 'A matrix', detail: 'lists 9.1 too' },
  ],
  sourcesLabel: 'Sources',
  moreLabel: 'More',
  actions: [
    { action: 'ask', argument: '1', version: '1', label: 'Why?' },
    { action: 'ask', argument: '2', version: '1', label: 'Who facilitates C5?' },
  ],
};

describe('renderPlain', () => {
  it('shows title, parts, numbered sources and numbered next steps', () => {
    expect(renderPlain(reply, { firstChoice: 1 })).toBe(
      [
        'C5 → SDGs',
        'C5 maps to 9 goals with 15 targets.',
        '• SDG 1: 1.4',
        '• SDG 9: 9.1, 9.c',
        '(i) Edition RPT-2022.',
        '',
        'Sources: [1] ITU WSIS report 2022, ¶90; [2] Matrix 2015 (lists 9.1 too)',
        '',
        '  1) Why?',
        '  2) Who facilitates C5?',
      ].join('\n'),
    );
  });

  it('leaves next steps out where nobody could choose one', () => {
    expect(renderPlain(reply)).not.toContain('Why?');
    expect(renderPlain(reply)).toContain('9.c');
  });

  it('counts next steps from the number it is given', () => {
    expect(renderPlain(reply, { firstChoice: 8 })).toContain('  8) Why?\n  9) Who');
  });

  it('colours only when asked to, and resets what it sets', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes under test.
    const codes = (color: boolean) => renderPlain(reply, { color }).match(/\u001b\[\d+m/g) ?? [];
    expect(codes(false)).toEqual([]);
    expect(codes(true)).toEqual(['1', '22', '1', '22', '2', '22'].map((code) => `\u001b[${code}m`));
  });

  it('sets paragraphs apart, and tables from everything', () => {
    const parts: ReplyPart[] = [
      { kind: 'paragraph', text: 'one' },
      { kind: 'paragraph', text: 'two' },
      { kind: 'list', items: ['three'] },
      { kind: 'table', caption: 'four', columns: ['a'], rows: [['5']] },
    ];
    expect(renderPlain(withParts(parts))).toBe('one\n\ntwo\n• three\n\nfour\na\n-\n5');
  });

  it('marks warnings apart from information', () => {
    expect(renderPlain(withParts([{ kind: 'note', tone: 'warning', text: 'Sources differ.' }]))).toBe(
      '(!) Sources differ.',
    );
  });

  it('shows links with their address, facts with their label and instants as text', () => {
    const parts: ReplyPart[] = [
      { kind: 'paragraph', text: ['See ', { link: 'the report', url: 'https://www.itu.int/a' }, '.'] },
      {
        kind: 'facts',
        facts: [{ label: 'Closes', value: [{ instant: '2022-12-06T22:00:00Z', text: '23:00 Geneva time' }] }],
      },
    ];
    expect(renderPlain(withParts(parts))).toBe(
      'See the report (https://www.itu.int/a).\nCloses: 23:00 Geneva time',
    );
  });

  it('aligns the columns of a table by display width', () => {
    const table: ReplyPart = {
      kind: 'table',
      caption: 'Goals',
      columns: ['Line', 'Name'],
      rows: [
        ['C5', 'Security'],
        ['信息', 'x'],
      ],
    };
    expect(renderPlain(withParts([table]))).toBe(
      ['Goals', 'Line  Name', '----  --------', 'C5    Security', '信息  x'].join('\n'),
    );
  });

  it('writes a table that is too wide row by row, and cuts nothing', () => {
    const rows = [['C5', 'Building confidence and security in the use of ICTs']];
    const table: ReplyPart = { kind: 'table', caption: 'Lines', columns: ['Code', 'Title'], rows };
    expect(renderPlain(withParts([table]), { width: 30 })).toBe(
      ['Lines', '- Code: C5', '  Title: Building confidence', '  and security in the use of', '  ICTs'].join(
        '\n',
      ),
    );
  });

  it.each([30, 40, 80])('keeps to %i columns', (width) => {
    const text = renderPlain(reply, { width, firstChoice: 1, color: true });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('shows escape sequences in every field instead of obeying them', () => {
    const evil = '\u001b[2J\u0007\u009b';
    const parts: ReplyPart[] = [
      {
        kind: 'paragraph',
        text: [evil, { strong: evil }, { link: evil, url: evil }, { instant: '', text: evil }],
      },
      { kind: 'facts', facts: [{ label: evil, value: evil }] },
      { kind: 'list', items: [evil] },
      { kind: 'table', caption: evil, columns: [evil], rows: [[evil]] },
      { kind: 'note', tone: 'warning', text: evil },
    ];
    const sources = [{ label: evil, title: evil, detail: evil }];
    const actions = [{ action: 'ask', argument: evil, version: evil, label: evil }];
    const text = renderPlain(
      { ...reply, title: evil, parts, sources, sourcesLabel: evil, actions },
      { firstChoice: 1 },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text.match(/␛\[2J␇/g)).toHaveLength(17);
  });
});

function withParts(parts: readonly ReplyPart[]): Reply {
  const { title: _, ...rest } = reply;
  return { ...rest, parts, sources: [], actions: [] };
}
