/** Phrases separated by commas. */
export function phrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim());
}

/** Words for one, two, three … as digits. */
export function counted(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(phrases(text).map((word, index) => [word, String(index + 1)]));
}

/** From lists by their English word, as they are easiest to read, to the English word of each phrase. */
export function translations(lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([english, list]) => phrases(list).map((phrase) => [phrase, english])),
  );
}
