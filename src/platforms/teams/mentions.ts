import { mentionsOf, type TeamsActivity } from './activity.js';

/** Whether the bot itself is mentioned. */
export function mentionsBot(activity: TeamsActivity): boolean {
  return mentionsOf(activity).some(({ id }) => id === activity.recipient.id);
}

/**
 * What somebody wrote, without the mention of the bot. Other people's mentions stay, as their names. Which is which
 * is told by the entities: text that merely looks like a mention is left alone.
 */
export function textWithoutBot(activity: TeamsActivity): string {
  let text = activity.text ?? '';
  for (const mention of mentionsOf(activity)) {
    const at = text.indexOf(mention.text);
    if (at < 0) continue;
    const name = mention.id === activity.recipient.id ? '' : mention.name;
    text = text.slice(0, at) + name + text.slice(at + mention.text.length);
  }
  return text.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ').trim();
}
