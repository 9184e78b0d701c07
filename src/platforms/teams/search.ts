import { z } from 'zod';
import type { Found, SearchResult } from '../../chat/search.js';
import { type AdaptiveCard, CARD_TYPE } from './card.js';
import type { InvokeBody } from './invoke.js';
import { bytesOf, LIMITS } from './limits.js';
import { renderReply } from './render.js';

/** The one command of the message extension, as the manifest names it. */
const COMMAND = 'search';

const query = z.object({
  commandId: z.literal(COMMAND),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).nullish(),
  queryOptions: z.object({ skip: z.number().int().min(0).nullish() }).nullish(),
});

/** What somebody looks for while they write a message. */
export interface SearchAsked {
  /** Empty when the search was just opened. */
  readonly typed: string;
  /** Results that are shown already. */
  readonly skip: number;
}

/** Reads the value of `composeExtension/query`; undefined when it is for no command of ours. */
export function readSearch(value: unknown): SearchAsked | undefined {
  const { success, data } = query.safeParse(value);
  if (!success) return undefined;
  // Just opened, Teams sends a parameter `initialRun` instead.
  const typed = data.parameters?.find(({ name }) => name === 'query')?.value;
  return { typed: typeof typed === 'string' ? typed : '', skip: data.queryOptions?.skip ?? 0 };
}

/** Results as Teams lists them, each with the card that goes into the message; or why there are none. */
export function searchBody(result: SearchResult, skip: number): InvokeBody {
  if (result.kind === 'nothing') {
    return { composeExtension: { type: 'message', text: result.message } };
  }
  const attachments = fitting(result.found.slice(skip, skip + LIMITS.searchResults).map(attachmentOf));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

interface Attachment {
  readonly contentType: typeof CARD_TYPE;
  readonly content: AdaptiveCard | undefined;
  readonly preview: object;
}

function attachmentOf({ title, kind, reply }: Found): Attachment {
  const [first] = renderReply(reply, 'notice');
  return {
    contentType: CARD_TYPE,
    content: first?.attachments?.[0]?.content,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: kind },
    },
  };
}

/** As many as fit, the best first; somebody who types more finds the others. */
function fitting(attachments: readonly Attachment[]): readonly Attachment[] {
  let room: number = LIMITS.searchBytes;
  return attachments.filter((attachment, index) => {
    room -= bytesOf(attachment);
    return room >= 0 || index === 0;
  });
}
