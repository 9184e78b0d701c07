/**
 * What a word that is no name does in a question. An intent says which classes it takes; a question holding any
 * other class, or a word of no class, is not that intent.
 */
export const CUE_CLASSES = [
  'goals',
  'targets',
  'lines',
  'map',
  'serve',
  'cover',
  'who',
  'role',
  'responsible',
  'itu',
  'organisation',
  'meeting',
  'meetingDetail',
  'when',
  'winner',
  'winnerDetail',
  'why',
  'how',
  'describe',
  'list',
  'entry',
  'count',
  'indicator',
  'status',
  'recency',
  'affect',
  'assist',
  'help',
  'greeting',
  'filler',
] as const;

export type CueClass = (typeof CUE_CLASSES)[number];

/** Words and phrases of one language by what they do. Plurals in s need not be listed. */
export interface WordTable {
  readonly cues: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** `nine` after "goal", as digits. */
  readonly numbers: Readonly<Record<string, string>>;
}
