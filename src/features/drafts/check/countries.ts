const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let names: ReadonlySet<string> | undefined;

/** Whether a word is the name of a country, or its first word: "Colombia", "Saudi". Made when first asked. */
export function isCountryWord(word: string): boolean {
  names ??= countryWords();
  return names.has(word.replace(/['’]s$/, ''));
}

function countryWords(): ReadonlySet<string> {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  const found = codes.flatMap((code) => display.of(code)?.split(/[ ,-]+/) ?? []);
  return new Set(found.filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && !COMMON.has(word)));
}

/** Words that countries are named with and that begin other sentences as well. */
const COMMON = new Set(
  'United States South North East West Central African Arab Arabia Republic Democratic People Island Islands Saint New Union Territories Territory British French American Southern Northern Minor Outlying European Antarctic Federation City Pacific Ocean Indian World Zone Pseudo Unknown Region Kingdom Bank Coast Clipperton'.split(
    ' ',
  ),
);
