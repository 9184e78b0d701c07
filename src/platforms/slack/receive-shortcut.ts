import { z } from 'zod';
import { newReference } from '../../shared/reference.js';
import { windowsAt } from '../../shared/windows.js';
import type { SlackDelivery } from './delivery.js';
import { readSaid } from './said.js';

/** Our entries in the menu of a message, by the callback id the manifest gives them. */
export const SHORTCUTS: Readonly<Record<string, string>> = { suggest_sdgs: 'suggest' };

const shortcutPayload = z.object({
  type: z.literal('message_action'),
  callback_id: z.enum(Object.keys(SHORTCUTS)),
  trigger_id: z.string().optional(),
  action_ts: z.string().optional(),
  response_url: z.string(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string().optional(),
    thread_ts: z.string().optional(),
    text: z.string().nullish(),
  }),
});

type ShortcutPayload = z.infer<typeof shortcutPayload>;

/** A chosen entry in the menu of a message; undefined when the payload is none of ours. */
export function receiveShortcut(payload: unknown): SlackDelivery | undefined {
  const parsed = shortcutPayload.safeParse(payload);
  if (!parsed.success) return undefined;
  const chosen = parsed.data;
  const tenant = chosen.team?.id ?? chosen.user.team_id ?? '';
  const thread = chosen.message.thread_ts;
  return {
    kind: 'shortcut',
    responseUrl: chosen.response_url,
    incoming: {
      kind: 'shortcut',
      shortcut: SHORTCUTS[chosen.callback_id] ?? '',
      text: readSaid(chosen.message.text ?? ''),
      reference: newReference(),
      keys: keysOf(chosen),
      person: { platform: 'slack', tenant: chosen.user.team_id ?? tenant, id: chosen.user.id },
      place: {
        platform: 'slack',
        tenant,
        conversation: chosen.channel.id,
        // The menu works where the bot is no member: nothing is said openly there.
        kind: 'channel',
        ...(thread === undefined ? {} : { thread }),
      },
    },
  };
}

/** Milliseconds; the entry chosen twice for one message within half of that was chosen once. */
const DOUBLE_CLICK = 4_000;

/** As for buttons: one delivery has one trigger, and a double click shares a window of time. */
function keysOf({ trigger_id: trigger, action_ts: stamp, ...chosen }: ShortcutPayload): string[] {
  const { user, channel, message, callback_id: callback } = chosen;
  const subject = `slack:shortcut:${user.team_id ?? ''}:${user.id}:${channel.id}:${message.ts ?? ''}:${callback}`;
  const time = Number(stamp ?? Number.NaN) * 1000;
  const windows = Number.isFinite(time) ? windowsAt(time, DOUBLE_CLICK) : [];
  return [
    ...(trigger === undefined ? [] : [`slack:trigger:${trigger}`]),
    ...windows.map((window) => `${subject}:${window}`),
  ];
}
