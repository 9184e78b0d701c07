const CONTROLS = /(?![\n\t])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Finds text that `clean` would change; nearly all does not need it. */
const UNCLEAN = /[^\n -~\u00a0-\ud7ff\ue000-\uffff]/;

/** Text as Slack stores it: well-formed Unicode without control characters; line breaks are `\n`. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\uFFFD');
}

/** Escapes the three characters Slack gives a meaning in message text, so that nothing becomes a ping or a link. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The opposite of `escapeText`; `&amp;` last, so that a typed `&lt;` stays what it is. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Cuts text into pieces of at most `size` units, at white space where there is some, never inside a character. */
export function splitText(text: string, size: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const end = cutAt(rest, size);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

/** At most `size` units, the last of them an ellipsis where something had to go. */
export function shorten(text: string, size: number): string {
  return text.length <= size ? text : `${text.slice(0, wholeCharacters(text, size - 1))}…`;
}

function cutAt(text: string, size: number): number {
  for (let end = size; end > size / 2; end -= 1) {
    if (/\s/.test(text.charAt(end - 1))) return end;
  }
  return wholeCharacters(text, size);
}

function wholeCharacters(text: string, end: number): number {
  const isHighSurrogate = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return isHighSurrogate ? end - 1 : end;
}
