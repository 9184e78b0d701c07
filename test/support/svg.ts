/** An element of a document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, entities decoded. */
  readonly text: string;
}

const TOKEN = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads the XML that drawings are made of, strictly. Throws where it is not well-formed. */
export function parseSvg(svg: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(svg); match; match = TOKEN.exec(svg)) {
    const [, slash, name = '', attributes = '', isEmpty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += decode(text);
    else if (slash) close(open, name);
    else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
    if (TOKEN.lastIndex === svg.length) break;
  }
  const [only, ...more] = root.children;
  if (TOKEN.lastIndex !== svg.length || open.length !== 1)
    throw new Error('The document is not well-formed.');
  if (!only || more.length > 0 || root.text.trim() !== '')
    throw new Error('The document has no single root.');
  return only;
}

/** The element and everything inside it. */
export function allElements(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allElements)];
}

function close(open: Open[], name: string): void {
  if (open.pop()?.name !== name) throw new Error(`Unexpected end of ${name}.`);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, decode(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('An attribute stands twice.');
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error('An unknown entity.');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
