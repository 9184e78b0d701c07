const ABBREVIATED = /\b(?:Rev|Res|No|Mr|Ms|Dr|Prof|St|e\.g|i\.e|etc|vs|approx|Rec|Art|para|H\.E)\.$/i;

/** Full stops behind abbreviations and numbers end nothing. */
export function sentencesIn(text: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of text.split(/(?<=[.!?。؟])\s+(?=[\p{Lu}“"(«\p{Script=Han}\p{Script=Arabic}])/u)) {
    const before = parts.at(-1);
    if (before !== undefined && ABBREVIATED.test(before)) parts[parts.length - 1] = `${before} ${piece}`;
    else parts.push(piece.trim());
  }
  return parts;
}
