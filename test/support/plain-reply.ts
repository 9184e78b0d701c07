import { plainSpans, type Reply, type ReplyPart } from '../../src/chat/reply.js';

/** All the text of a reply's body, a line a piece, for assertions. */
export function bodyText(reply: Reply): string {
  return [reply.title ?? '', ...reply.parts.flatMap(partText)].join('\n');
}

function partText(part: ReplyPart): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
      return [plainSpans(part.text)];
    case 'list':
      return part.items.map(plainSpans);
    case 'facts':
      return part.facts.map((fact) => `${fact.label}: ${plainSpans(fact.value)}`);
    case 'table':
      return [part.columns.join(' '), ...part.rows.map((row) => row.join(' '))];
    case 'picture':
      return [part.alt];
  }
}
