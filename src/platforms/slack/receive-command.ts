import { z } from 'zod';
import { newReference } from '../../shared/reference.js';
import type { SlackDelivery } from './delivery.js';
import { readSaid } from './said.js';

const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  team_id: z.string(),
  channel_id: z.string(),
  channel_name: z.string().optional(),
  response_url: z.string(),
  trigger_id: z.string().optional(),
});

/** A slash command; undefined when the payload is none. */
export function receiveCommand(payload: unknown): SlackDelivery | undefined {
  const parsed = commandPayload.safeParse(payload);
  if (!parsed.success) return undefined;
  const { team_id: tenant, trigger_id: trigger, ...command } = parsed.data;
  return {
    kind: 'command',
    responseUrl: command.response_url,
    ...(trigger === undefined ? {} : { triggerId: trigger }),
    incoming: {
      kind: 'text',
      via: 'command',
      text: readSaid(command.text),
      reference: newReference(),
      keys: trigger === undefined ? [] : [`slack:trigger:${trigger}`],
      person: { platform: 'slack', tenant, id: command.user_id },
      place: { platform: 'slack', tenant, conversation: command.channel_id, kind: placeKind(command) },
    },
  };
}

/**
 * Commands work in other people's direct messages too, where the bot is not even a member; so no conversation counts
 * as direct here, and answers stay private until somebody shares them.
 */
function placeKind(command: { channel_name?: string | undefined }): 'group' | 'channel' {
  const name = command.channel_name ?? '';
  return name === 'directmessage' || name.startsWith('mpdm-') ? 'group' : 'channel';
}
