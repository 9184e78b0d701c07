import { z } from 'zod';
import type { ProfileSource } from '../../chat/profiles.js';
import { languageOf } from '../../shared/language.js';
import type { SlackClients } from './clients.js';

const answer = z.object({
  user: z.object({ tz: z.string().optional(), locale: z.string().optional() }),
});

/** Zone and language of a person's profile in Slack. Needs `users:read`; undefined when Slack does not tell. */
export function createSlackProfiles({ repeatable }: SlackClients): ProfileSource {
  return {
    async find({ id }) {
      try {
        const { user } = answer.parse(await repeatable.users.info({ user: id, include_locale: true }));
        const language = languageOf(user.locale);
        return { ...(user.tz && { zone: user.tz }), ...(language && { language }) };
      } catch {
        return undefined;
      }
    },
  };
}
