import { z } from 'zod';
import { actionLineCode, goalNumber, targetCode } from '../../shared/codes.js';
import { LANGUAGES, type Language } from '../../shared/language.js';

const line = actionLineCode;
const edition = z.string().optional();

/** What a question may be about. Codes are checked against the store when the query is answered. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), code: line }),
  z.strictObject({ kind: z.literal('goal'), number: goalNumber }),
  z.strictObject({ kind: z.literal('target'), code: targetCode }),
  z.strictObject({ kind: z.literal('entry'), code: z.string(), entryKind: z.string().optional() }),
  z.strictObject({ kind: z.literal('recommendation'), id: z.string() }),
  z.strictObject({ kind: z.literal('edition'), id: z.string() }),
]);

/** Something that reads like a code but names nothing: `C12`, `SDG 18`, `9.z`. */
export const missing = z.strictObject({
  kind: z.enum(['line', 'goal', 'target', 'entry', 'recommendation', 'edition']),
  /** As a code, never the raw question: `C12`, `18`, `9.z`. At most 40 characters. */
  code: z.string().max(40),
});

/**
 * Every question the bot understands. A reader turns text into one of these; the answer is computed from the
 * store. Buttons carry one as their argument.
 */
export const query = z.discriminatedUnion('kind', [
  /** "which SDGs does C5 map to"; `goals` narrows: "C5 targets under SDG 9". */
  z.strictObject({
    kind: z.literal('line-to-goals'),
    lines: z.array(line).min(1).max(5),
    edition,
    goals: z.array(goalNumber).optional(),
  }),
  /** "which lines serve SDG 9". */
  z.strictObject({ kind: z.literal('goal-to-lines'), goals: z.array(goalNumber).min(1).max(5), edition }),
  /** "who covers 9.c". */
  z.strictObject({ kind: z.literal('target-to-lines'), targets: z.array(targetCode).min(1).max(5), edition }),
  /** "what is C5 / SDG 9 / 9.c / D.2-2 / ITU-T F.743.13". */
  z.strictObject({ kind: z.literal('describe'), subjects: z.array(subject).min(1).max(5) }),
  /** "why does C5 map to 9.c": the recorded reasons, for one line and one goal, one target or all. */
  z.strictObject({
    kind: z.literal('why'),
    line,
    goal: goalNumber.optional(),
    target: targetCode.optional(),
    edition,
  }),
  /** "who facilitates C4", "what is ITU's role in C3". */
  z.strictObject({ kind: z.literal('role'), line }),
  z.strictObject({ kind: z.literal('meeting'), line }),
  z.strictObject({ kind: z.literal('winner'), line }),
  /** A well-formed question about something that does not exist. */
  z.strictObject({ kind: z.literal('missing'), mentions: z.array(missing).min(1).max(5) }),
  z.strictObject({ kind: z.literal('lines') }),
  z.strictObject({ kind: z.literal('goals') }),
  z.strictObject({ kind: z.literal('help') }),
]);

export type Subject = z.infer<typeof subject>;
export type Missing = z.infer<typeof missing>;
export type Query = z.infer<typeof query>;

/** What the reader made of a text. */
export type Reading =
  | {
      readonly kind: 'query';
      readonly query: Query;
      /** Of the question, where its words tell; codes and names alone do not. */
      readonly language?: Language;
      /** Words that were read as something else: `cybersecurty` → `cybersecurity`. The answer says so. */
      readonly corrections: readonly { readonly from: string; readonly to: string }[];
      /** Named beside codes that do exist: `C12` in "C5 and C12". The answer says that it leaves them out. */
      readonly missing?: readonly Missing[];
      /** 0–1. Below 0.6 a later stage may ask back or ask a model. */
      readonly confidence: number;
    }
  /** Nothing we have. `nearest` are questions that would have an answer. */
  | { readonly kind: 'unknown'; readonly nearest: readonly Query[] };

/** What a button carries: the query, and the language of the answer it stands under. */
export const buttonArgument = z.object({ language: z.enum(LANGUAGES).optional(), query });

export type ButtonArgument = z.infer<typeof buttonArgument>;
