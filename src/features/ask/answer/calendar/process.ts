import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { Answer } from '../../answers.js';
import type { QueryOf } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { citedSources } from '../sources.js';
import { processName, toDatedEvent } from './dated-event.js';
import { areOverlapping, daysOf } from './days.js';
import { differencesOver } from './differences.js';
import { type Moment, momentOf } from './moment.js';
import { afterProcess } from './next.js';
import { stateOf } from './state.js';

/** "phases of the Prizes 2023", "which phase is it in", "what happens in phase 3". */
export function answerProcess(context: AnswerContext, query: QueryOf<'process'>): Answer {
  const { framework } = context;
  const moment = momentOf(context, query.zone);
  const process = framework.process(query.process);
  const phases = framework.phasesOf(query.process);
  const deadlines = framework.deadlinesOf(query.process);
  const told = toldOf(query, phases, deadlines, moment);
  return {
    kind: 'process',
    zone: moment.zone,
    ask: query.ask,
    process: processName(context, query.process) ?? { code: query.process, title: '' },
    day: query.at,
    asked: query.phase,
    phases: phases.map((entry) => toDatedEvent(context, moment, entry)),
    ...positionOf(phases, moment, query.at),
    deadlines: deadlines.map((entry) => toDatedEvent(context, moment, entry)),
    sources: citedSources(framework, [
      ...(process ? [process.citation] : []),
      ...told.map(({ citation }) => citation),
    ]),
    disagreements: differencesOver(context, told),
    next: afterProcess(query, phases, moment),
  };
}

type State = ReturnType<typeof stateOf>;

/** Which phases are on at the moment or on a day, which was over last and which is the next to begin. */
function positionOf(phases: readonly CalendarEntry[], moment: Moment, day: string | undefined) {
  const numbersIn = (state: State) =>
    phases.flatMap((entry) => (phaseState(entry, moment, day) === state ? (entry.phase ?? []) : []));
  return { current: numbersIn('on'), previous: numbersIn('over').at(-1), upcoming: numbersIn('coming')[0] };
}

function phaseState(entry: CalendarEntry, moment: Moment, day: string | undefined): State {
  if (day === undefined) return stateOf(entry, moment);
  const days = daysOf(entry, moment.zone);
  if (areOverlapping(days, { from: day, to: day })) return 'on';
  return days.first > day ? 'coming' : 'over';
}

/** What the answer is about: the contradictions and sources of other phases do not belong under it. */
function toldOf(
  { ask, phase, at }: QueryOf<'process'>,
  phases: readonly CalendarEntry[],
  deadlines: readonly CalendarEntry[],
  moment: Moment,
): readonly CalendarEntry[] {
  const all = [...phases, ...deadlines];
  if (ask === 'phase' && phase !== undefined) return all.filter((entry) => entry.phase === phase);
  if (ask !== 'now') return all;
  const { current, previous, upcoming } = positionOf(phases, moment, at);
  const numbers = [...current, ...(current.length > 0 ? [] : [previous]), upcoming];
  return all.filter((entry) => entry.phase !== null && numbers.includes(entry.phase));
}
