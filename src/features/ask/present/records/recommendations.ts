import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import type { ListedText } from '../../answers/records.js';
import type { Say } from '../../wording/wording.js';
import {
  facts,
  nameText,
  note,
  type PresentContext,
  type Presented,
  paragraph,
  section,
  verbatim,
} from '../context.js';
import { MOST_SHOWN, matchNote, moreNote, nothingFits, type RecordAnswerOf } from './shared.js';

type Answered = RecordAnswerOf<'recommendations'>;

const STAGES = {
  'approved or published': 'stage.approved',
  'under approval': 'stage.underApproval',
  'under publication': 'stage.underPublication',
  'approved by focus group': 'stage.focusGroup',
  draft: 'stage.draft',
} as const;

const STATUSES = {
  new: 'recommendationStatus.new',
  revised: 'recommendationStatus.revised',
  amendment: 'recommendationStatus.amendment',
  listed: 'recommendationStatus.listed',
} as const;

export function presentRecommendations(context: PresentContext, answer: Answered): Presented {
  const { say } = context;
  const { total, texts, match, asked } = answer;
  return {
    title: say('recommendations.title'),
    parts: [
      ...askedFacts(context, asked),
      ...nothingFits(context, total),
      ...(total > 0 ? [paragraph(say('recommendations.count', { count: texts }))] : []),
      ...(total > texts ? [note(say('recommendations.listings', { count: total }))] : []),
      ...matchNote(context, match, asked.words),
      ...(total > 1 && asked.status === undefined
        ? facts([[say('status'), countsText(context, answer)]])
        : []),
      ...listings(context, answer),
    ],
  };
}

function askedFacts(context: PresentContext, asked: Answered['asked']): readonly ReplyPart[] {
  const { say } = context;
  const { line, words, status, stage, body, form } = asked;
  return facts([
    [say('line'), line && verbatim(context, line)],
    [say('records.words'), words && verbatim(context, words)],
    [say('status'), status && statusText(say, status)],
    [say('records.stage'), stage && verbatim(context, stageText(say, stage))],
    [say('records.body'), body && verbatim(context, body)],
    [say('kind'), form && verbatim(context, form)],
  ]);
}

/** "new: 9; revised: 2". */
function countsText({ say }: PresentContext, { byStatus }: Answered): string {
  return byStatus
    .map(({ status, count }) => `${statusText(say, status)}${say('colon')}${count}`)
    .join(say('semicolon'));
}

/** The first listings, under the line each stands under, and how many more there are. */
function listings(context: PresentContext, { byLine }: Answered): readonly ReplyPart[] {
  const parts: ReplyPart[] = [];
  let room = MOST_SHOWN;
  let left = 0;
  for (const { line, texts } of byLine) {
    const heading = line ? nameText(context, line) : context.say('recommendations.noLine');
    const shown = texts.slice(0, room);
    parts.push(
      ...section(
        heading,
        shown.map((text) => textItem(context, text)),
      ),
    );
    room -= shown.length;
    left += texts.length - shown.length;
  }
  return [...parts, ...moreNote(context, left)];
}

function textItem(context: PresentContext, text: ListedText): RichText {
  const { say } = context;
  const times = text.times > 1 ? [say('recommendations.times', { count: text.times })] : [];
  // Most are Recommendations; what is something else says so.
  const form = text.form === 'Recommendation' ? [] : [verbatim(context, text.form)];
  const remarks = [...form, statusText(say, text.status), stageText(say, text.stage), ...times];
  const title = text.title ? verbatim(context, text.title) : say('recommendation.noTitle');
  return [
    { strong: verbatim(context, text.id) },
    ` ${title}${say('semicolon')}${remarks.join(say('comma'))}`,
  ];
}

export function statusText(say: Say, status: string): string {
  const key = Object.entries(STATUSES).find(([known]) => known === status)?.[1];
  return key ? say(key) : status;
}

export function stageText(say: Say, stage: string): string {
  const key = Object.entries(STAGES).find(([known]) => known === stage)?.[1];
  return key ? say(key) : stage;
}
