import type { RichText } from '../../../../chat/reply.js';
import { joinList } from '../../../../shared/wording.js';
import type { RankAnswer, RankPlace } from '../../answers/sets.js';
import { editionText, list, note, type PresentContext, type Presented, paragraph } from '../context.js';
import { codeList } from '../difference.js';
import { item, namedText, presentUnmapped, titleOf } from './words.js';

/** More that share a place are given by their codes, on one line. */
const MOST_TITLED = 12;
/** More are given as a number where they are only compared with. */
const MOST_NAMED = 12;
const MOST_NAMES = 3;

export function presentRank(context: PresentContext, answer: RankAnswer): Presented {
  const [first] = answer.places;
  const edition = editionText(answer.edition);
  return {
    title: titleOf(context, { ...answer, asked: { ...answer.asked, by: answer.by } }),
    parts: [
      ...(first ? [paragraph(firstText(context, `rank.${answer.asked.order}`, first, answer, edition))] : []),
      ...nextFewest(context, answer),
      ...list(answer.places.flatMap((place) => placeItems(context, place, answer.by))),
      ...notesOf(context, answer),
    ],
  };
}

type FirstKey = 'rank.most' | 'rank.fewest' | 'rank.nextFewest' | 'rank.ofAll.most' | 'rank.ofAll.fewest';

function firstText(
  context: PresentContext,
  key: FirstKey,
  place: RankPlace,
  { by }: Pick<RankAnswer, 'by'>,
  edition: string,
): string {
  return context.say(key, {
    items: itemsText(context, place),
    count: place.items.length,
    counted: countedText(context, place, by),
    edition,
  });
}

function countedText({ say }: PresentContext, { count }: RankPlace, by: RankAnswer['by']): string {
  return say(`count.${by}`, { count });
}

/** A few with their titles, more by code, very many as a number. */
function itemsText(context: PresentContext, { items }: RankPlace): string {
  const { language } = context;
  if (items.length <= MOST_NAMES)
    return joinList(
      language,
      items.map((each) => namedText(context, each)),
    );
  if (items.length > MOST_NAMED) return manyText(context, items);
  return codeList(
    context,
    items.map(({ code }) => code),
  );
}

function manyText({ say }: PresentContext, items: RankPlace['items']): string {
  const code = items[0]?.code ?? '';
  const what = code.startsWith('SDG ') ? 'goals' : code.startsWith('C') ? 'lines' : 'targets';
  return say(`count.${what}`, { count: items.length });
}

/** Where those with the fewest have none at all, who has the fewest of the others. */
function nextFewest(context: PresentContext, { asked, places, by }: RankAnswer): Presented['parts'] {
  const [first, second] = places;
  if (asked.order !== 'fewest' || first?.count !== 0 || !second) return [];
  return [paragraph(firstText(context, 'rank.nextFewest', second, { by }, ''))];
}

/** "1. C4 Capacity building: 20 targets", each of a tie with the place they share. */
function placeItems(context: PresentContext, place: RankPlace, by: RankAnswer['by']): readonly RichText[] {
  const { say } = context;
  const tie = place.items.length > 1 ? ` (${say('rank.tie')})` : '';
  const rank = `${place.rank}. `;
  const counted = `${countedText(context, place, by)}${tie}`;
  if (place.items.length > MOST_TITLED) {
    const codes = codeList(
      context,
      place.items.map(({ code }) => code),
    );
    return [[rank, { strong: counted }, `${say('colon')}${codes}`]];
  }
  return place.items.map((each) => [rank, ...item(context, each, counted)]);
}

function notesOf(context: PresentContext, answer: RankAnswer): Presented['parts'] {
  const { say } = context;
  const { asked, union, by, ofAll, unmapped, edition } = answer;
  const isApart = by === 'targets' || asked.of === 'targets';
  return [
    ...(union
      ? [note(say('rank.union', { line: union.line, counted: say(`count.${by}`, { count: union.count }) }))]
      : []),
    ...(ofAll ? [note(firstText(context, `rank.ofAll.${asked.order}`, ofAll, { by: 'targets' }, ''))] : []),
    ...(isApart ? [note(say('set.wholeGoalApart'))] : []),
    ...presentUnmapped(context, unmapped, edition),
    ...otherNote(context, answer),
  ];
}

function otherNote(context: PresentContext, { other, places, by }: RankAnswer): Presented['parts'] {
  if (!other) return [];
  const { say } = context;
  const isSame = JSON.stringify(other.places) === JSON.stringify(places);
  const texts = other.places.map(
    (place) => `${itemsText(context, place)}${say('colon')}${countedText(context, place, by)}`,
  );
  const values = { other: editionText(other.edition), places: texts.join(say('semicolon')) };
  return [note(say(isSame ? 'rank.same' : 'rank.other', values), isSame ? 'information' : 'warning')];
}
