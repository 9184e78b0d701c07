import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** The headers with which Slack signs a body; `stamp` in epoch seconds. */
export function signedHeaders(
  body: string,
  {
    secret = SIGNING_SECRET,
    stamp = Math.floor(Date.now() / 1000),
  }: { secret?: string; stamp?: number } = {},
): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(stamp), 'x-slack-signature': `v0=${digest}` };
}
