import type { ReplyPart } from '../../../../chat/reply.js';
import { joinList } from '../../../../shared/wording.js';
import type { DatedEvent, ProcessAnswer } from '../../answers/calendar.js';
import type { WordingKey } from '../../wording/wording.js';
import { list, type PresentContext, type Presented, paragraph, section, verbatim } from '../context.js';
import { dayText } from './dates.js';
import { eventParts } from './event.js';
import { eventSection, phaseItem } from './item.js';

export function presentProcess(context: PresentContext, answer: ProcessAnswer): Presented {
  const { ask, asked, process } = answer;
  if (ask === 'phase' && asked !== undefined) return presentPhase(context, answer, asked);
  return {
    title: verbatim(context, process.title),
    parts: ask === 'now' ? nowParts(context, answer) : allParts(context, answer),
  };
}

function allParts(context: PresentContext, answer: ProcessAnswer): readonly ReplyPart[] {
  return [...phaseList(context, answer, answer.phases), ...deadlineParts(context, answer, answer.deadlines)];
}

/** Which phase is on, what closes when, and what comes next; between two, what was and what will be. */
function nowParts(context: PresentContext, answer: ProcessAnswer): readonly ReplyPart[] {
  const { current, previous, upcoming, deadlines } = answer;
  const numbered = (numbers: readonly (number | undefined)[]) =>
    answer.phases.filter(({ phase }) => numbers.includes(phase ?? 0));
  const before = current.length > 0 ? [] : numbered([previous]);
  return [
    paragraph(positionText(context, answer)),
    ...phaseList(context, answer, numbered(current)),
    ...phaseSection(context, answer, 'calendar.phase.previous', before),
    ...phaseSection(context, answer, 'calendar.phase.next', numbered([upcoming])),
    ...deadlineParts(
      context,
      answer,
      deadlines.filter(({ state }) => state !== 'over'),
    ),
  ];
}

function positionText(context: PresentContext, answer: ProcessAnswer): string {
  const { say, language } = context;
  const { process, day, current, phases } = answer;
  const values = {
    process: process.title,
    moment: day === undefined ? say('calendar.now') : dayText(language, day),
    phase: joinList(language, current.map(String)),
    current: current.length,
    count: String(phases.length),
  };
  return say(`calendar.phase.${positionOf(answer)}`, values);
}

function positionOf({ current, previous, upcoming }: ProcessAnswer) {
  if (current.length > 0) return 'on';
  if (previous === undefined) return 'before';
  return upcoming === undefined ? 'after' : 'between';
}

function presentPhase(context: PresentContext, answer: ProcessAnswer, asked: number): Presented {
  const { say } = context;
  const { process, phases, deadlines, zone } = answer;
  const values = { process: process.title, phase: String(asked), count: String(phases.length) };
  const found = phases.find(({ phase }) => phase === asked);
  if (!found) {
    return {
      title: verbatim(context, process.title),
      parts: [paragraph(say('calendar.phase.missing', values)), ...allParts(context, answer)],
    };
  }
  return {
    title: say('calendar.phase', values),
    parts: [
      paragraph([{ strong: verbatim(context, found.name) }]),
      ...eventParts(context, found, zone),
      ...deadlineParts(
        context,
        answer,
        deadlines.filter(({ phase }) => phase === asked),
      ),
    ],
  };
}

function phaseList(
  context: PresentContext,
  { zone }: ProcessAnswer,
  phases: readonly DatedEvent[],
): readonly ReplyPart[] {
  return list(phases.map((phase) => phaseItem(context, phase, zone)));
}

function phaseSection(
  context: PresentContext,
  { zone }: ProcessAnswer,
  heading: WordingKey,
  phases: readonly DatedEvent[],
): readonly ReplyPart[] {
  return section(
    context.say(heading),
    phases.map((phase) => phaseItem(context, phase, zone)),
  );
}

function deadlineParts(
  context: PresentContext,
  { zone }: ProcessAnswer,
  deadlines: readonly DatedEvent[],
): readonly ReplyPart[] {
  return eventSection(context, context.say('calendar.deadlines'), deadlines, zone);
}
