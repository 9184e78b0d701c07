import { Temporal } from 'temporal-polyfill';
import type { RichText } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import { type Language, localeOf } from '../../../shared/language.js';
import type { Answer, CitedSource } from '../answers.js';
import { list, type PresentContext, type Presented, paragraph, verbatim } from './context.js';

/** The documents an answer rests on, each with its places, date and address. */
export function presentSources(
  context: PresentContext,
  { sources }: Extract<Answer, { kind: 'sources' }>,
  of: Presented,
): Presented {
  const { say } = context;
  const documents = [...groupBy(sources, ({ source }) => source).values()];
  return {
    title: say('sources.title'),
    parts: [
      ...(of.title === undefined ? [] : [paragraph(say('sources.answer', { title: of.title }))]),
      ...(documents.length === 0 ? [paragraph(say('sources.none'))] : []),
      ...list(documents.map((places) => documentItem(context, places))),
    ],
  };
}

/** "Title: ¶90 (page 46), ¶91; 2022"; the title leads to the document where its address is known. */
function documentItem(context: PresentContext, places: readonly CitedSource[]): RichText {
  const { say, language } = context;
  const [first] = places;
  if (!first) return '';
  const title = verbatim(context, first.title);
  const named = places.map((place) => placeText(context, place)).filter(Boolean);
  const date = first.date === undefined ? [] : [verbatim(context, dateText(language, first.date))];
  const rest = [...(named.length > 0 ? [named.join(say('comma'))] : []), ...date].join(say('semicolon'));
  return [
    first.url === undefined ? { strong: title } : { link: title, url: first.url },
    rest ? `${say('colon')}${rest}` : '',
  ];
}

function placeText(context: PresentContext, { place, page }: CitedSource): string {
  const pageText = page === undefined ? '' : context.say('sources.page', { page });
  if (!place) return pageText;
  return pageText ? `${verbatim(context, place)} (${pageText})` : verbatim(context, place);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** A date as precisely as it is known; what is no date, such as "early 2020 (undated)", stays as it is. */
function dateText(language: Language, date: string): string {
  const month = { year: 'numeric', month: 'long' } as const;
  if (DAY.test(date)) return plainDate(date, language, { ...month, day: 'numeric' });
  return MONTH.test(date) ? plainDate(`${date}-01`, language, month) : date;
}

function plainDate(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(date).toLocaleString(localeOf(language), options);
}
