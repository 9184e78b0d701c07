import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import { loadHolidays } from '../holidays.js';
import type { Remark } from '../processes/parts.js';
import { checkEdition } from './check.js';
import type { CheckedPhase } from './finding.js';
import { findingText } from './text.js';

/** What the checks find, in words. */
export async function remarksOn(
  edition: { readonly phases: readonly CheckedPhase[] },
  language: Language,
  now: Temporal.Instant,
): Promise<readonly Remark[]> {
  const context = { ...(await loadHolidays()), now };
  return checkEdition(edition, context).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    ...(finding.phase !== undefined && { phase: finding.phase }),
    text: findingText(language, finding, edition),
  }));
}
