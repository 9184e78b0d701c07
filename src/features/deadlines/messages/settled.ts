import type { RichText, Span } from '../../../chat/reply.js';
import type { Reader } from '../present/context.js';
import { messageWording } from '../wording/messages/wording.js';
import type { Settled } from './items.js';
import { nameOf } from './names.js';
import { personSpan } from './people.js';
import { deadlineSpans, localText } from './when.js';

/** Stands for a person in a sentence until the sentence is taken apart. */
const MARK = '\uE000';

/** "WSIS Prizes 2027: Submission – done (A. Abebe, Monday 7 December 2026, 10:32)". */
export function settledLine(reader: Reader, item: Settled): RichText {
  const { about, why } = item;
  const said = messageWording(reader.language)(`settled.${why}`, { name: nameOf(reader.language, about) });
  const date = why === 'moved' ? dateOf(reader, item) : undefined;
  const link = about.kind === 'contribution' && why === 'delivered' ? about.contribution.link : undefined;
  return [
    { strong: said },
    ...(date ? [' – ', ...date] : []),
    ...byWhom(reader, item),
    ...(link === undefined ? [] : [' – ', { link, url: link }]),
  ];
}

/** Who did it and when, in brackets, as far as that is known. */
export function byWhom(reader: Reader, { by, at }: Pick<Settled, 'by' | 'at'>): readonly Span[] {
  if (!by || !at) return [];
  const values = { who: MARK, time: localText(reader, at) };
  const [start = '', end = ''] = messageWording(reader.language)('settled.by', values).split(MARK);
  return [` ${start}`, personSpan(reader.language, by), end];
}

function dateOf(reader: Reader, { about }: Settled): readonly Span[] | undefined {
  const date = about.kind === 'phase' ? (about.phase.closes ?? about.phase.opens) : about.contribution.due;
  return date && deadlineSpans(reader, date);
}
