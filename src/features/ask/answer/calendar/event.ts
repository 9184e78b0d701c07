import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { Answer } from '../../answers.js';
import type { QueryOf } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { citedSources } from '../sources.js';
import { isSuperseded } from './aspects.js';
import { toDatedEvent } from './dated-event.js';
import { differencesOver } from './differences.js';
import { momentOf } from './moment.js';
import { afterEvent } from './next.js';
import { laterThan } from './standing.js';

/** "when does voting close in Addis time", "how long until the Forum", "where was WTDC-22". */
export function answerEvent(context: AnswerContext, query: QueryOf<'event'>): Answer {
  const moment = momentOf(context, query.zone);
  const asked = entriesOf(context, query);
  const entries = unique(
    asked.flatMap((entry) => (isSuperseded(entry) ? laterThan(context.framework, entry) : [entry])),
  );
  const superseded = asked.filter(isSuperseded);
  const all = [...entries, ...superseded];
  return {
    kind: 'event',
    zone: moment.zone,
    ask: query.ask,
    events: entries.map((entry) => toDatedEvent(context, moment, entry)),
    superseded: superseded.map((entry) => toDatedEvent(context, moment, entry)),
    sources: citedSources(
      context.framework,
      all.map(({ citation }) => citation),
    ),
    disagreements: differencesOver(context, all),
    next: afterEvent(query, entries, moment),
  };
}

function entriesOf({ framework }: AnswerContext, { events }: QueryOf<'event'>): readonly CalendarEntry[] {
  return unique(events.flatMap((id) => framework.event(id) ?? []));
}

function unique(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return [...new Set(entries)];
}
