import { DeliveryError } from '../../chat/platform.js';
import type { SubmissionParts } from './parts.js';
import type { StaleCard } from './ports.js';
import { cardFor, shownOf } from './show.js';

type RedrawParts = Pick<
  SubmissionParts,
  'submissions' | 'reviews' | 'people' | 'catalog' | 'suggest' | 'may' | 'clock' | 'update' | 'log'
>;

/** Submissions looked after in one go. */
const MOST = 50;

/**
 * Makes every card that was posted show what holds now, each for the person it was posted for, so that nobody presses in
 * vain. No answer waits for it; what a process did not get to is done by whichever looks next.
 */
export function redrawCards(parts: RedrawParts & Pick<SubmissionParts, 'later'>, id: number): void {
  parts.later(redrawAll(parts, id));
}

/** Makes all cards anew that still say what held before. Never rejects. */
export async function redrawStale(parts: RedrawParts): Promise<void> {
  try {
    const ids = await parts.submissions.listStale(MOST);
    await Promise.all(ids.map((id) => redrawAll(parts, id)));
  } catch (error) {
    parts.log.warn({ error }, 'could not find the cards to be redrawn');
  }
}

async function redrawAll(parts: RedrawParts, id: number): Promise<void> {
  try {
    const [cards, submission] = await Promise.all([
      parts.submissions.findStaleCards(id),
      parts.submissions.find(id),
    ]);
    if (!submission || cards.length === 0) return;
    const shown = await shownOf(parts, submission);
    const people = await parts.people.findMany(cards.map(({ person }) => person));
    const drawn = await Promise.all(
      cards.map(async (card) => {
        const person = people.find((one) => one.id === card.person);
        if (!person) return card;
        return update(parts, card, cardFor(parts, person, shown));
      }),
    );
    await parts.submissions.drewCards(drawn.flatMap((card) => card ?? []));
  } catch (error) {
    parts.log.warn({ submission: id, error }, 'could not redraw cards');
  }
}

/** The card if there is nothing more to be done for it; undefined when it is to be tried again. */
async function update(
  parts: RedrawParts,
  card: StaleCard,
  reply: Parameters<RedrawParts['update']>[1],
): Promise<StaleCard | undefined> {
  try {
    await parts.update(card.message, reply);
    return card;
  } catch (error) {
    parts.log.warn({ error }, 'could not redraw a card');
    return isForNow(error) ? undefined : card;
  }
}

/** The platform cannot be reached, or wants us to wait. */
function isForNow(error: unknown): boolean {
  const kind = error instanceof DeliveryError ? error.failure.kind : undefined;
  return kind === 'unreachable' || kind === 'rate limited' || kind === 'unknown';
}
