import { z } from 'zod';
import type { IncomingText, Place } from '../../chat/incoming.js';
import { newReference } from '../../shared/reference.js';
import type { SlackDelivery } from './delivery.js';
import { isMentioned, readSaid } from './said.js';

const envelope = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string().optional(),
  authorizations: z.array(z.object({ user_id: z.string(), is_bot: z.boolean().optional() })).optional(),
});

const messageEvent = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  hidden: z.boolean().optional(),
  user: z.string(),
  user_team: z.string().optional(),
  text: z.string().default(''),
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  files: z.array(z.unknown()).optional(),
});

/** A file that is kept elsewhere has no address to fetch it from. */
const sharedFile = z.object({
  name: z.string().max(300),
  size: z.number().int().min(0).optional(),
  url_private_download: z.string().max(3_000),
});

const homeEvent = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  channel: z.string(),
  tab: z.string().optional(),
});

const event = z.discriminatedUnion('type', [messageEvent, homeEvent]);

type Envelope = z.infer<typeof envelope>;
type MessageEvent = z.infer<typeof messageEvent>;

/** People's own messages: all else (edits, joins, bots' messages) carries another subtype. */
const SUBTYPES = [undefined, 'file_share', 'thread_broadcast'];

/** An event; undefined when the payload is none we know. */
export function receiveEvent(payload: unknown): SlackDelivery | undefined {
  const outer = envelope.safeParse(payload);
  if (!outer.success) return undefined;
  const inner = event.safeParse((payload as { event?: unknown }).event);
  if (!inner.success) return { kind: 'ignored', reason: 'unsupported event' };
  return inner.data.type === 'app_home_opened'
    ? receiveOpened(outer.data, inner.data)
    : receiveMessage(outer.data, inner.data);
}

function receiveMessage(outer: Envelope, message: MessageEvent): SlackDelivery {
  const botUserId = outer.authorizations?.[0]?.user_id;
  const isFromBot =
    message.bot_id !== undefined || message.user === botUserId || message.user === 'USLACKBOT';
  if (isFromBot) return { kind: 'ignored', reason: 'a bot said it' };
  if (message.hidden || !SUBTYPES.includes(message.subtype))
    return { kind: 'ignored', reason: 'not a new message' };
  const kind = placeKind(message);
  const isForUs = message.type === 'app_mention' || kind === 'direct' || isMentioned(message.text, botUserId);
  if (!isForUs) return { kind: 'ignored', reason: 'between people' };
  return {
    kind: 'question',
    incoming: {
      kind: 'text',
      via: kind === 'direct' ? 'message' : 'mention',
      text: readSaid(message.text, botUserId),
      ...filesOf(message),
      reference: newReference(),
      keys: [...eventKeys(outer), `slack:message:${outer.team_id}:${message.channel}:${message.ts}`],
      person: { platform: 'slack', tenant: message.user_team ?? outer.team_id, id: message.user },
      place: {
        platform: 'slack',
        tenant: outer.team_id,
        conversation: message.channel,
        kind,
        // Also in direct messages: in the agent view each question is the root of its own thread.
        thread: message.thread_ts ?? message.ts,
      },
    },
  };
}

const MOST_FILES = 10;

function filesOf({ files = [] }: MessageEvent): Pick<IncomingText, 'files'> {
  const read = files.slice(0, MOST_FILES).flatMap((file) => {
    const { data } = sharedFile.safeParse(file);
    if (!data) return [];
    const { name, size, url_private_download: address } = data;
    return [{ name, address, ...(size !== undefined && { size }) }];
  });
  return read.length > 0 ? { files: read } : {};
}

function receiveOpened(outer: Envelope, opened: z.infer<typeof homeEvent>): SlackDelivery {
  const isHome = opened.tab === 'home';
  return {
    kind: isHome ? 'home' : 'conversation',
    incoming: {
      kind: 'opened',
      surface: isHome ? 'home' : 'conversation',
      reference: newReference(),
      keys: eventKeys(outer),
      person: { platform: 'slack', tenant: outer.team_id, id: opened.user },
      place: { platform: 'slack', tenant: outer.team_id, conversation: opened.channel, kind: 'direct' },
    },
  };
}

function placeKind(message: MessageEvent): Place['kind'] {
  if (message.channel_type === 'im' || message.channel.startsWith('D')) return 'direct';
  return message.channel_type === 'mpim' ? 'group' : 'channel';
}

function eventKeys(outer: Envelope): string[] {
  return outer.event_id === undefined ? [] : [`slack:event:${outer.event_id}`];
}
