import { z } from 'zod';
import type { IncomingFile } from '../../chat/incoming.js';

/**
 * What we read of an activity. Unknown members are dropped; a body that does not fit is refused. Texts are bounded
 * by the size of the request.
 */
const account = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  role: z.string().nullish(),
});

const entity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }).nullish(),
});

export const activitySchema = z.object({
  type: z.string().min(1),
  id: z.string().nullish(),
  /** Of a pressed button: the message whose card it stands on. */
  replyToId: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().nullish(),
  localTimezone: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
});

/** An activity of the Bot Framework protocol, as far as we use it. */
export type TeamsActivity = z.infer<typeof activitySchema>;

export interface Mention {
  readonly id: string;
  readonly name: string;
  /** What stands for it in the text: `<at>actionline</at>`. */
  readonly text: string;
}

const attachment = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(300),
  content: z.object({ downloadUrl: z.string().max(3_000) }),
});

const MOST_FILES = 10;

/** Files that go with a message, where Teams lets the bot have them: in personal chats. */
export function filesOf({ attachments }: TeamsActivity): readonly IncomingFile[] {
  return (attachments ?? []).slice(0, MOST_FILES).flatMap((candidate) => {
    const { data } = attachment.safeParse(candidate);
    return data ? [{ name: data.name, address: data.content.downloadUrl }] : [];
  });
}

/** The mentions of an activity, in the order of its text. */
export function mentionsOf({ entities }: TeamsActivity): readonly Mention[] {
  return (entities ?? []).flatMap((candidate) => {
    const { success, data } = entity.safeParse(candidate);
    if (!success || data.type !== 'mention' || !data.mentioned || !data.text) return [];
    return [{ id: data.mentioned.id, name: data.mentioned.name ?? '', text: data.text }];
  });
}

/** The tenants an activity names; Teams names the same one in two places. */
export function tenantsOf({ conversation, channelData }: TeamsActivity): readonly string[] {
  const named = [conversation.tenantId, channelData?.tenant?.id];
  return [...new Set(named.filter((id) => id != null && id !== '').map((id) => `${id}`.toLowerCase()))];
}
