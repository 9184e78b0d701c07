import { francAll } from 'franc-min';

/** Below so many characters nobody can tell. */
const LEAST = 60;
/** Of the most likely language; English texts full of names reach it, texts in other languages do not. */
const ENGLISH = 0.7;

/** False when a text is clearly in another language than English; names and single words count for nothing. */
export function maybeEnglish(text: string): boolean {
  if (text.length < LEAST) return true;
  const scores = francAll(text);
  const [best] = scores;
  if (!best || best[0] === 'und') return true;
  return (scores.find(([language]) => language === 'eng')?.[1] ?? 0) >= ENGLISH;
}
