import { z } from 'zod';
import { LANGUAGES, type Language } from '../../shared/language.js';
import { calendarQueries } from './queries/calendar.js';
import { mappingQueries } from './queries/mapping.js';
import { recordQueries } from './queries/records.js';
import { type Missing, missing, type Subject, subject } from './queries/subjects.js';

export { type Missing, missing, type Subject, subject };

/** Questions about one thing; the two below are about the answer to one of these. */
export const plainQuery = z.discriminatedUnion('kind', [
  ...mappingQueries,
  ...calendarQueries,
  ...recordQueries,
  /** A well-formed question about something that does not exist. */
  z.strictObject({ kind: z.literal('missing'), mentions: z.array(missing).min(1).max(5) }),
  z.strictObject({ kind: z.literal('help') }),
]);

/** What can be counted in an answer. */
export const COUNTED = [
  'goals',
  'targets',
  'lines',
  'indicators',
  'entries',
  'recommendations',
  'events',
  'phases',
  'winners',
  'meetings',
  'resolutions',
  'systems',
  'documents',
  'organisations',
  'disagreements',
] as const;

/** "how many targets does C4 have": the number first, then what was counted. */
const count = z.strictObject({ kind: z.literal('count'), what: z.enum(COUNTED), of: plainQuery });
/** "where does that come from": the sources of an answer, each with document, paragraph and page. */
const sources = z.strictObject({ kind: z.literal('sources'), of: plainQuery });

/**
 * Every question the bot understands. A reader turns text into one of these; the answer is computed from the
 * store. Buttons carry one as their argument.
 */
export const query = z.discriminatedUnion('kind', [...plainQuery.options, count, sources]);

export type PlainQuery = z.infer<typeof plainQuery>;
export type Query = z.infer<typeof query>;
export type QueryOf<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>;
export type Counted = (typeof COUNTED)[number];

/** Why a text is not answered, where its words tell. */
export type Refusal = 'action' | 'opinion' | 'not-recorded';

/** What the reader made of a text. */
export type Reading =
  | {
      readonly kind: 'query';
      readonly query: Query;
      /** Of the question, where its words tell; codes and names alone do not. */
      readonly language?: Language;
      /** Asked for in so many words: "in French". The conversation stays in it. */
      readonly answerIn?: Language;
      /** Words that were read as something else: `cybersecurty` → `cybersecurity`. The answer says so. */
      readonly corrections: readonly { readonly from: string; readonly to: string }[];
      /** Named beside codes that do exist: `C12` in "C5 and C12". The answer says that it leaves them out. */
      readonly missing?: readonly Missing[];
      /** 0–1. Below 0.6 a later stage may ask back or ask a model. */
      readonly confidence: number;
    }
  /** Two or more readings are as good: one short question back, with these as buttons. */
  | {
      readonly kind: 'unsure';
      readonly choices: readonly Query[];
      readonly language?: Language;
      /** A model would have been asked, and could not be. The answer says so. */
      readonly modelUnavailable?: true;
    }
  /** Nothing we have. `nearest` are questions that would have an answer. */
  | {
      readonly kind: 'unknown';
      readonly nearest: readonly Query[];
      readonly language?: Language;
      readonly refusal?: Refusal;
      /** Reads like "and C6?" or "why?", and nothing was given that it could go on from. */
      readonly needsPrevious?: true;
      /** A model would have been asked, and could not be. The answer says so. */
      readonly modelUnavailable?: true;
    };

/** What a button carries: the query, and the language of the answer it stands under. */
export const buttonArgument = z.object({ language: z.enum(LANGUAGES).optional(), query });

export type ButtonArgument = z.infer<typeof buttonArgument>;
