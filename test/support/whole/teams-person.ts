import { expect } from 'vitest';
import { directMessage, pressed } from '../teams/activities.js';
import type { KeptMessage } from '../teams/connector.js';
import { readMessage } from '../teams/read.js';
import type { WholeBot } from './bot.js';

/** Somebody in Teams, in their own conversation with the bot. */
export function createTeamsPerson({ teams, postToTeams }: WholeBot) {
  const { serviceUrl, messages } = teams;
  return {
    async say(text: string): Promise<KeptMessage> {
      const before = messages.length;
      await postToTeams(directMessage(serviceUrl, text, { locale: 'en-GB' }));
      await expect.poll(() => messages.length).toBeGreaterThan(before);
      return messages[before] as KeptMessage;
    },
    async press(message: KeptMessage, label: string): Promise<KeptMessage> {
      const button = readMessage(message).buttons.find(({ title }) => title === label);
      if (!button) throw new Error(`There is no button ${label}.`);
      const before = messages.length;
      await postToTeams(pressed(serviceUrl, button.data, { replyToId: message.id, locale: 'en-GB' }));
      await expect.poll(() => messages.length).toBeGreaterThan(before);
      return messages[before] as KeptMessage;
    },
    /** What a press is answered with where that is a few words for whoever pressed. */
    async pressForWords(message: KeptMessage, label: string): Promise<string> {
      const button = readMessage(message).buttons.find(({ title }) => title === label);
      if (!button) throw new Error(`There is no button ${label}.`);
      const press = pressed(serviceUrl, button.data, { replyToId: message.id, locale: 'en-GB' });
      return JSON.stringify(await postToTeams(press));
    },
    /** A message to them that says this, as it now is. */
    async told(words: string): Promise<KeptMessage> {
      const isTold = (message: KeptMessage) => readMessage(message).text.includes(words);
      await expect.poll(() => messages.some(isTold)).toBe(true);
      return messages.findLast(isTold) as KeptMessage;
    },
  };
}
