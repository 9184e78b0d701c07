import { groupBy } from '../../../../shared/collections.js';
import { zoneNamed } from '../csv/exact-date.js';
import { type Finding, inOrder, refused, remark, wholeFile } from '../finding.js';
import { keyOf } from '../keys.js';
import type { Proposal, ProposedPhase, ReadingContext } from '../proposal.js';
import { type CalendarBlocks, readBlocks } from './blocks.js';
import { type Entry, listEntries, type ReadEntry, readEntry } from './entries.js';
import { type EventContext, readForeignEvent } from './foreign.js';
import { isContributionUid, readUid } from './names.js';
import { readOwnPhase } from './own.js';
import { type Component, readComponent, textOf } from './properties.js';
import { type FileZones, readFileZones } from './times.js';

/**
 * Reads a calendar that may come from any program. Each event is read by itself, so that what is broken costs no
 * others; what is not taken of it is told of, with the line it stands in.
 */
export function readCalendar(text: string, context: ReadingContext): Proposal {
  const file = readBlocks(text);
  if (!file.isCalendar) return nothing([wholeFile({ name: 'noCalendar' })]);
  const { component } = readComponent({ name: 'vcalendar', lines: file.properties });
  const { entries, findings } = listEntries(file.blocks);
  if (entries.length === 0) return nothing([...findings, wholeFile({ name: 'noEvents' })]);
  const zones = zonesOf(file, component, context);
  const isCancelled = textOf(component, 'method')?.toUpperCase() === 'CANCEL';
  const read = readAll(entries, { ...context, zones, isCancelled });
  const name = textOf(component, 'x-wr-calname') ?? textOf(component, 'name');
  return {
    ...(name !== undefined && { name }),
    phases: apart(read.phases),
    contributions: [],
    findings: inOrder([...findings, ...leftOut(entries), ...read.findings]),
  };
}

function nothing(findings: readonly Finding[]): Proposal {
  return { phases: [], contributions: [], findings };
}

/** Times that say no zone are in that of the calendar, if it names one that there is. */
function zonesOf({ blocks }: CalendarBlocks, calendar: Component, context: ReadingContext): FileZones {
  const zone = zoneNamed(textOf(calendar, 'x-wr-timezone') ?? '') ?? context.zone;
  const described = blocks
    .filter(({ name }) => name === 'vtimezone')
    .map((block) => readComponent(block).component);
  return readFileZones(described, zone);
}

function readAll(entries: readonly Entry[], context: EventContext): Read {
  const reads = [...groupBy(entries, identityOf).values()].map((group) => readGroup(group, context));
  return {
    phases: reads.flatMap(({ phases }) => phases),
    findings: reads.flatMap(({ findings }) => findings),
  };
}

interface Read {
  readonly phases: readonly ProposedPhase[];
  readonly findings: readonly Finding[];
}

function readGroup(group: readonly Entry[], context: EventContext): Read {
  if (group.some(({ uid = '' }) => isContributionUid(uid))) return ofContribution(group);
  const reads = group.map(readEntry);
  const read = readEvents(
    reads.map(({ entry }) => entry),
    context,
  );
  return { ...read, findings: [...reads.flatMap(({ findings }) => findings), ...read.findings] };
}

function readEvents(entries: readonly ReadEntry[], context: EventContext): Read {
  const own = entries.flatMap((entry) => {
    const named = readUid(entry.uid ?? '');
    return named ? [{ ...entry, ...named }] : [];
  });
  return own.length > 0 ? readOwnPhase(own, context) : readForeignEvent(entries, context);
}

/** Both events of a phase of ours, or all that change the same event, together. */
function identityOf({ uid, line }: Entry): string {
  if (uid === undefined) return `line ${line}`;
  const own = readUid(uid);
  return own ? JSON.stringify([own.edition, own.key]) : uid;
}

function ofContribution(group: readonly Entry[]) {
  return { phases: [], findings: group.map(({ line }) => refused(line, { name: 'contribution' })) };
}

/** What phases have no place for, told once. */
function leftOut(entries: readonly Entry[]): readonly Finding[] {
  const foreign = entries.filter(({ uid = '' }) => !readUid(uid) && !isContributionUid(uid));
  const count = foreign.filter(({ block }) => block.lines.some(({ text }) => DETAIL.test(text))).length;
  return count === 0 ? [] : [remark({ name: 'detailsLeftOut', values: { count } })];
}

const DETAIL = /^(?:DESCRIPTION|ATTENDEE|ORGANIZER|ATTACH)[;:]/i;

/** Events of the same name are phases of their own: a number behind the key tells them apart. */
function apart(phases: readonly ProposedPhase[]): readonly ProposedPhase[] {
  const numbers = new Map<string, number>();
  const used = new Set<string>();
  return phases.map((phase) => {
    if (phase.edition !== undefined) return phase;
    let key = phase.key;
    let number = numbers.get(key) ?? 1;
    while (used.has(key)) {
      number += 1;
      key = keyOf(`${phase.key}-${number}`);
    }
    numbers.set(phase.key, number);
    used.add(key);
    return { ...phase, key };
  });
}
