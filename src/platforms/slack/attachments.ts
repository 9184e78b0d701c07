import type { Place } from '../../chat/incoming.js';
import type { Reply } from '../../chat/reply.js';
import { shareFiles } from './files.js';
import { type PictureParts, sharePictures } from './pictures.js';
import type { SlackMessage } from './render.js';

/**
 * Shares what goes with a reply, below its messages: pictures and files. What can't be shared is said in a message for
 * `tell`. Never throws.
 */
export async function shareAttachments(
  parts: PictureParts,
  place: Place,
  reply: Reply,
  tell: (message: SlackMessage) => Promise<unknown>,
): Promise<void> {
  await sharePictures(parts, place, reply, tell);
  await shareFiles(parts, place, reply, tell);
}
