/** Payloads in the shape Slack sends them, with ids that never repeat unless a test says so. */

export const TEAM = 'T0WSIS';
export const BOT_USER = 'U0BOT';
export const BOT_ID = 'B0BOT';
export const ASKER = 'U0ASKER';
export const DIRECT = 'D0ASKER';
export const CHANNEL = 'C0GENERAL';

let count = 0;

function next(): number {
  count += 1;
  return count;
}

/** Presses are a minute apart, unless a test says otherwise: sooner, they would be a double click. */
function nextPressStamp(): string {
  return `${1_700_000_000 + 60 * next()}.000100`;
}

export function nextStamp(): string {
  return `17000${String(next()).padStart(5, '0')}.000100`;
}

export function eventPayload(
  event: Record<string, unknown>,
  eventId = `Ev${next()}`,
): Record<string, unknown> {
  return {
    type: 'event_callback',
    team_id: TEAM,
    api_app_id: 'A0APP',
    event_id: eventId,
    event_time: 1_700_000_000,
    authorizations: [{ team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }],
    event,
  };
}

export function directMessage(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return messageEvent({ text, channel: DIRECT, channel_type: 'im', ...more });
}

export function mention(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return messageEvent({ type: 'app_mention', text: `<@${BOT_USER}> ${text}`, channel: CHANNEL, ...more });
}

export function messageEvent(more: Record<string, unknown>): Record<string, unknown> {
  const ts = nextStamp();
  return { type: 'message', user: ASKER, ts, event_ts: ts, ...more };
}

export function homeOpened(tab: string): Record<string, unknown> {
  return { type: 'app_home_opened', user: ASKER, channel: DIRECT, tab, event_ts: nextStamp() };
}

export function commandPayload(text: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    command: '/wsis',
    text,
    team_id: TEAM,
    team_domain: 'wsis',
    user_id: ASKER,
    user_name: 'asker',
    channel_id: CHANNEL,
    channel_name: 'general',
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/none',
    trigger_id: `1.2.${next()}`,
    ...more,
  };
}

export interface PressedMessage {
  readonly ts: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly isEphemeral?: boolean;
}

export function pressPayload(
  message: PressedMessage,
  button: { readonly value: string; readonly actionId: string },
  responseUrl: string,
): Record<string, unknown> {
  const { ts, channel, thread, isEphemeral = false } = message;
  return {
    type: 'block_actions',
    api_app_id: 'A0APP',
    trigger_id: `1.2.${next()}`,
    response_url: responseUrl,
    team: { id: TEAM, domain: 'wsis' },
    user: { id: ASKER, username: 'asker', team_id: TEAM },
    channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'general' },
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral },
    ...(isEphemeral ? {} : { message: { type: 'message', ts, ...(thread ? { thread_ts: thread } : {}) } }),
    actions: [
      {
        type: button.actionId === 'feedback' ? 'feedback_buttons' : 'button',
        block_id: 'actionline-9',
        action_id: button.actionId,
        value: button.value,
        action_ts: nextPressStamp(),
      },
    ],
  };
}

/** An entry chosen in the menu of somebody's message. */
export function shortcutPayload(
  text: string,
  responseUrl: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: 'message_action',
    callback_id: 'suggest_sdgs',
    api_app_id: 'A0APP',
    token: 'unused',
    trigger_id: `1.2.${next()}`,
    action_ts: nextPressStamp(),
    response_url: responseUrl,
    team: { id: TEAM, domain: 'wsis' },
    user: { id: ASKER, name: 'asker', team_id: TEAM },
    channel: { id: CHANNEL, name: 'general' },
    message_ts: '5.5',
    message: { type: 'message', user: 'U0AUTHOR', ts: '5.5', text },
    ...more,
  };
}

/**
 * A modal as it was opened, sent in with these values in its fields; the others as they are when nothing is put into
 * them.
 */
export function submissionPayload(
  view: Readonly<Record<string, unknown>>,
  filled: Readonly<Record<string, string | readonly string[]>>,
): Record<string, unknown> {
  const elements = new Map(
    ((view.blocks ?? []) as readonly { block_id: string; element?: { type: string } }[]).flatMap(
      ({ block_id: name, element }) => (element ? [[name, element.type] as const] : []),
    ),
  );
  const names = [...new Set([...elements.keys(), ...Object.keys(filled)])];
  const values = names.map((name) => {
    const type = elements.get(name) ?? 'plain_text_input';
    return [name, { value: { type, ...stateOf(type, filled[name]) } }] as const;
  });
  return {
    type: 'view_submission',
    api_app_id: 'A0APP',
    trigger_id: `1.2.${next()}`,
    team: { id: TEAM, domain: 'wsis' },
    user: { id: ASKER, username: 'asker', team_id: TEAM },
    view: { id: 'V1', ...view, state: { values: Object.fromEntries(values) } },
  };
}

/** What Slack tells of an input, by its type. */
function stateOf(type: string, value: string | readonly string[] | undefined): Record<string, unknown> {
  switch (type) {
    case 'static_select':
      return { selected_option: value ? { text: {}, value } : null };
    case 'multi_static_select':
      return { selected_options: [value ?? []].flat().map((one) => ({ text: {}, value: one })) };
    case 'datepicker':
      return { selected_date: value || null };
    case 'timepicker':
      return { selected_time: value || null };
    case 'users_select':
      return { selected_user: value || null };
    default:
      return { value: value || null };
  }
}
