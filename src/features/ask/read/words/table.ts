/**
 * What a word that is no name does in a question. Classes are the same in every language, so that one set of intents
 * reads all six; a language adds its words (`en.ts`, `fr.ts` …) and nothing else.
 */
export const CUE_CLASSES = [
  // Kinds of things.
  'goals',
  'targets',
  'lines',
  'indicator',
  /** Outcome (of ITU-D). */
  'outcome',
  'objective',
  /** Study-group Question. */
  'question',
  /** GCA pillar. */
  'pillar',
  'focusLevel',
  /** Connect 2030. */
  'connect',
  'studyGroup',
  'recommendation',
  'resolution',
  /** Edition, version, copy of the mapping. */
  'edition',
  /** Document, paper, source text. */
  'document',
  'matrix',
  'phase',
  'deadline',
  /** Event, conference, workshop, forum … when no name says which. */
  'event',
  'meeting',
  'winner',
  /** Figure, number, statistic. */
  'figure',
  'rules',
  /** Process, system, tool, report, initiative … that the documents describe. */
  'system',
  /** Standard frameworks at large: "framework", "initiative", "GCA". */
  'entry',
  // Relations.
  'map',
  'serve',
  'cover',
  'affect',
  'assist',
  // Who.
  'who',
  'role',
  'responsible',
  'itu',
  'organisation',
  'submit',
  /** May, allowed, eligible, permitted, must. */
  'allowed',
  // What is asked.
  'describe',
  'list',
  'why',
  'how',
  'howMany',
  'count',
  'howLong',
  'where',
  'when',
  'source',
  'help',
  // Sets, ranks, comparisons.
  'both',
  'not',
  'only',
  'none',
  'most',
  'fewest',
  'compare',
  'difference',
  // Time.
  'next',
  'last',
  'this',
  'today',
  'tomorrow',
  'yesterday',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'before',
  'after',
  'during',
  'between',
  'since',
  'until',
  /** Closes, ends, expires, is due. */
  'closes',
  /** Opens, starts, begins. */
  'opens',
  /** Is on, takes place, is held. */
  'happens',
  /** Already over, took place, past. */
  'past',
  'coming',
  /** "time" in "Addis time", time zone. */
  'zone',
  'meetingDetail',
  'winnerDetail',
  'status',
  'new',
  'revised',
  'amendment',
  'draft',
  'underApproval',
  'published',
  'approved',
  'recency',
  // Conversation.
  'and',
  /** It, that, they, those: what was spoken of. */
  'that',
  'greeting',
  'thanks',
  'filler',
  // What we don't do or have.
  /** Approve, delete, change, send, book: an act, not a question. */
  'act',
  /** Should, best, better, recommend, opinion. */
  'opinion',
  /** Budget, cost, price, salary, phone, e-mail address, weather … */
  'beyond',
  /** Will, going to: what no record of the mapping tells. */
  'will',
  /** Ignore your rules, system prompt, pretend. */
  'inject',
] as const;

export type CueClass = (typeof CUE_CLASSES)[number];

/** Words and phrases of one language by what they do. Inflected forms that share a stem need not be listed. */
export interface WordTable {
  readonly cues: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** `nine` after "goal", as digits. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Content words as the English ones the records are written in: `exposants` → `exhibitors`. */
  readonly glossary?: Readonly<Record<string, string>>;
}
