import { withFileLinks } from '../../chat/files.js';
import type { Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { Reply, ReplyFile } from '../../chat/reply.js';
import type { SlackClients } from './clients.js';
import { logSlackError } from './errors.js';
import { render, type SlackMessage } from './render.js';
import { uploadFile } from './upload.js';

/**
 * Shares the files of a reply at a place, once its messages are there. For one that can't be shared, `tell` gets a
 * message with links that do as well, if it has any. Never throws: the reply is there already.
 */
export async function shareFiles(
  { clients, log }: { readonly clients: SlackClients; readonly log: Log },
  place: Place,
  reply: Reply,
  tell: (message: SlackMessage) => Promise<unknown>,
): Promise<void> {
  for (const file of reply.files ?? []) {
    try {
      await uploadFile(clients, place, toUpload(file));
    } catch (error) {
      logSlackError(log, error, 'could not share a file');
      if (file.links) await tellOfLinks(file, reply, tell, log);
    }
  }
}

async function tellOfLinks(
  file: ReplyFile,
  { language, visibility, moreLabel }: Reply,
  tell: (message: SlackMessage) => Promise<unknown>,
  log: Log,
): Promise<void> {
  const bare = { language, visibility, parts: [], sources: [], sourcesLabel: '', actions: [], moreLabel };
  for (const message of render(withFileLinks({ ...bare, files: [file] }))) {
    await tell(message).catch((error: unknown) => logSlackError(log, error, 'could not say where a file is'));
  }
}

function toUpload({ name, mediaType, content, label }: ReplyFile): Parameters<typeof uploadFile>[2] {
  return { name, title: label, mediaType, bytes: Buffer.from(content) };
}
