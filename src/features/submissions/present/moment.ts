import type { Temporal } from 'temporal-polyfill';
import { type Language, localeOf } from '../../../shared/language.js';
import { GENEVA } from '../../../shared/zones.js';
import { submissionWording } from '../wording/submissions/wording.js';

/** `7 December 2026 at 23:00 Geneva time`. */
export function momentText(language: Language, moment: Temporal.Instant): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: GENEVA,
  });
  return submissionWording(language)('geneva', { time: format.format(moment.epochMilliseconds) });
}
