const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words as a person would count them: "state-of-the-art" is one, and a dash alone is none. */
export function countWords(text: string): number {
  let words = 0;
  let end = -1;
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    const isJoined = end === index - 1 && /[-‐‑'’.@/]/.test(text[index - 1] ?? '');
    if (!isJoined) words += 1;
    end = index + segment.length;
  }
  return words;
}
