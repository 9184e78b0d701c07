import type { Incoming } from '../../chat/incoming.js';
import { languageOf, replyOf, sentence } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import { type Language, localeOf } from '../../shared/language.js';
import { refuse } from './access.js';
import type { DraftParts } from './parts.js';
import { draftWording } from './wording/wording.js';

const DAYS = 30;

/** `/wsis model usage`: who used the language model how much. */
export async function showUsage(parts: DraftParts, incoming: Incoming): Promise<Reply> {
  const actor = await parts.who(incoming);
  if (!parts.mayElse(actor, 'approve drafts')) return refuse(incoming, 'usage.notAllowed');
  const language = languageOf(incoming);
  const say = draftWording(language);
  const used = await parts.drafts.usedSince(parts.clock.now().subtract({ hours: 24 * DAYS }));
  if (used.length === 0) return sentence(incoming, say('usage.none'));
  const people = await parts.people.findMany(used.map(({ person }) => person));
  const costOf = parts.price && costIn(language, parts.price);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '…';
  return replyOf(language, {
    title: say('usage.title'),
    parts: [
      {
        kind: 'table',
        caption: say('usage.title'),
        columns: [
          say('usage.person'),
          say('usage.calls'),
          say('usage.tokens'),
          ...(costOf ? [say('usage.cost')] : []),
        ],
        rows: used.map(({ person, calls, tokens }) => [
          ...[nameOf(person), String(calls), String(tokens)],
          ...(costOf ? [costOf(tokens)] : []),
        ]),
      },
    ],
  });
}

function costIn(
  language: Language,
  { amount, currency }: NonNullable<DraftParts['price']>,
): (tokens: number) => string {
  const format = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency });
  return (tokens) => format.format((tokens / 1_000_000) * amount);
}
