import { type Finding, remark } from '../finding.js';
import type { Block } from './blocks.js';
import { type Component, readComponent } from './properties.js';

/** An event, or a task with a date, of a file. */
export interface Entry {
  readonly line: number;
  readonly uid?: string;
  readonly block: Block;
}

/** One that was read: what it is made of takes much more room, and is needed once. */
export interface ReadEntry extends Entry {
  readonly component: Component;
}

const UID = /^UID(?:;[^:]*)?:(.+)$/i;

/** Events and tasks; what a file holds beside them is told of. */
export function listEntries(blocks: readonly Block[]): {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
} {
  const others = blocks.filter(({ name }) => !['vevent', 'vtodo', 'vtimezone'].includes(name));
  return {
    entries: blocks.filter(({ name }) => name === 'vevent' || name === 'vtodo').map(entryOf),
    findings: others.map(({ name, line }) =>
      remark({ name: 'otherComponent', values: { name: name.toUpperCase() } }, line),
    ),
  };
}

function entryOf(block: Block): Entry {
  const uid = block.lines.map(({ text }) => UID.exec(text)?.[1]?.trim()).find((each) => each);
  return { line: block.line, block, ...(uid !== undefined && { uid }) };
}

/** Its properties; lines that are none, and a missing end, are told of. */
export function readEntry(entry: Entry): {
  readonly entry: ReadEntry;
  readonly findings: readonly Finding[];
} {
  const { component, broken } = readComponent(entry.block);
  const lines = broken.map(({ line, text }) =>
    remark({ name: 'brokenLine', values: { text: shortened(text) } }, line),
  );
  const end = entry.block.isClosed ? [] : [remark({ name: 'notClosed' }, entry.line)];
  return { entry: { ...entry, component }, findings: [...lines, ...end] };
}

const SHOWN = 60;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}
