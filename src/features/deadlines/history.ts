import { Temporal } from 'temporal-polyfill';
import { GENEVA } from '../../shared/zones.js';
import type { CalendarEntry } from '../knowledge/ports.js';
import type { CalendarDate, PhaseKind } from './calendar.js';
import type { NewEdition, NewPhase } from './ports.js';
import type { Template, TemplatePhase } from './templates/template.js';
import { TEMPLATES } from './templates/templates.js';

/**
 * The editions of 2022 and 2023 as the reference calendar has them, with what is assumed left out. Throws when the
 * calendar has no entry that a template names.
 */
export function editionsFromReference(calendar: readonly CalendarEntry[]): readonly NewEdition[] {
  return TEMPLATES.flatMap((template) => {
    const phases = template.phases.filter(({ entry }) => entry !== undefined);
    return template.isAssumed || phases.length === 0 ? [] : [editionOf(template, calendar)];
  });
}

/** The edition that a template was taken from, with its assumed dates where the documents give none. */
export function editionOf(template: Template, calendar: readonly CalendarEntry[]): NewEdition {
  const { process, label, names, escalation } = template;
  return {
    id: `${process}-${label}`,
    process,
    label,
    names: labelled(names, label),
    origin: 'record',
    leads: [],
    escalation,
    phases: template.phases.map((phase, index) => phaseOf(phase, index + 1, calendar)),
  };
}

/** Names of an edition: the process and its label. */
export function labelled(names: Template['names'], label: string): Template['names'] {
  const pairs = Object.entries(names).map(([language, name]) => [language, `${name} ${label}`]);
  return { en: `${names.en} ${label}`, ...Object.fromEntries(pairs) };
}

function phaseOf(phase: TemplatePhase, position: number, calendar: readonly CalendarEntry[]): NewPhase {
  const { key, kind, names, entry: id } = phase;
  const common = { key, position, kind, names, accepted: [] };
  if (id === undefined) {
    const { opens, closes } = phase;
    return { ...common, ...(opens && { opens }), ...(closes && { closes }), actionLines: [] };
  }
  const entry = calendar.find((one) => one.id === id);
  if (!entry) throw new Error(`the reference calendar has no entry ${id}`);
  return {
    ...common,
    ...datesOf(kind, entry),
    ...writtenIn(entry),
    ...(entry.place && { place: entry.place }),
    actionLines: entry.actionLines,
  };
}

/** What was written of the dates, with the hour where that stands apart. What is derived is written nowhere as a date. */
function writtenIn({ basis, asWritten, timeAsWritten }: CalendarEntry): Pick<NewPhase, 'asWritten'> {
  if (basis === 'derived') return {};
  const isApart = timeAsWritten !== null && !asWritten.includes(timeAsWritten);
  return { asWritten: isApart ? `${asWritten} (${timeAsWritten})` : asWritten };
}

function datesOf(kind: PhaseKind, entry: CalendarEntry): Pick<NewPhase, 'opens' | 'closes'> {
  const opens = dateOf(entry, entry.start, hourOf(entry));
  const closes = entry.end ? dateOf(entry, entry.end, entry.endInstant) : undefined;
  if (kind === 'deadline') return { closes: closes ?? opens };
  // What comes out in the course of some days is there on the first of them.
  if (kind === 'publication') return { closes: opens };
  return { opens, ...(closes && { closes }) };
}

function dateOf(entry: CalendarEntry, day: string, instant: string | null): CalendarDate {
  const zone = entry.zone ?? GENEVA;
  if (instant) return { precision: 'minute', instant: Temporal.Instant.from(instant).toString(), zone };
  if (entry.precision === 'day') return { precision: 'day', date: day, zone };
  return { precision: 'month', month: day.slice(0, 7), zone };
}

/** A begin at midnight is that of a whole day: the documents give hours of meetings and of closing, of no opening. */
function hourOf({ startInstant, zone }: CalendarEntry): string | null {
  if (startInstant === null) return null;
  const begin = Temporal.Instant.from(startInstant).toZonedDateTimeISO(zone ?? GENEVA);
  return begin.equals(begin.startOfDay()) ? null : startInstant;
}
