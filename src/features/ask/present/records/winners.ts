import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import type { ListedAward } from '../../answers/records.js';
import {
  facts,
  list,
  type PresentContext,
  type Presented,
  paragraph,
  section,
  verbatim,
} from '../context.js';
import { awardText } from '../line-facts.js';
import { ruleItem } from './rules.js';
import { matchNote, type RecordAnswerOf } from './shared.js';

export function presentWinners(context: PresentContext, answer: RecordAnswerOf<'winners'>): Presented {
  const { say } = context;
  const { awards, match, asked } = answer;
  return {
    title: say('winners.title'),
    parts: [
      ...askedFacts(context, asked),
      ...(awards.length > 0
        ? [paragraph(say('winners.count', { count: awards.length }))]
        : [paragraph(noneText(context, answer))]),
      ...matchNote(context, match, asked.words),
      ...list(awards.map((award) => awardItem(context, award))),
      ...section(
        say('winners.rules', { year: String(asked.year) }),
        answer.rules.map((rule) => ruleItem(context, rule)),
      ),
    ],
  };
}

function askedFacts(
  context: PresentContext,
  { country, lines, year, words }: RecordAnswerOf<'winners'>['asked'],
): readonly ReplyPart[] {
  const { say } = context;
  return facts([
    [say('records.country'), country && verbatim(context, country)],
    [say('actionLines'), lines && verbatim(context, ...lines)],
    [say('records.year'), year === undefined ? undefined : String(year)],
    [say('records.words'), words && verbatim(context, words)],
  ]);
}

function noneText({ say }: PresentContext, { asked, years }: RecordAnswerOf<'winners'>): string {
  const recorded = years.join(', ');
  return asked.year === undefined || years.includes(asked.year)
    ? say('winners.none', { years: recorded })
    : say('winners.noneYear', { year: String(asked.year), years: recorded });
}

function awardItem(context: PresentContext, award: ListedAward): RichText {
  return [
    { strong: verbatim(context, award.line.code) },
    ` ${verbatim(context, award.line.title)}${context.say('colon')}${awardText(context, award)}`,
  ];
}
