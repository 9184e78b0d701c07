import { cardReply } from './card.js';
import type { SubmissionParts } from './parts.js';
import { shownOf } from './show.js';

/**
 * Makes every card that was posted show what holds now, each for the person it was posted for, so that nobody presses in
 * vain. No answer waits for it; a card that cannot be made anew says so when it is pressed.
 */
export function redrawCards(parts: SubmissionParts, id: number): void {
  parts.later(redrawAll(parts, id));
}

async function redrawAll(parts: SubmissionParts, id: number): Promise<void> {
  try {
    const [cards, submission] = await Promise.all([
      parts.submissions.findCards(id),
      parts.submissions.find(id),
    ]);
    if (!submission || cards.length === 0) return;
    const shown = await shownOf(parts, submission);
    const people = await parts.people.findMany(cards.map(({ person }) => person));
    await Promise.all(
      cards.map(async ({ message, person: personId }) => {
        const person = people.find((one) => one.id === personId);
        if (!person) return;
        const reply = cardReply(parts, person.language ?? 'en', { person, standing: 'member' }, shown);
        await parts
          .update(message, { ...reply, visibility: 'conversation' })
          .catch((error: unknown) => parts.log.warn({ submission: id, error }, 'could not redraw a card'));
      }),
    );
  } catch (error) {
    parts.log.warn({ submission: id, error }, 'could not find the cards to be redrawn');
  }
}
