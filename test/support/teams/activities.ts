/** Activities as Teams sends them. Every builder takes overrides; ids are new for each. */

export const TENANT = '11111111-2222-3333-4444-555555555555';
export const APP_ID = '99999999-8888-7777-6666-555555555555';
export const BOT_ID = `28:${APP_ID}`;
export const PERSON = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
export const DIRECT = 'a:direct-conversation';
export const CHANNEL = '19:channel@thread.tacv2';
export const GROUP = '19:group@thread.v2';

export type Activity = Readonly<Record<string, unknown>> & { readonly id: string };
type Overrides = Readonly<Record<string, unknown>>;

let count = 0;

export function activity(serviceUrl: string, overrides: Overrides = {}): Activity {
  count += 1;
  return {
    type: 'message',
    id: `f:${Date.now()}-${count}`,
    timestamp: '2026-11-23T05:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:person', name: 'Ada Example', aadObjectId: PERSON },
    recipient: { id: BOT_ID, name: 'actionline' },
    conversation: { id: DIRECT, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'fr-CH',
    localTimezone: 'Africa/Addis_Ababa',
    ...overrides,
  } as Activity;
}

export function directMessage(serviceUrl: string, text: string, overrides: Overrides = {}): Activity {
  return activity(serviceUrl, { text, textFormat: 'plain', ...overrides });
}

/** A root post in a channel, or an answer in the thread of `root`. */
export function channelMessage(
  serviceUrl: string,
  text: string,
  { root = '1600000000001', mention = true }: { root?: string; mention?: boolean } = {},
): Activity {
  return activity(serviceUrl, {
    text: mention ? `<at>actionline</at> ${text}` : text,
    conversation: {
      id: `${CHANNEL};messageid=${root}`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT,
    },
    channelData: { tenant: { id: TENANT }, team: { id: '19:team@thread.tacv2' }, channel: { id: CHANNEL } },
    entities: mention ? [mentionOf(BOT_ID, 'actionline')] : [],
  });
}

export function groupMessage(serviceUrl: string, text: string): Activity {
  return activity(serviceUrl, {
    text: `<at>actionline</at> ${text}`,
    conversation: { id: GROUP, conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
    entities: [mentionOf(BOT_ID, 'actionline')],
  });
}

export function mentionOf(id: string, name: string): object {
  return { type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } };
}

/** `Action.Execute` of a card. */
export function pressed(serviceUrl: string, data: unknown, overrides: Overrides = {}): Activity {
  return activity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'ask', data }, trigger: 'manual' },
    ...overrides,
  });
}

/** What the message extension sends while somebody types into its search. */
export function searching(serviceUrl: string, typed: string, overrides: Overrides = {}): Activity {
  return activity(serviceUrl, {
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId: 'search',
      parameters: [{ name: 'query', value: typed }],
      queryOptions: { skip: 0, count: 25 },
    },
    ...overrides,
  });
}

/** The two events by which Teams tells of one installation. */
export function installation(serviceUrl: string, overrides: Overrides = {}): readonly [Activity, Activity] {
  return [
    activity(serviceUrl, { type: 'installationUpdate', action: 'add', ...overrides }),
    activity(serviceUrl, {
      type: 'conversationUpdate',
      membersAdded: [{ id: BOT_ID }, { id: '29:person', aadObjectId: PERSON }],
      ...overrides,
    }),
  ];
}
