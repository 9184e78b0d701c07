import type { Reply, RichText } from '../../../chat/reply.js';
import { localeOf } from '../../../shared/language.js';
import type { FeedbackCounts, StoredFeedback } from '../ports.js';
import { list, type PresentContext, paragraph, verbatim } from '../present/context.js';
import { plainReply } from '../present/plain.js';
import { questionText } from '../present/question.js';
import { query as anyQuery } from '../query.js';

/** How many an editor reads at once. */
export const MOST_LISTED = 20;

const MARKS = { good: '👍', bad: '👎', report: '⚑' } as const;

/** The newest feedback with the counts of all there is. What people wrote stands there as they wrote it. */
export function presentFeedback(
  context: PresentContext,
  counts: FeedbackCounts,
  newest: readonly StoredFeedback[],
): Reply {
  const { say } = context;
  const { good, bad, report: reports } = counts;
  const hasAny = newest.length > 0;
  const summary = say('feedback.list.summary', { good, bad, reports, most: MOST_LISTED });
  const reply = plainReply(context, hasAny ? summary : say('feedback.list.none'), 'private');
  return {
    ...reply,
    title: say('feedback.list.title'),
    parts: [...reply.parts, ...newest.flatMap((given) => presentOne(context, given))],
  };
}

function presentOne(context: PresentContext, given: StoredFeedback) {
  return [...list([headline(context, given)]), ...(given.text === undefined ? [] : [paragraph(given.text)])];
}

function headline(context: PresentContext, given: StoredFeedback): RichText {
  const { say, language, zone } = context;
  const moment = given.at.toZonedDateTimeISO(zone);
  const { platform, id } = given.person;
  return say('feedback.list.item', {
    moment: moment.toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }),
    mark: MARKS[given.kind],
    question: questionOf(context, given.query),
    language: given.language,
    person: verbatim(context, `${platform} ${id}`),
  });
}

/** A query that an earlier version stored may be none any more. */
function questionOf({ say, names }: PresentContext, stored: unknown): string {
  const parsed = anyQuery.safeParse(stored);
  return parsed.success ? questionText(say, parsed.data, names) : say('feedback.list.oldQuestion');
}
