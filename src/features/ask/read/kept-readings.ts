import { LRUCache } from 'lru-cache';
import type { Reader, ReadOptions } from '../ports.js';
import type { Reading } from '../query.js';

/** A megabyte of readings or so; the questions of a busy week are fewer. */
const MOST_KEPT = 1_000;
/** Longer texts are hardly ever said twice. */
const LONGEST_KEPT = 200;

/**
 * Reads a text that was read before without looking at it again. A reading depends on the text, the language it is
 * asked in, what the conversation was about, the day, and what the answer before listed; those that looked at one of
 * the last two are made anew.
 */
export function keepReadings(reader: Reader): Reader {
  const kept = new LRUCache<string, Reading>({ max: MOST_KEPT });
  return {
    read(text, options = {}) {
      if (text.length > LONGEST_KEPT) return reader.read(text, options);
      const { language, previous, earlier } = options;
      const key = previous ? JSON.stringify([language, text, previous, earlier]) : `${language} ${text}`;
      const known = kept.get(key);
      if (known) return known;
      const watched = watch(options);
      const reading = reader.read(text, watched.options);
      if (!watched.isLookedAt()) kept.set(key, reading);
      return reading;
    },
  };
}

/** The same options, and whether anybody looked at what no key holds. */
function watch(options: ReadOptions): { readonly options: ReadOptions; isLookedAt(): boolean } {
  let isLookedAt = false;
  const { now, listed, ...held } = options;
  return {
    isLookedAt: () => isLookedAt,
    options: {
      ...held,
      get now() {
        isLookedAt = true;
        return now;
      },
      ...(listed && {
        listed: () => {
          isLookedAt = true;
          return listed();
        },
      }),
    },
  };
}
