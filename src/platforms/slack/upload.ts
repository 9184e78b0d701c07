import type { Place } from '../../chat/incoming.js';
import type { SlackClients } from './clients.js';
import { SlackCallError } from './errors.js';
import { SLACK_LIMITS } from './limits.js';
import { patiently } from './patience.js';
import { clean, shorten } from './text.js';

/** A file to be shared. */
export interface Upload {
  /** With its ending. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What a picture shows, in words. */
  readonly alt?: string;
}

/** Milliseconds the bytes may take. */
const TIMEOUT = 15_000;
const ATTEMPTS = 2;
/** Seconds a file waits when Slack asks it to. */
const PATIENCE = 3;

/**
 * Uploads a file and shares it at a place. Until the last of the three calls nobody sees it, so that one is made once
 * only. Throws SlackCallError.
 */
export async function uploadFile(
  { repeatable, single }: SlackClients,
  place: Place,
  { name, title, mediaType, bytes, alt }: Upload,
): Promise<void> {
  // The SDK's types call it alt_text, which Slack does not know.
  const wanted = {
    filename: name,
    length: bytes.length,
    ...(alt === undefined ? {} : { alt_txt: shorten(clean(alt), SLACK_LIMITS.altText) }),
  };
  const { upload_url: url = '', file_id: id = '' } = await patiently(
    () => repeatable.files.getUploadURLExternal(wanted),
    PATIENCE,
  );
  await sendBytes(url, mediaType, bytes, ATTEMPTS);
  await single.files.completeUploadExternal({
    files: [{ id, title: clean(title) }],
    channel_id: place.conversation,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
  });
}

async function sendBytes(url: string, mediaType: string, bytes: Uint8Array, attempts: number): Promise<void> {
  try {
    await sendOnce(url, mediaType, bytes);
  } catch (error) {
    if (attempts <= 1) throw error;
    await sendBytes(url, mediaType, bytes, attempts - 1);
  }
}

/** The address is a secret, so what went wrong is told without it. */
async function sendOnce(url: string, mediaType: string, bytes: Uint8Array): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': mediaType },
    body: new Uint8Array(bytes),
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
