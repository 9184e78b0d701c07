import type { ReplyPart, RichText } from '../../../chat/reply.js';
import type { Reader } from '../present/context.js';
import { messageWording } from '../wording/messages/wording.js';
import { factsOf } from './facts.js';
import { headlineOf } from './headline.js';
import type { Open } from './items.js';
import { owedParts } from './owed.js';
import type { Told } from './told.js';

/** More than so many are told in a line each. */
const MOST_IN_FULL = 3;

/** A title that says the most pressing thing, for whoever reads the notification alone. */
export function titleOf(reader: Reader, items: readonly [Open, ...Open[]]): string {
  const [first, ...others] = items;
  const headline = headlineOf(reader, first);
  if (others.length === 0) return headline;
  return messageWording(reader.language)('headline.several', { first: headline, count: others.length });
}

/**
 * What is told, each with its dates and with what is still owed to it. The headline of the first may be the
 * message's title; a digest tells what is owed itself.
 */
export function bodyOf(
  reader: Reader,
  told: Told,
  items: readonly Open[],
  { isFirstInTitle, hasOwed }: { readonly isFirstInTitle: boolean; readonly hasOwed: boolean },
): readonly ReplyPart[] {
  const ids = new Set(
    items.flatMap(({ about }) => (about.kind === 'contribution' ? [about.contribution.id] : [])),
  );
  const editions = new Set(items.map(({ about }) => about.edition.id));
  const owed = told.outstanding.filter(({ id, edition }) => editions.has(edition) && !ids.has(id));
  const said =
    items.length > MOST_IN_FULL
      ? [{ kind: 'list', items: items.map((item) => lineOf(reader, item)) } as const]
      : items.flatMap((item, index) => partsOf(reader, item, index > 0 || !isFirstInTitle));
  return [...said, ...(hasOwed ? owedParts(reader, owed, told.editions) : [])];
}

function partsOf(reader: Reader, item: Open, hasHeadline: boolean): readonly ReplyPart[] {
  const facts = factsOf(reader, item);
  return [
    ...(hasHeadline ? [{ kind: 'paragraph', text: [{ strong: headlineOf(reader, item) }] } as const] : []),
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
  ];
}

/** "WSIS Prizes 2027: Submission closes in 7 days – Wednesday 9 December 2026, 23:00 Geneva time". */
function lineOf(reader: Reader, item: Open): RichText {
  const [date] = factsOf(reader, item).filter(({ value }) => typeof value !== 'string');
  const spans = typeof date?.value === 'string' ? [date.value] : (date?.value ?? []);
  const strong = { strong: headlineOf(reader, item) };
  return spans.length > 0 ? [strong, ' – ', ...spans] : [strong];
}
