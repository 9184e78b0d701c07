import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../shared/clock.js';
import { LANGUAGES } from '../shared/language.js';
import { GENEVA } from '../shared/zones.js';
import type { Asking } from './answers.js';

/** What every tool takes beside its own arguments. */
export const askingSchema = z.object({
  language: z.enum(LANGUAGES).optional().describe('Language of the answer; English if left out.'),
  zone: z
    .string()
    .max(60)
    .refine(isZone, 'is not a time zone such as Africa/Addis_Ababa')
    .optional()
    .describe('IANA time zone that times and days are in; Europe/Zurich if left out.'),
  now: z.iso
    .datetime({ offset: true, error: 'is not an instant such as 2022-12-06T20:00:00Z' })
    .optional()
    .describe('Instant to answer as of; the present if left out.'),
});

/** A question in words. */
export const questionSchema = askingSchema.extend({
  question: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .describe('In English, French, Spanish, Arabic, Chinese or Russian. Each question stands alone.'),
  language: askingSchema.shape.language.describe('Language of the answer; that of the question if left out.'),
  edition: z.string().max(40).optional().describe('Edition of the mapping to keep to.'),
});

export type AskingArguments = z.infer<typeof askingSchema> & { readonly edition?: string | undefined };

export function askingFor({ language, zone, now, edition }: AskingArguments, clock: Clock): Asking {
  return {
    language: language ?? 'en',
    isLanguageFixed: language !== undefined,
    zone: zone ?? GENEVA,
    now: now === undefined ? clock.now() : Temporal.Instant.from(now),
    ...(edition !== undefined && { edition }),
  };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
