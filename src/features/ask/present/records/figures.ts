import { Temporal } from 'temporal-polyfill';
import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import { localeOf } from '../../../../shared/language.js';
import type { FigureGroup, FigureValue } from '../../answers/records.js';
import { list, note, type PresentContext, type Presented, paragraph, verbatim } from '../context.js';
import { evidenceText, type RecordAnswerOf } from './shared.js';

const QUALIFIERS = {
  'more than': 'qualifier.moreThan',
  over: 'qualifier.over',
  'close to': 'qualifier.closeTo',
  around: 'qualifier.around',
  about: 'qualifier.about',
  'at least': 'qualifier.atLeast',
  'at most': 'qualifier.atMost',
} as const;

const STALE = / \(stale\)$/;

export function presentFigures(context: PresentContext, { figures }: RecordAnswerOf<'figures'>): Presented {
  return {
    title: context.say('figures.title'),
    parts: figures.flatMap((group) => groupParts(context, group)),
  };
}

function groupParts(context: PresentContext, { values }: FigureGroup): readonly ReplyPart[] {
  const labels = [...new Set(values.map(({ label }) => label))];
  const isOne = labels.length === 1;
  return [
    ...(isOne && values.some(({ value }) => value !== undefined)
      ? [paragraph([{ strong: verbatim(context, ...labels) }])]
      : []),
    ...(new Set(values.map(({ value }) => value)).size > 1
      ? [note(context.say('figures.several', { count: values.length }))]
      : []),
    ...list(values.map((value) => valueItem(context, value, !isOne))),
  ];
}

function valueItem(context: PresentContext, figure: FigureValue, isLabelled: boolean): RichText {
  const { say } = context;
  const { label, value, asWritten } = figure;
  const asOf = dateText(context, figure.asOf);
  const sources = evidenceText(context, figure.sources);
  if (value === undefined) return say('figures.target', { label, asOf, sources });
  const said = say('figures.item', { amount: amountText(context, value, figure), asOf, asWritten, sources });
  const lead = isLabelled ? `${verbatim(context, label)}${say('colon')}` : '';
  const remark = figure.note === undefined ? '' : `. ${verbatim(context, figure.note)}`;
  return `${lead}${said}${remark}`;
}

/** "more than 14,000 entries"; years and editions are named by their number, without a unit. */
function amountText(context: PresentContext, value: number, { unit, qualifier }: FigureValue): string {
  const { say, language } = context;
  if (unit === 'year' || unit === 'edition') return String(value);
  const number = value.toLocaleString(localeOf(language));
  const amount = say('figures.amount', { number, unit });
  if (qualifier === undefined) return amount;
  const key = Object.entries(QUALIFIERS).find(([known]) => known === qualifier)?.[1];
  return say('figures.qualified', { qualifier: key ? say(key) : qualifier, amount });
}

/** A date as precisely as it is known; what is no date, such as "MDG era", stays as it is. */
function dateText(context: PresentContext, asOf: string): string {
  const { say } = context;
  if (STALE.test(asOf)) return say('figures.stale', { date: asOf.replace(STALE, '') });
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return dayText(context, asOf, { dateStyle: 'long' });
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asOf))
    return dayText(context, `${asOf}-01`, { year: 'numeric', month: 'long' });
  return verbatim(context, asOf);
}

function dayText({ language }: PresentContext, day: string, options: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(day).toLocaleString(localeOf(language), options);
}
