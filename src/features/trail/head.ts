import { Temporal } from 'temporal-polyfill';
import type { Place } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { Composer } from '../../chat/outbox.js';
import type { Language } from '../../shared/language.js';
import type { TrailStore } from './ports.js';
import { trailWording } from './wording/wording.js';

export interface HeadParts {
  readonly trail: Pick<TrailStore, 'findHead' | 'findPostedHead' | 'postHead'>;
  /** Where the heads are posted. */
  readonly place: Place;
}

/**
 * Posts the head of the trail once a day (UTC), if anything was added to it since, to where the database does not reach:
 * whoever writes the trail anew cannot change what stands there. Returns whether it did.
 */
export async function postHead({ trail, place }: HeadParts, now: Temporal.Instant): Promise<boolean> {
  const [head, last] = await Promise.all([trail.findHead(), trail.findPostedHead()]);
  const today = dayOf(now);
  const isDue =
    head.position > (last?.position ?? 0) && (!last || dayOf(Temporal.Instant.from(last.postedAt)) < today);
  if (!isDue) return false;
  const payload = { position: head.position, seal: head.seal, at: now.toString() };
  const key = `trail.head|${today}`;
  return trail.postHead(head, now.toString(), { key, place, content: 'trail.head', payload, urgency: 100 });
}

function dayOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('UTC').toPlainDate().toString();
}

/** `languageOf`: that of a place, as whoever has it reminded set it. */
export function createTrailComposers(parts: {
  languageOf(place: Place): Promise<Language | undefined>;
}): Readonly<Record<string, Composer>> {
  return {
    'trail.head': async ({ place, payload }) => {
      const { position, seal, at } = Object(payload) as Record<string, unknown>;
      const language = (await parts.languageOf(place)) ?? 'en';
      const say = trailWording(language);
      const day = dayOf(Temporal.Instant.from(String(at)));
      return replyOf(language, {
        visibility: 'conversation',
        title: say('head.title', { day }),
        parts: [
          {
            kind: 'facts',
            facts: [
              { label: say('head.entries'), value: String(position) },
              { label: say('head.seal'), value: String(seal) },
            ],
          },
          { kind: 'paragraph', text: say('head.why', { head: `${position}:${seal}` }) },
        ],
      });
    },
  };
}
