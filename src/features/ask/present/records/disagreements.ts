import type { ReplyPart } from '../../../../chat/reply.js';
import { list, note, type PresentContext, type Presented, paragraph, section, verbatim } from '../context.js';
import type { RecordAnswerOf } from './shared.js';
import { subjectName } from './subject-name.js';

type Answered = RecordAnswerOf<'disagreements'>;

const ASPECTS = {
  mapping: 'aspect.mapping',
  role: 'aspect.role',
  title: 'aspect.title',
  meeting: 'aspect.meeting',
  prize: 'aspect.prize',
  recommendation: 'aspect.recommendation',
  figure: 'aspect.figure',
  date: 'aspect.date',
  other: 'aspect.other',
} as const;

/** The points themselves follow as notes, as they do under any other answer; what is lost is said to be lost. */
export function presentDisagreements(context: PresentContext, answer: Answered): Presented {
  const { say } = context;
  if (answer.onlyGaps) return { title: say('unknown.title'), parts: [paragraph(say('disagreements.gap'))] };
  return {
    title: say('disagreements.title'),
    parts: [...summary(context, answer), ...overview(context, answer)],
  };
}

function summary({ say }: PresentContext, { count, undisputed }: Answered): readonly ReplyPart[] {
  const subjects = undisputed.map(subjectName).join(', ');
  const nothing = subjects ? say('disagreements.none', { subjects }) : say('records.none');
  if (count === 0) return [paragraph(nothing)];
  return [paragraph(say('disagreements.found', { count })), ...(subjects ? [note(nothing)] : [])];
}

function overview(context: PresentContext, { overview: aspects }: Answered): readonly ReplyPart[] {
  return aspects.flatMap(({ aspect, topics }) => {
    const key = Object.entries(ASPECTS).find(([known]) => known === aspect)?.[1];
    const items = topics.map((topic) => verbatim(context, topic));
    return key ? section(context.say(key), items) : list(items);
  });
}
