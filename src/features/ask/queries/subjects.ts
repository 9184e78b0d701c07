import { z } from 'zod';
import { actionLineCode, goalNumber, targetCode } from '../../../shared/codes.js';

export const line = actionLineCode;
export const edition = z.string().max(40).optional();
/** Words that are looked for in titles; data, never an instruction. */
export const words = z.string().trim().min(1).max(120);
export const isoDay = z.iso.date();
/** IANA zone a person asked for, such as `Africa/Addis_Ababa`. */
export const zone = z.string().max(60).optional();

/** What a question may be about. Codes are checked against the store when the query is answered. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), code: line }),
  z.strictObject({ kind: z.literal('goal'), number: goalNumber }),
  z.strictObject({ kind: z.literal('target'), code: targetCode }),
  z.strictObject({ kind: z.literal('entry'), code: z.string(), entryKind: z.string().optional() }),
  z.strictObject({ kind: z.literal('recommendation'), id: z.string() }),
  z.strictObject({ kind: z.literal('edition'), id: z.string() }),
  /** A resolution or document cited: `A/RES/70/125`, `PP Res. 140`. */
  z.strictObject({ kind: z.literal('resolution'), id: z.string() }),
  /** A process, report, tool or body the documents describe, by id: `sys-04` is WSIS Stocktaking. */
  z.strictObject({ kind: z.literal('system'), id: z.string() }),
  /** One of the documents answers rest on, by id. */
  z.strictObject({ kind: z.literal('source'), id: z.string() }),
]);

/** Something that reads like a code but names nothing: `C12`, `SDG 18`, `9.z`. */
export const missing = z.strictObject({
  kind: z.enum([
    'line',
    'goal',
    'target',
    'entry',
    'recommendation',
    'edition',
    'resolution',
    'system',
    'source',
    'event',
    'process',
    'figure',
    'conflict',
  ]),
  /** As a code, never the raw question: `C12`, `18`, `9.z`. At most 40 characters. */
  code: z.string().max(40),
});

export type Subject = z.infer<typeof subject>;
export type Missing = z.infer<typeof missing>;
