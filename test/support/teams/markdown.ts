/** What a client shows of Markdown, and what it would act on. */
export interface Shown {
  readonly text: string;
  /** Link targets, tags, formatting and entities: everything that is not simply shown. Bold is not listed. */
  readonly active: readonly string[];
}

const TOKENS = [
  String.raw`\\(?<literal>[!-/:-@[-\x60{-~])`,
  String.raw`(?<strong>\*\*)`,
  String.raw`\[(?<label>(?:\\.|[^\]\\])*)\]\((?<url>[^)]*)\)`,
  '(?<tag><[^<>]*>)',
  String.raw`(?<entity>&#?\w+;)`,
  String.raw`\{\{(?<instant>DATE|TIME)\((?<stamp>[^)]*)\)\}\}`,
  String.raw`(?<sign>[*_~\x60])`,
].join('|');

/** Reads the Markdown subset of Teams as CommonMark does: escapes, emphasis, links, autolinks, entities. */
export function readMarkdown(markdown: string): Shown {
  const active: string[] = [];
  const lines = markdown.split('\n').map((line) => line.replace(/^- /, ''));
  const text = lines
    .map((line) => readLine(line, active))
    .join('\n')
    .replaceAll('\n\n', '\n');
  return { text, active };
}

function readLine(line: string, active: string[]): string {
  if (/^(?:#{1,6} |[-+] |\d+[.)] | {4}|>)/.test(line)) active.push(line.slice(0, 8));
  return readInline(line, active);
}

function readInline(line: string, active: string[]): string {
  return line.replace(new RegExp(TOKENS, 'g'), (whole, ...rest) => {
    const { literal, strong, label, url, instant, stamp } = rest.at(-1) as Record<string, string | undefined>;
    if (literal !== undefined) return literal;
    if (strong !== undefined) return '';
    if (instant !== undefined) return stamp ?? '';
    active.push(url ?? whole);
    return label === undefined ? '' : readInline(label, active);
  });
}
