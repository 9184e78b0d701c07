import type { Desk } from '../../src/chat/desk.js';
import type { Incoming } from '../../src/chat/incoming.js';
import type { Reply } from '../../src/chat/reply.js';

/**
 * The desk that platform tests talk to. For now it knows one answer, in the words of the real one; it is replaced
 * by the real desk on real reference data without a change to its callers.
 */
export async function createTestDesk(): Promise<Desk> {
  const seen = new Set<string>();
  return {
    answerNow: (incoming) => replyTo(incoming),
    async answer(incoming) {
      const known = incoming.keys.some((key) => seen.has(key));
      for (const key of incoming.keys) seen.add(key);
      return known ? undefined : replyTo(incoming);
    },
  };
}

function replyTo(incoming: Incoming): Reply {
  const ask = (argument: string, label: string) => ({ action: 'ask', argument, version: '1', label });
  const isPrivate =
    incoming.kind === 'text' && incoming.via === 'command' && incoming.place.kind !== 'direct';
  return {
    language: 'en',
    visibility: isPrivate ? 'private' : 'conversation',
    title: 'C5 → SDGs',
    parts: [
      { kind: 'paragraph', text: [{ strong: 'C5' }, ' maps to 9 goals with 15 targets.'] },
      { kind: 'list', items: ['SDG 1: 1.4', 'SDG 9: 9.1, 9.c'] },
      { kind: 'note', tone: 'information', text: 'Edition RPT-2022.' },
    ],
    sources: [
      {
        label: 'ITU WSIS report 2022, ¶90',
        title: 'ITU Contribution to the Implementation of the WSIS Outcomes 2022',
      },
    ],
    sourcesLabel: 'Sources',
    moreLabel: 'More',
    actions: [
      ask('{"kind":"why","line":"C5"}', 'Why?'),
      ask('{"kind":"role","line":"C5"}', 'Who facilitates C5?'),
      ...(isPrivate
        ? [{ ...ask('{"kind":"line-to-goals","lines":["C5"]}', 'Share with channel'), action: 'share' }]
        : []),
    ],
  };
}
