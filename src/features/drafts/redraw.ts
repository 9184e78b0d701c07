import { LANGUAGES } from '../../shared/language.js';
import { actionsFor } from './actions.js';
import type { Draft } from './draft.js';
import type { DraftParts } from './parts.js';
import { cardOf } from './present/card.js';
import { shownOf } from './shown.js';

/**
 * Makes the cards of a draft that were posted show how it stands now, so that nobody presses in vain. What was shown in
 * answer to a command or a press cannot be changed: there a press tells what is there now. Never rejects.
 */
export async function redrawCards(
  parts: DraftParts,
  { id, version }: Pick<Draft, 'id' | 'version'>,
): Promise<void> {
  try {
    const [cards, draft] = await Promise.all([parts.drafts.listCards(id, version), parts.drafts.find(id)]);
    const shown = draft && cards.length > 0 ? await shownOf(parts, draft) : undefined;
    if (!shown) return;
    const readers = await parts.people.findMany(cards.map(({ person }) => person));
    await Promise.all(
      cards.map(({ message, person }) => {
        const reader = readers.find((one) => one.id === person);
        const language = LANGUAGES.find((one) => one === reader?.language) ?? shown.draft.language;
        return parts.update(message, cardOf(language, shown, actionsFor(language, shown.draft)));
      }),
    );
  } catch (error) {
    parts.log.warn({ draft: id, error }, 'could not redraw the cards of a draft');
  }
}
