import { unescapeText } from './text.js';

/** `<@U1>`, `<#C1|general>`, `<https://itu.int|itu.int>`, `<!here>`, `<!date^…|yesterday>`. */
const ANGLED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * What a person typed, from what Slack made of it: the bot's own mention is dropped, links are their words. People are
 * named by their id, since names are not theirs alone.
 */
export function readSaid(text: string, botUserId?: string): string {
  const said = text.replace(ANGLED, (_, sigil: string, target: string, label: string | undefined) => {
    if (sigil === '@') return target === botUserId ? '' : `@${target}`;
    if (sigil === '#') return `#${label ?? target}`;
    if (sigil === '!') return label ?? `@${target}`;
    return label ?? target;
  });
  return unescapeText(said).trim();
}

/** Whether the text calls the bot by its user id. */
export function isMentioned(text: string, botUserId: string | undefined): boolean {
  return botUserId !== undefined && new RegExp(`<@${botUserId}(?:\\|[^<>]*)?>`).test(text);
}
