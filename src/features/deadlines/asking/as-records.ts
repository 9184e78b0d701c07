import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from '../../../shared/language.js';
import type { CalendarEntry, Process, ReferenceData, Source } from '../../knowledge/ports.js';
import type { CalendarDate, Edition, Names, Phase } from '../calendar.js';
import { beginOf } from '../calendar.js';
import type { TemplatePhase } from '../templates/template.js';
import { templateOf } from '../templates/templates.js';

/** What people set in chat, as a source of answers. */
const SOURCE: Source = {
  id: 'secretariat-calendar',
  title: 'Calendar of the secretariat, kept in actionline',
  shortTitle: 'Calendar kept in actionline',
  kind: 'editorial',
  publisher: 'WSIS secretariat',
};

const CITATION = { source: SOURCE.id };

type Calendar = Pick<ReferenceData, 'calendar' | 'processes' | 'sources'>;

/**
 * The reference data with the calendar as it now is: editions that people set up beside those of the documents, and
 * dates of these that were moved in place of the old ones. What is cancelled is left out.
 */
export function withCalendar<Data extends Calendar>(data: Data, editions: readonly Edition[]): Data {
  const ours = editions.filter(({ origin, status }) => origin === 'people' && status === 'planned');
  const moved = editions.filter(({ origin, version }) => origin === 'record' && version > 1);
  if (ours.length + moved.length === 0) return data;
  const changes = new Map(moved.flatMap((edition) => changedEntries(edition, data.calendar)));
  const kept = data.calendar.flatMap((entry) => {
    const changed = changes.get(entry.id);
    return changed === undefined ? [entry] : changed === 'cancelled' ? [] : [changed];
  });
  const added = ours.flatMap((edition) => entriesOf(edition, data.calendar));
  return {
    ...data,
    calendar: [...kept, ...added],
    processes: [...data.processes, ...ours.flatMap((edition) => processOf(edition, data.processes))],
    sources: [...data.sources, SOURCE],
  };
}

/** Only those that the documents describe in phases are processes to be asked about as such. */
function processOf({ id, process, names }: Edition, known: readonly Process[]): readonly Process[] {
  const template = templateOf(process);
  if (!template || !known.some(({ id: other }) => other.startsWith(`${process}-`))) return [];
  return [{ id, names: titlesOf(names), system: template.system, citation: CITATION }];
}

function titlesOf(names: Names): Process['names'] {
  const titles = LANGUAGES.map((language) => {
    const status = language === 'en' ? 'official' : 'translated';
    return [language, { text: names[language] ?? names.en, status }];
  });
  return Object.fromEntries(titles) as Process['names'];
}

/** The phases of an edition, and the deadlines that the documents name apart from the windows they end. */
function entriesOf(edition: Edition, calendar: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const template = templateOf(edition.process);
  const isProcess = calendar.some(({ process }) => process?.startsWith(`${edition.process}-`));
  return edition.phases
    .filter(({ status }) => status === 'planned')
    .flatMap((phase) => {
      const basis = calendar.find(({ id }) => id === entryOf(template?.phases ?? [], phase));
      const own = entryFor(edition, phase, basis, isProcess);
      const deadline = calendar.find(
        (entry) =>
          entry.kind === 'deadline' && basis?.kind === 'phase' && isEndOf(entry, basis) && phase.closes,
      );
      return deadline ? [own, endEntry(edition, phase, deadline)] : [own];
    });
}

function entryOf(phases: readonly TemplatePhase[], { key }: Phase): string | undefined {
  return phases.find((one) => one.key === key)?.entry;
}

function isEndOf(deadline: CalendarEntry, window: CalendarEntry): boolean {
  return (
    deadline.process === window.process && deadline.phase === window.phase && deadline.start === window.end
  );
}

function entryFor(
  edition: Edition,
  phase: Phase,
  basis: CalendarEntry | undefined,
  isProcess: boolean,
): CalendarEntry {
  const { id, names, actionLines, place } = phase;
  const name = `${edition.names.en}: ${names.en}`;
  return {
    ...EMPTY,
    id: basis ? `${basis.id}@${edition.label}` : id,
    name: basis ? inYear(basis.name, edition) : name,
    kind:
      basis?.kind ??
      (phase.kind === 'window' ? 'period' : phase.kind === 'publication' ? 'report' : phase.kind),
    ...datesOf(phase),
    asWritten: phase.asWritten ?? name,
    place: place ?? null,
    actionLines: [...actionLines] as CalendarEntry['actionLines'],
    ...(isProcess && { process: edition.id, phase: basis?.phase ?? phase.position }),
  };
}

function endEntry(edition: Edition, phase: Phase, deadline: CalendarEntry): CalendarEntry {
  const { opens: _, ...end } = phase;
  return {
    ...EMPTY,
    id: `${deadline.id}@${edition.label}`,
    name: inYear(deadline.name, edition),
    kind: 'deadline',
    ...datesOf(end),
    asWritten: inYear(deadline.name, edition),
    process: edition.id,
    phase: deadline.phase,
  };
}

const EMPTY = {
  timeAsWritten: null,
  zoneAsWritten: null,
  recurrence: null,
  place: null,
  actionLines: [],
  process: null,
  phase: null,
  basis: 'written',
  note: null,
  citation: CITATION,
} as const satisfies Partial<Omit<CalendarEntry, 'actionLines'>> & { actionLines: [] };

function inYear(name: string, { label }: Edition): string {
  return name.replaceAll(/20\d\d/g, label);
}

/** Days are those of the zone that a date was set in. */
function datesOf({ opens, closes }: Pick<Phase, 'opens' | 'closes'>) {
  const [first, last] = [opens ?? closes, closes ?? opens];
  const zone = first?.zone ?? null;
  return {
    precision: first?.precision === 'month' ? ('month' as const) : ('day' as const),
    start: dayOf(first, 'first'),
    end: opens && !closes ? null : dayOf(last, 'last'),
    startInstant: instantOf(first),
    endInstant: instantOf(last),
    zone,
  };
}

function dayOf(date: CalendarDate | undefined, side: 'first' | 'last'): string {
  if (!date) return '';
  if (date.precision === 'day') return date.date;
  if (date.precision === 'minute')
    return beginOf(date).toZonedDateTimeISO(date.zone).toPlainDate().toString();
  const month = Temporal.PlainYearMonth.from(date.month);
  return month.toPlainDate({ day: side === 'first' ? 1 : month.daysInMonth }).toString();
}

function instantOf(date: CalendarDate | undefined): string | null {
  if (date?.precision !== 'minute') return null;
  const local = beginOf(date).toZonedDateTimeISO(date.zone);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

type Changed = readonly [id: string, entry: CalendarEntry | 'cancelled'];

/** Dates of the documents that people moved or cancelled, by the entry they stand in. */
function changedEntries(edition: Edition, calendar: readonly CalendarEntry[]): readonly Changed[] {
  const phases = templateOf(edition.process)?.phases ?? [];
  return edition.phases.flatMap((phase): readonly Changed[] => {
    const entry = calendar.find(({ id }) => id === entryOf(phases, phase));
    if (!entry || phase.version === 1) return [];
    const ends = calendar.filter((other) => other.kind === 'deadline' && isEndOf(other, entry));
    if (phase.status === 'cancelled') return [entry, ...ends].map(({ id }) => [id, 'cancelled']);
    const { opens: _, ...end } = phase;
    return [
      [entry.id, { ...entry, ...datesOf(phase), citation: CITATION }],
      ...ends.map((other): Changed => [other.id, { ...other, ...datesOf(end), citation: CITATION }]),
    ];
  });
}
