import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { DatedEvent } from '../../answers/calendar.js';

/** Whether a date stood, was a plan that something later replaced, or a plan of which nothing later is recorded. */
export function standingOf({ note }: CalendarEntry): DatedEvent['standing'] {
  if (note?.startsWith('Superseded')) return 'superseded';
  return note?.startsWith('Planned') ? 'planned' : 'recorded';
}

/** What the record has in place of a plan that did not stand: the other dates of the same contradiction. */
export function laterThan(framework: Framework, plan: CalendarEntry): readonly CalendarEntry[] {
  return framework
    .conflictsAbout(plan.id)
    .filter(({ type }) => type === 'superseded')
    .flatMap(({ subjects }) => subjects.flatMap((id) => framework.event(id) ?? []))
    .filter((entry) => standingOf(entry) === 'recorded');
}
