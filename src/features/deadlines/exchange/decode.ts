import { type Finding, remark } from './finding.js';

/** What a file's bytes were read as. */
export interface DecodedText {
  /** Without the mark that some programs put first. */
  readonly text: string;
  /** As the WHATWG names it: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** Nothing in the file says so: it may be another of the same kind, with other letters. */
  readonly isGuess: boolean;
  /** Characters that could not be read; they stand as U+FFFD. */
  readonly unreadable: number;
}

/** How much of a file tells what it is encoded in. */
const SAMPLE = 65_536;

/**
 * Reads the text of a file that may come from anywhere: UTF-8, UTF-16 with or without its mark, and else Windows-1252
 * (of which Latin-1 is a part), which is what Excel writes in western Europe. `label` names another encoding that
 * somebody knows it to be in; throws RangeError when there is none of that name.
 */
export function decodeText(bytes: Uint8Array, label?: string): DecodedText {
  if (label !== undefined) return decodeAs(bytes, new TextDecoder(label).encoding, false);
  const marked = markOf(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked, false);
  const wide = wideEncodingOf(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) return decodeAs(bytes, wide, true);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8', false);
  const damaged = decodeAs(bytes, 'utf-8', true);
  // Letters beyond ASCII are hardly ever valid UTF-8 by chance: where most are, the others are damage.
  return lettersBeyondAscii(damaged.text) > damaged.unreadable
    ? damaged
    : decodeAs(bytes, 'windows-1252', true);
}

function decodeAs(bytes: Uint8Array, encoding: string, isGuess: boolean): DecodedText {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withoutControls(decoded) : decoded;
  return { text, encoding, isGuess, unreadable: text.split('\uFFFD').length - 1 };
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; a blank where it has nothing either. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node take Windows-1252 for Latin-1. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\x80-\x9f]/g, (control) => {
    const letter = WINDOWS[control.charCodeAt(0) - 0x80] ?? ' ';
    return letter === ' ' ? '\uFFFD' : letter;
  });
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** In text with commas, digits and line ends in it, UTF-16 has a zero beside each; no other encoding has any. */
function wideEncodingOf(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 20 < sample.length || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lettersBeyondAscii(text: string): number {
  return text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0;
}

/** What is to be told of how a file was read. */
export function decodeFindings({ encoding, isGuess, unreadable }: DecodedText): readonly Finding[] {
  return [
    ...(isGuess ? [remark({ name: 'encoding', values: { encoding } })] : []),
    ...(unreadable > 0 ? [remark({ name: 'unreadable', values: { count: unreadable } })] : []),
  ];
}
