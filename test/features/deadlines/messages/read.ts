import { plainSpans, type Reply } from '../../../../src/chat/reply.js';

/** Everything a reply says, line by line, as somebody would read it who sees no markup. */
export function textOf({ title, parts }: Reply): string {
  const said = parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
      case 'note':
        return [plainSpans(part.text)];
      case 'facts':
        return part.facts.map(({ label, value }) => `${label}: ${plainSpans(value)}`);
      case 'list':
        return part.items.map((item) => `• ${plainSpans(item)}`);
      default:
        return [];
    }
  });
  return [...(title === undefined ? [] : [title]), ...said].join('\n');
}

export function labelsOf({ actions }: Reply): readonly string[] {
  return actions.map(({ label }) => label);
}
