import type { CommandSet } from '../../../chat/command.js';
import type { IncomingText } from '../../../chat/incoming.js';
import type { Reply } from '../../../chat/reply.js';
import type { Clock } from '../../../shared/clock.js';
import type { CalendarStore } from '../ports.js';
import { readerOf, sentence } from '../present/context.js';
import { editionNamed } from '../processes/find.js';
import { commonWording } from '../wording/common/wording.js';
import { rehearsalReply } from './present.js';
import { type RehearsalStores, rehearseEdition } from './rehearsal.js';

export interface RehearsalParts extends RehearsalStores {
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly clock: Clock;
}

/** What a chat shows of a list that a command line shows whole. */
const MOST_SHOWN = 40;

/** `/wsis rehearse prizes-2027`: what would be sent. */
export function createRehearsalHandlers(parts: RehearsalParts): CommandSet {
  return {
    commands: [
      {
        words: ['rehearse', 'rehearsal'],
        read: (rest) => (rest === '' ? undefined : (incoming) => rehearseFor(parts, incoming, rest)),
      },
    ],
    actions: {},
    forms: {},
  };
}

async function rehearseFor(parts: RehearsalParts, incoming: IncomingText, rest: string): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const edition = editionNamed(rest, await parts.calendar.listEditions());
  if (!edition)
    return sentence(reader.language, 'private', commonWording(reader.language)('missing', { name: rest }));
  const rehearsal = await rehearseEdition(parts, edition, reader.now);
  const { language } = reader;
  return rehearsalReply({ language, platform: incoming.place.platform }, edition, rehearsal, MOST_SHOWN);
}
