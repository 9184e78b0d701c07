/** English wording of answers about sets, as ICU messages. The other languages have the same keys. */
export const en = {} as const;
