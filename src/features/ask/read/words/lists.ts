/** Phrases separated by commas, over as many lines as it takes. */
export function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** One entry a line: phrases of the language, separated by commas, then `=` and the English words. */
export function translations(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [local = '', english = ''] = line.split('=');
      return phrases(local).map((phrase) => [phrase, english.trim()] as const);
    }),
  );
}

/** The words for one, two, three …: each number has a list of all its forms. */
export function numberWords(forms: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    forms.flatMap((list, index) => phrases(list).map((word) => [word, String(index + 1)] as const)),
  );
}
