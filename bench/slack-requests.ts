import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = 'bench-signing-secret';

export interface SignedRequest {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/**
 * Slash commands as Slack signs them, taking the texts in turn. Each has a trigger of its own, since a replay is refused.
 */
export function signedCommands(
  texts: readonly string[],
  count: number,
  batch: string,
): readonly SignedRequest[] {
  const timestamp = String(Math.floor(Date.now() / 1000));
  return Array.from({ length: count }, (_, index) =>
    signed(texts[index % texts.length] ?? '', `${batch}.${index}`, timestamp),
  );
}

function signed(text: string, trigger: string, timestamp: string): SignedRequest {
  const body = new URLSearchParams({
    command: '/wsis',
    text,
    user_id: 'U0BENCH',
    team_id: 'T0BENCH',
    channel_id: 'C0BENCH',
    channel_name: 'general',
    response_url: 'http://127.0.0.1:9/response',
    trigger_id: trigger,
  }).toString();
  const digest = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
    },
  };
}
