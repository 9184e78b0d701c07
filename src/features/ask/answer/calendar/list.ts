import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { AnsweredPeriod, DatedEvent } from '../../answers/calendar.js';
import type { Answer } from '../../answers.js';
import type { QueryOf } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { citedSources } from '../sources.js';
import { isBackground } from './aspects.js';
import { processName, toDatedEvent } from './dated-event.js';
import { daysOf } from './days.js';
import { differencesOver } from './differences.js';
import { findEvents, isOpenList } from './found.js';
import { type Moment, momentOf } from './moment.js';
import { afterList } from './next.js';
import { type Stretch, stretchOf } from './periods.js';

type ListQuery = QueryOf<'calendar'>;

/** "what is due this week", "what is on in May 2022", "the next meeting". */
export function answerList(context: AnswerContext, query: ListQuery): Answer {
  const moment = momentOf(context, query.zone);
  const stretch = stretchIn(context, query, moment);
  const { shown, total, underWay, before, after } = findEvents(context.framework, query, stretch, moment);
  const entries = [...shown, ...underWay, before, after].flatMap((entry) => entry ?? []);
  const toEvents = (list: readonly (CalendarEntry | undefined)[]): readonly DatedEvent[] =>
    list.flatMap((entry) => (entry ? toDatedEvent(context, moment, entry) : []));
  return {
    kind: 'calendar',
    zone: moment.zone,
    show: query.show,
    pick: query.pick,
    period: answeredPeriod(context, query, stretch),
    narrowedTo: narrowedTo(context, query),
    events: toEvents(shown),
    total,
    underWay: toEvents(underWay),
    before: toEvents([before])[0],
    after: toEvents([after])[0],
    sources: citedSources(
      context.framework,
      entries.map(({ citation }) => citation),
    ),
    disagreements: differencesOver(context, disputable(query, entries)),
    next: afterList(query, shown),
  };
}

/** What is disputed about a thing of years is beside the point where that is only the background. */
function disputable(query: ListQuery, entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return isOpenList(query) ? entries.filter((entry) => !isBackground(entry)) : entries;
}

function stretchIn({ framework }: AnswerContext, query: ListQuery, moment: Moment): Stretch {
  return stretchOf(query.period, moment, (id) => {
    const event = framework.event(id);
    return event && daysOf(event, moment.zone);
  });
}

function answeredPeriod(
  { framework }: AnswerContext,
  query: ListQuery,
  { from, to }: Stretch,
): AnsweredPeriod {
  const { period } = query;
  const event = period.kind === 'event' ? framework.event(period.event) : undefined;
  return { asked: period, from, to, event: event?.name };
}

function narrowedTo(context: AnswerContext, query: ListQuery) {
  return {
    kinds: query.kinds ?? [],
    lines: query.lines ?? [],
    words: query.words,
    process: processName(context, query.process),
  };
}
