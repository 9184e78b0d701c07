import type { Subject } from './draft.js';
import { KINDS, type KindName } from './kinds/kinds.js';

export interface Request {
  readonly kind: KindName;
  readonly subject: Subject;
}

/** Names of what a request may be about. */
export interface Names {
  lineNamed(word: string): string | undefined;
  processNamed(word: string): string | undefined;
}

const SECTOR = /^ITU-?([RTD])$/i;

/** What stands behind "draft": "C5 2022", "one-pager C5", "story 1234". Undefined where it is no such thing. */
export function readRequest(text: string, names: Names): Request | undefined {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  const kind = first.toLowerCase();
  if (Object.hasOwn(KINDS, kind)) {
    const read = readSubject(rest, names);
    return read && { kind: kind as KindName, subject: read };
  }
  const subject = readSubject(words, names);
  return subject?.line === undefined ? undefined : { kind: 'line', subject };
}

function readSubject(words: readonly string[], names: Names): Subject | undefined {
  let subject: Subject = {};
  for (const word of words) {
    const more = readWord(word, names);
    // Of two lines, or two years, nobody can tell which is meant.
    if (!more || Object.keys(more).some((key) => Object.hasOwn(subject, key))) return undefined;
    subject = { ...subject, ...more };
  }
  return subject;
}

function readWord(word: string, { lineNamed, processNamed }: Names): Subject | undefined {
  const line = lineNamed(word);
  if (line !== undefined) return { line };
  const sector = SECTOR.exec(word)?.[1];
  if (sector !== undefined) return { sector: `ITU-${sector.toUpperCase()}` };
  if (/^(19|20)\d\d$/.test(word)) return { year: Number(word) };
  if (/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(word)) return { from: `${word}-01` };
  const entry = /^#?(\d{1,9})$/.exec(word)?.[1];
  if (entry !== undefined) return { entry: Number(entry) };
  const process = processNamed(word);
  return process === undefined ? undefined : { process };
}

const ABOUT = /\bon\s+(\S+?)[?.!,]?(?:\s+in\s+((?:19|20)\d\d))?(?:\s+(?:about|regarding)\s+(.+?))?[?.!]?$/i;

/** "what ITU did on C5 in 2022 about children", as it stands behind "summarise". */
export function readSummary(text: string, names: Names): Request | undefined {
  const [, word = '', year, about] = ABOUT.exec(text.trim()) ?? [];
  const line = names.lineNamed(word);
  if (line === undefined) return undefined;
  const subject: Subject = {
    line,
    ...(year !== undefined && { year: Number(year) }),
    ...(about !== undefined && { text: about.slice(0, 100) }),
  };
  return { kind: 'answer', subject };
}
