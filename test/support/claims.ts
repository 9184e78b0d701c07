import type { Claims } from '../../src/chat/desk.js';

/** Claims as one process would keep them. */
export function claimsInMemory(): Claims {
  const seen = new Set<string>();
  return {
    async claim(keys) {
      const isNew = keys.every((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    },
  };
}
