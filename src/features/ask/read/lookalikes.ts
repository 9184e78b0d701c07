/** Cyrillic and Greek letters (lower case) that look like a Latin one, and dotless or script forms of it. */
const LATIN_TWIN = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    α: 'a',
    β: 'b',
    ς: 'c',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ɡ: 'g',
  }),
);

const FOREIGN = /[\u0370-\u052f\u0131\u0261]/;
const CHUNK = /[\p{L}\p{Nd}][\p{L}\p{Nd}.\-/]*/gu;
const CODE_SHAPE = /^(?:[a-z]{1,3}[.-]?\d|\d{1,2}\.?[a-d](?:\.\d{1,2})?$)/;

function toLatin(chunk: string): string | undefined {
  let latin = '';
  for (const letter of chunk) {
    const twin = FOREIGN.test(letter) ? LATIN_TWIN.get(letter) : letter;
    if (twin === undefined) return undefined;
    latin += twin;
  }
  return latin;
}

/**
 * Rewrites look-alike letters as Latin ones, only inside a chunk that mixes scripts (`cybersеcurity`) or that
 * then reads as a code (`с5`, `9.с`). Words wholly in another script stay as they are. Expects lower case.
 */
export function unmaskLookalikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(CHUNK, (chunk) => {
    if (!FOREIGN.test(chunk)) return chunk;
    const latin = toLatin(chunk);
    if (latin === undefined) return chunk;
    return /[a-z]/.test(chunk) || CODE_SHAPE.test(latin) ? latin : chunk;
  });
}
