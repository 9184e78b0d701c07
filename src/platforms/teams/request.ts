import type { IncomingMessage } from 'node:http';
import { activitySchema, type TeamsActivity } from './activity.js';
import { RECEIVE } from './limits.js';

/** Why a request was not taken, as an HTTP status and a word for whoever sent it. */
export class RequestRefused extends Error {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(reason);
    this.name = 'RequestRefused';
    this.status = status;
  }
}

/**
 * Reads the activity of a request. Throws RequestRefused: 415 for what a web page could send without asking, 413
 * when it is too large, 408 when it does not arrive, 400 when it is no activity.
 */
export async function readActivity(request: IncomingMessage): Promise<TeamsActivity> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new RequestRefused(415, 'application/json expected');
  const text = await readBody(request);
  const activity = activitySchema.safeParse(parse(text));
  if (!activity.success) throw new RequestRefused(400, 'not an activity');
  return activity.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefused(400, 'not JSON');
  }
}

/** Stops reading at the limit but leaves the connection alone, so that the reason can still be answered. */
function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (status: number, reason: string) => {
      request.pause();
      reject(new RequestRefused(status, reason));
    };
    const timer = setTimeout(refuse, RECEIVE.bodyTime, 408, 'too slow');
    const chunks: Buffer[] = [];
    let size = Number(request.headers['content-length'] ?? 0);
    if (size > RECEIVE.bodyBytes) refuse(413, 'too large');
    size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > RECEIVE.bodyBytes) refuse(413, 'too large');
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('close', () => {
      clearTimeout(timer);
      reject(new RequestRefused(400, 'broken off'));
    });
  });
}
