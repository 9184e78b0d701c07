import { LANGUAGES } from '../../../shared/language.js';

/** A country or territory that `Intl` knows. */
export interface RegionNames {
  /** ISO 3166 code: `ET`. */
  readonly region: string;
  readonly english: string;
  /** In the six languages. */
  readonly all: readonly string[];
}

let known: readonly RegionNames[] | undefined;

/** Countries and territories with their names in the six languages, made once. */
export function regionNames(): readonly RegionNames[] {
  known ??= makeNames();
  return known;
}

function makeNames(): readonly RegionNames[] {
  const displays = LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return twoLetters().flatMap((region) => {
    const all = displays.flatMap((display) => display.of(region) ?? []);
    const [english] = all;
    return english === undefined ? [] : [{ region, english, all }];
  });
}

function twoLetters(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((first) => letters.map((second) => `${first}${second}`));
}
