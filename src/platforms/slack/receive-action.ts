import { z } from 'zod';
import type { IncomingAction, Place } from '../../chat/incoming.js';
import { newReference } from '../../shared/reference.js';
import { windowsAt } from '../../shared/windows.js';
import { readPress } from './buttons.js';
import type { PressSource, SlackDelivery } from './delivery.js';

const button = z.object({ value: z.string().optional(), action_ts: z.string().optional() });

const actionPayload = z.object({
  type: z.literal('block_actions'),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  container: z
    .object({
      type: z.string().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      channel_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z.object({ ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  view: z
    .object({ id: z.string(), type: z.string(), title: z.object({ text: z.string() }).optional() })
    .nullish(),
  actions: z.tuple([button], button),
});

type ActionPayload = z.infer<typeof actionPayload>;

/** A pressed button; undefined when the payload is none. */
export function receiveAction(payload: unknown): SlackDelivery | undefined {
  const parsed = actionPayload.safeParse(payload);
  if (!parsed.success) return undefined;
  const pressed = parsed.data;
  const tenant = pressed.team?.id ?? pressed.user.team_id ?? '';
  const isEphemeral = pressed.container?.is_ephemeral === true;
  const source: PressSource = {
    isEphemeral,
    userId: pressed.user.id,
    place: placeOf(pressed, tenant),
    ...(pressed.response_url === undefined ? {} : { responseUrl: pressed.response_url }),
    ...(pressed.trigger_id === undefined ? {} : { triggerId: pressed.trigger_id }),
    ...(pressed.view?.type === 'modal' && {
      modal: { id: pressed.view.id, title: pressed.view.title?.text ?? '' },
    }),
  };
  const incoming = { ...incomingOf(pressed, tenant, source.place), isPrivate: isEphemeral };
  return { kind: 'press', source, incoming };
}

/** A button that is not ours, or no longer readable, goes to the desk too: it has words for what is out of date. */
const UNREADABLE = { action: 'unreadable', argument: '', version: '' };

function incomingOf(pressed: ActionPayload, tenant: string, place: Place): IncomingAction {
  const press = readPress(pressed.actions[0].value ?? '') ?? UNREADABLE;
  const person = { platform: 'slack' as const, tenant: pressed.user.team_id ?? tenant, id: pressed.user.id };
  return { kind: 'action', ...press, reference: newReference(), keys: pressKeys(pressed), person, place };
}

/** Milliseconds; two presses of one button within half of that are one double click. */
const DOUBLE_CLICK = 4_000;

/**
 * Each press has a trigger of its own, so one press delivered twice is answered once. So is a double click, whose
 * presses have nothing in common but the button and the time: they share a window, of which two overlap by half.
 * Pressing the same button later is answered again.
 */
function pressKeys({
  trigger_id: trigger,
  user,
  container,
  view,
  actions: [button],
}: ActionPayload): string[] {
  const message = `${container?.channel_id ?? ''}:${container?.message_ts ?? view?.id ?? ''}`;
  const subject = `slack:press:${user.team_id ?? ''}:${user.id}:${message}:${button.value ?? ''}`;
  const time = Number(button.action_ts ?? Number.NaN) * 1000;
  const windows = Number.isFinite(time) ? windowsAt(time, DOUBLE_CLICK) : [];
  return [
    ...(trigger === undefined ? [] : [`slack:trigger:${trigger}`]),
    ...windows.map((window) => `${subject}:${window}`),
  ];
}

function placeOf(pressed: ActionPayload, tenant: string): Place {
  const conversation = pressed.channel?.id ?? pressed.container?.channel_id;
  const thread =
    pressed.message?.thread_ts ??
    pressed.container?.thread_ts ??
    pressed.message?.ts ??
    pressed.container?.message_ts;
  // A button of the home tab belongs to no conversation; Slack takes the person's id for the one with them.
  if (conversation === undefined)
    return { platform: 'slack', tenant, conversation: pressed.user.id, kind: 'direct' };
  const kind = conversation.startsWith('D') ? 'direct' : groupOrChannel(pressed.channel?.name);
  return { platform: 'slack', tenant, conversation, kind, ...(thread === undefined ? {} : { thread }) };
}

function groupOrChannel(name: string | undefined): 'group' | 'channel' {
  return name?.startsWith('mpdm-') ? 'group' : 'channel';
}
