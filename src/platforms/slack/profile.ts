import { z } from 'zod';
import type { Profile, ProfileSource } from '../../chat/profiles.js';
import { languageOf } from '../../shared/language.js';
import type { SlackClients } from './clients.js';

const answer = z.object({
  user: z.object({
    tz: z.string().optional(),
    locale: z.string().optional(),
    is_bot: z.boolean().optional(),
    is_restricted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
    real_name: z.string().optional(),
    profile: z.object({ email: z.string().optional(), display_name: z.string().optional() }).optional(),
  }),
});

/**
 * What Slack says of a person: name, zone, language and address, and whether they are a guest, an app, or of another
 * workspace. Needs `users:read` and `users:read.email`; undefined when Slack does not tell.
 */
export function createSlackProfiles({ repeatable }: SlackClients): ProfileSource {
  return {
    async find({ id }) {
      try {
        const { user } = answer.parse(await repeatable.users.info({ user: id, include_locale: true }));
        const language = languageOf(user.locale);
        const standing = standingOf(user);
        const name = user.profile?.display_name || user.real_name;
        return {
          ...(name && { name }),
          ...(user.tz && { zone: user.tz }),
          ...(language && { language }),
          ...(user.profile?.email && { mail: user.profile.email.toLowerCase() }),
          ...(standing && { standing }),
        };
      } catch {
        return undefined;
      }
    },
  };
}

/** A guest of a single channel is restricted as well. */
function standingOf({
  is_bot,
  is_restricted,
  is_stranger,
}: z.infer<typeof answer>['user']): Profile['standing'] {
  if (is_bot) return 'bot';
  if (is_stranger) return 'foreign';
  return is_restricted ? 'guest' : undefined;
}
