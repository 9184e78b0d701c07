import { Temporal } from 'temporal-polyfill';
import { answerQuery } from '../../src/features/ask/answer/answer.js';
import type { AnswerContext } from '../../src/features/ask/answer/context.js';
import type { Answer } from '../../src/features/ask/answers.js';
import { presentContext } from '../../src/features/ask/ask.js';
import { presentAnswer } from '../../src/features/ask/present/present.js';
import type { CalendarQuery } from '../../src/features/ask/queries/calendar.js';
import type { Language } from '../../src/shared/language.js';
import { answerContext } from './framework.js';
import { bodyText } from './plain-reply.js';

/** Where and when somebody asks; Geneva time and English unless said otherwise. */
export interface Asked {
  readonly now: string;
  readonly zone?: string;
  readonly language?: Language;
}

type CalendarAnswerOf<Kind extends CalendarQuery['kind']> = Extract<Answer, { kind: Kind }>;

export async function askingAt({ now, ...asked }: Asked): Promise<AnswerContext> {
  return answerContext({ ...asked, now: Temporal.Instant.from(now) });
}

/** The typed answer to a query about dates. */
export async function answerAt<Query extends CalendarQuery>(
  query: Query,
  asked: Asked,
): Promise<CalendarAnswerOf<Query['kind']>> {
  const answer = answerQuery(await askingAt(asked), query);
  if (answer.kind !== query.kind) throw new Error(`answered ${answer.kind}`);
  return answer as CalendarAnswerOf<Query['kind']>;
}

/** The reply to it, and its text, a line a piece. */
export async function replyAt(query: CalendarQuery, asked: Asked) {
  const context = await askingAt(asked);
  const { framework } = context;
  const style = { visibility: 'conversation', version: framework.version } as const;
  return presentAnswer(presentContext(context, framework), answerQuery(context, query), style);
}

export async function textAt(query: CalendarQuery, asked: Asked): Promise<string> {
  return bodyText(await replyAt(query, asked));
}

export function idsOf(events: readonly { readonly id: string }[]): readonly string[] {
  return events.map(({ id }) => id);
}
