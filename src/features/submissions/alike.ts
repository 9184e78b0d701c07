/**
 * Finds titles that are alike among any number of them. Each title has bands: numbers of which two titles share at least
 * one with a probability that is high when they have most of their trigrams in common, and low when they do not (MinHash
 * with locality-sensitive hashing, Broder 1997). The store finds those who share a band by an index; `likeness` then says
 * how alike they are.
 */

/**
 * Of titles in which one word was changed, 99 of 100 with two thirds of their trigrams in common share a band, 90 of those
 * with 60 of 100; of titles that have nothing to do with each other, one or two pairs in a thousand (measured with the
 * titles of ITU recommendations). More bands find more, and cost more where many are imported.
 */
const BANDS = 20;
const ROWS = 5;

/** Trigrams in common with all there are: from here on two titles are shown as alike. */
export const ALIKE = 0.55;

/** Bands of what `nameKey` made of a title; none of an empty one. */
export function bandsOf(key: string): readonly number[] {
  const grams = [...trigrams(key)].map(hashOf);
  if (grams.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let combined = mix(band + 1);
    for (let row = 0; row < ROWS; row += 1) combined = mix(combined ^ leastOf(grams, band * ROWS + row));
    return combined | 0;
  });
}

/** How many of the trigrams of both they have in common, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [left, right] = [trigrams(one), trigrams(other)];
  let common = 0;
  for (const gram of left) if (right.has(gram)) common += 1;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

function trigrams(key: string): ReadonlySet<string> {
  if (key === '') return new Set();
  const padded = ` ${key} `;
  const grams = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start += 1) grams.add(padded.slice(start, start + 3));
  return grams.size === 0 ? new Set([padded]) : grams;
}

/** The least of all hashes under one of the hash functions. */
function leastOf(grams: readonly number[], seed: number): number {
  let least = 0xffffffff;
  const salt = mix(seed + 0x9e3779b9);
  for (const gram of grams) least = Math.min(least, mix(gram ^ salt));
  return least;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of what comes in changes half of what comes out. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
