// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates, which make text read otherwise than it is stored. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAK = /\r\n|[\r\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text that a terminal shows and never obeys: control characters become their pictures (ESC is ␛), which also
 * makes escape sequences plain text. Line feeds stay.
 */
export function neutralize(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, pictureOf)
    .replace(DIRECTION, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
