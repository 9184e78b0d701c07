import { languageOf } from '../../../../shared/language.js';
import type { CalendarDate } from '../../calendar.js';
import { readExactDate, zoneNamed } from '../csv/exact-date.js';
import { type Finding, refused } from '../finding.js';
import type { NamesGiven, ProposedPhase } from '../proposal.js';
import { readDates } from './dates.js';
import type { ReadEntry } from './entries.js';
import { factsOf, kindOf } from './facts.js';
import type { EventContext } from './foreign.js';
import { OWN_PROPERTIES } from './library.js';
import type { EventPart } from './names.js';
import { type Component, textOf } from './properties.js';

/** An event that we wrote, of a phase that may have two. */
export interface OwnEntry extends ReadEntry {
  readonly edition: string;
  readonly key: string;
  readonly part: EventPart;
}

/** A phase from its events; what somebody moved in their calendar since is taken as they left it. */
export function readOwnPhase(
  entries: readonly OwnEntry[],
  context: EventContext,
): { readonly phases: readonly ProposedPhase[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const ends: { opens?: CalendarDate; closes?: CalendarDate } = {};
  for (const entry of entries) {
    const read = readDates(entry.component, zonesOf(entry, context));
    if (read.kind === 'problem') findings.push(refused(entry.line, read.problem, read.property));
    else {
      const { from, to } = read.dates;
      const date = monthOf(entry.component, from) ?? from;
      if (entry.part !== 'closes') ends.opens = date;
      if (entry.part === 'closes') ends.closes = date;
      if (entry.part === 'takes-place' && to) ends.closes = to;
    }
  }
  const [first] = entries;
  if (!first || findings.length > 0) return { phases: [], findings };
  const { component, line, edition, key } = first;
  const names = namesIn(component);
  const phase: ProposedPhase = {
    line,
    edition,
    key,
    kind: kindOf(component, 0),
    ...(names && { names }),
    opens: ends.opens ?? null,
    closes: ends.closes ?? null,
    ...factsOf(component, context, context.isCancelled),
  };
  return { phases: [phase], findings };
}

/** Events stand in UTC; where they are meant stands beside. */
function zonesOf({ component }: ReadEntry, { zones }: EventContext) {
  const zone = zoneNamed(textOf(component, OWN_PROPERTIES.zone) ?? '');
  return zone === undefined ? zones : { ...zones, zone };
}

/** The month that a whole event stands for, if it still begins where that does. */
function monthOf(component: Component, from: CalendarDate): CalendarDate | undefined {
  const written = textOf(component, OWN_PROPERTIES.month);
  const read = written === undefined ? undefined : readExactDate(written, from.zone);
  const isSame = from.precision === 'day' && from.date === `${written}-01`;
  return read?.kind === 'date' && read.date.precision === 'month' && isSame ? read.date : undefined;
}

function namesIn(component: Component): NamesGiven | undefined {
  const name = textOf(component, OWN_PROPERTIES.name);
  if (name === undefined) return undefined;
  const language = component.getFirstProperty(OWN_PROPERTIES.name)?.getFirstParameter('language');
  return { [languageOf(language) ?? 'en']: name };
}
