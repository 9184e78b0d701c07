import { z } from 'zod';
import { replyOf } from '../../chat/make-reply.js';
import type { Composer } from '../../chat/outbox.js';
import { LANGUAGES } from '../../shared/language.js';
import { actionsFor } from './actions.js';
import { cardOf, publishedReply } from './present/card.js';
import { withNote } from './request.js';
import { findShown, type ShownParts, shownOf } from './shown.js';
import { STATUS, statusReply } from './status.js';
import { draftWording } from './wording/wording.js';

/** What it means that the model did not do what was asked. */
const NOTES: Readonly<Record<string, Parameters<ReturnType<typeof draftWording>>[0]>> = {
  budget: 'card.fallback.budget',
  unusable: 'rewrite.failed',
};

const cardPayload = z.object({ draft: z.int(), person: z.string(), fallback: z.string().optional() });
const progressPayload = z.object({
  id: z.int(),
  title: z.string(),
  language: z.enum(LANGUAGES),
  outline: z.array(z.string()),
  done: z.int(),
});
const publishedPayload = z.object({ draft: z.int(), version: z.int() });

/** The words of drafts that go out: made from what holds when they go. */
export function createDraftComposers(parts: ShownParts): Readonly<Record<string, Composer>> {
  return {
    async 'drafts.card'({ payload }) {
      const { draft: id, person, fallback } = cardPayload.parse(payload);
      const draft = await parts.drafts.find(id);
      if (!draft || draft.state === 'discarded') return undefined;
      const shown = await shownOf(parts, draft);
      if (!shown) return undefined;
      const [reader] = await parts.people.findMany([person]);
      const language = LANGUAGES.find((one) => one === reader?.language) ?? draft.language;
      const card = cardOf(language, shown, actionsFor(language, draft));
      if (fallback === undefined) return card;
      const say = draftWording(language);
      return withNote(card, say(NOTES[fallback] ?? 'card.fallback.unavailable'));
    },
    async [STATUS]({ payload }) {
      const progress = progressPayload.parse(payload);
      const draft = await parts.drafts.find(progress.id);
      // One that is written, or called off, by then has its own words.
      return draft?.version === 0 && draft.state === 'draft' ? statusReply(progress) : undefined;
    },
    async 'drafts.failed'({ payload }) {
      const { draft: id, person } = cardPayload.parse(payload);
      const draft = await parts.drafts.find(id);
      if (!draft || draft.state === 'discarded') return undefined;
      const [reader] = await parts.people.findMany([person]);
      const language = LANGUAGES.find((one) => one === reader?.language) ?? draft.language;
      const say = draftWording(language);
      const key = draft.version === 0 ? 'writing.stopped' : 'rewrite.failed';
      const [action, label] =
        draft.version === 0
          ? (['again', say('button.again')] as const)
          : (['show', say('button.open')] as const);
      return replyOf(language, {
        visibility: 'conversation',
        parts: [{ kind: 'note', tone: 'warning', text: say(key, { id: String(id) }) }],
        actions: [
          { action: `drafts.${action}`, argument: String(id), version: String(draft.version), label },
        ],
      });
    },
    async 'drafts.published'({ payload }) {
      const { draft: id, version } = publishedPayload.parse(payload);
      const shown = await findShown(parts, id, version);
      // Only what a person approved, in the version that they approved.
      if (shown?.draft.approved?.version !== version || shown.draft.state !== 'published') return undefined;
      return publishedReply(shown.draft.language, shown);
    },
  };
}
