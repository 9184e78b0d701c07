import type { Place } from '../../chat/incoming.js';
import type { Picture, PicturePart } from '../../chat/pictures.js';
import type { SlackClients } from './clients.js';
import { SlackCallError } from './errors.js';
import { SLACK_LIMITS } from './limits.js';
import { clean, shorten } from './text.js';

/** Milliseconds the bytes may take. */
const TIMEOUT = 15_000;

/**
 * Uploads a picture and shares it at a place, with its text alternative. Until the last of the three calls nobody sees
 * it, so that one is made once only. Throws SlackCallError.
 */
export async function uploadPicture(
  { repeatable, single }: SlackClients,
  place: Place,
  { name, alt }: PicturePart,
  { png }: Picture,
): Promise<void> {
  // The SDK's types call it alt_text, which Slack does not know.
  const wanted = {
    filename: `${name}.png`,
    length: png.length,
    alt_txt: shorten(clean(alt), SLACK_LIMITS.altText),
  };
  const { upload_url: url = '', file_id: id = '' } = await repeatable.files.getUploadURLExternal(wanted);
  await sendBytes(url, png);
  await single.files.completeUploadExternal({
    files: [{ id, title: name }],
    channel_id: place.conversation,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
  });
}

/** The address is a secret, so what went wrong is told without it. */
async function sendBytes(url: string, png: Buffer): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(png),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch((error: unknown) => {
    throw new SlackCallError('upload', error);
  });
  await response.body?.cancel();
  if (response.ok) return;
  const refusal = new Error('The upload was refused.');
  refusal.name = `http_${response.status}`;
  throw new SlackCallError('upload', refusal);
}
