import { withFileLinks } from '../../chat/files.js';
import type { Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import { type PicturePart, type Pictures, picturesOf, withoutPictures } from '../../chat/pictures.js';
import type { Reply } from '../../chat/reply.js';
import type { SlackClients } from './clients.js';
import { contextPieces } from './context.js';
import { describeFailure, logSlackError } from './errors.js';
import { type SlackMessage, toMessage } from './render.js';
import { uploadFile } from './upload.js';
import { slackWording } from './wording.js';

export interface PictureParts {
  readonly clients: SlackClients;
  readonly pictures: Pictures;
  readonly log: Log;
}

/** The bot was brought to a conversation by a command, without being a member. */
export const NOT_A_MEMBER: readonly string[] = ['not_in_channel', 'channel_not_found'];

/**
 * Shares the pictures of a reply at a place, once its messages are there. What cannot be shown is said instead, in a
 * message for `tell`. Never throws: the reply is there already.
 */
export async function sharePictures(
  parts: PictureParts,
  place: Place,
  reply: Reply,
  tell: (message: SlackMessage) => Promise<unknown>,
): Promise<void> {
  for (const part of picturesOf(reply)) {
    const problem = await share(parts, place, part, reply);
    if (problem === undefined) continue;
    await tell(toMessage(contextPieces(problem))).catch((error: unknown) =>
      logSlackError(parts.log, error, 'could not say that a picture is missing'),
    );
  }
}

/** Undefined: the picture is there, or may be. Otherwise why it is not, for the reader. */
async function share(
  { clients, pictures, log }: PictureParts,
  place: Place,
  part: PicturePart,
  { language }: Reply,
): Promise<string | undefined> {
  try {
    const { png } = await pictures.make(part.svg);
    const { name, alt } = part;
    await uploadFile(clients, place, {
      name: `${name}.png`,
      title: name,
      mediaType: 'image/png',
      bytes: png,
      alt,
    });
    return undefined;
  } catch (error) {
    logSlackError(log, error, 'could not share a picture');
    const { code, method, outcome } = describeFailure(error);
    if (NOT_A_MEMBER.includes(code)) return slackWording(language)('picture.notMember');
    return method === 'files.completeUploadExternal' && outcome === 'unknown' ? undefined : part.missing;
  }
}

/** A reply that one person sees: what is uploaded is seen by everybody in a conversation, so it stays out of it. */
export function forOnePerson(reply: Reply): Reply {
  return withoutPictures(withFileLinks(reply), () => slackWording(reply.language)('picture.private'));
}
