import type { CalendarEntry, Conflict } from '../../../knowledge/ports.js';
import type { Disagreement } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { disagreementsAbout } from '../disagreements.js';

/** A contradiction that names a date concerns it, also where it is about its hour or its name. */
const ASPECTS: readonly Conflict['aspect'][] = ['date', 'meeting', 'other'];

/** What the documents say differently about these dates. */
export function differencesOver(
  context: AnswerContext,
  entries: readonly CalendarEntry[],
): readonly Disagreement[] {
  return disagreementsAbout(
    context,
    ASPECTS,
    entries.map(({ id }) => id),
  );
}
