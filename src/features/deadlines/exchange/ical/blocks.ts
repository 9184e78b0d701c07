/** A content line: what was folded is one again. */
export interface ContentLine {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A component of a calendar that stands in no other but the calendar itself. */
export interface Block {
  /** In small letters: `vevent`. */
  readonly name: string;
  readonly line: number;
  /** Without BEGIN and END. */
  readonly lines: readonly ContentLine[];
  /** False: the file or another component began before its END. */
  readonly isClosed: boolean;
}

export interface CalendarBlocks {
  readonly isCalendar: boolean;
  /** Of the calendar itself: its name, its zone. */
  readonly properties: readonly ContentLine[];
  readonly blocks: readonly Block[];
}

const MARKER = /^(BEGIN|END):\s*([A-Z\d-]+)\s*$/i;

/**
 * Takes a calendar apart into its components, so that what is broken in one of them costs none of the others: the
 * library reads a file as a whole or not at all. Alarms and the like inside of events are left out.
 */
export function readBlocks(text: string): CalendarBlocks {
  const properties: ContentLine[] = [];
  const blocks: Block[] = [];
  let isCalendar = false;
  let open: OpenBlock | undefined;
  const close = (isClosed: boolean) => {
    if (open) blocks.push(blockOf(open, isClosed));
    open = undefined;
  };
  for (const content of unfold(text)) {
    const [, verb = '', written = ''] = MARKER.exec(content.text) ?? [];
    const [begins, name] = [verb.toUpperCase() === 'BEGIN', written.toLowerCase()];
    if (name === 'vcalendar') {
      isCalendar = true;
      close(false);
    } else if (begins && (!open || ENTRIES.includes(name))) {
      close(false);
      open = { name, line: content.line, lines: [], inner: [] };
    } else if (name !== '' && !begins && open?.name === name) close(true);
    else if (open) addTo(open, content, begins, name);
    else if (name === '') properties.push(content);
  }
  close(false);
  return { isCalendar, properties, blocks };
}

/** What never stands inside another. */
const ENTRIES: readonly string[] = ['vevent', 'vtodo', 'vjournal', 'vfreebusy', 'vtimezone'];

interface OpenBlock {
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  /** Names of the components that are open inside of it. */
  readonly inner: string[];
}

function addTo(open: OpenBlock, content: ContentLine, begins: boolean, name: string): void {
  const isEnd = name !== '' && !begins;
  if (isEnd && open.inner.at(-1) !== name) return;
  const isInside = open.inner.length > 0 || begins;
  if (begins) open.inner.push(name);
  if (isEnd) open.inner.pop();
  if (!isInside || open.name === 'vtimezone') open.lines.push(content);
}

function blockOf({ name, line, lines, inner }: OpenBlock, isClosed: boolean): Block {
  const ends = name === 'vtimezone' ? inner.toReversed().map((each) => ({ line, text: `END:${each}` })) : [];
  return { name, line, lines: [...lines, ...ends], isClosed };
}

function* unfold(text: string): Generator<ContentLine> {
  let current: { line: number; text: string } | undefined;
  let number = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1;
    if (/^[ \t]/.test(line) && current) current.text += line.slice(1);
    else {
      if (current) yield current;
      current = line.trim() === '' ? undefined : { line: number, text: line };
    }
  }
  if (current) yield current;
}
