import type { Incoming } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { NewOutboxMessage } from '../../chat/outbox.js';
import type { Reply } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import type { DraftParts } from './parts.js';
import { draftWording } from './wording/wording.js';

/** What is being written, with its outline. */
export interface Progress {
  readonly id: number;
  readonly title: string;
  readonly language: Language;
  readonly outline: readonly string[];
  /** Sections that are written. */
  readonly done: number;
}

export const STATUS = 'drafts.status';
const keyOf = (id: number) => `${STATUS}|${id}`;

/** A message that says how far a draft is, and can be changed while it is written. */
export function statusMessage(progress: Progress, place: Incoming['place']): NewOutboxMessage {
  return { key: keyOf(progress.id), place, content: STATUS, payload: progress, urgency: 500 };
}

export function statusReply({ id, title, language, outline, done }: Progress): Reply {
  const say = draftWording(language);
  const facts = { id: String(id), done, all: outline.length };
  const isDone = done >= outline.length;
  return replyOf(language, {
    visibility: 'conversation',
    title,
    parts: [
      { kind: 'paragraph', text: say('writing.progress', facts) },
      {
        kind: 'list',
        items: outline.map(
          (heading, index) => `${index < done ? '✓' : index === done ? '…' : '·'} ${heading}`,
        ),
      },
    ],
    actions: isDone
      ? [{ action: 'drafts.show', argument: facts.id, version: '0', label: say('button.open') }]
      : [{ action: 'drafts.cancel', argument: facts.id, version: '0', label: say('button.cancel') }],
  });
}

/** Lets the message move, if it is there by then. Never rejects: the draft comes anyway. */
export async function moveStatus(
  { drafts, update, log }: Pick<DraftParts, 'drafts' | 'update' | 'log'>,
  progress: Progress,
): Promise<void> {
  try {
    const message = await drafts.findSent(keyOf(progress.id));
    if (message) await update(message, statusReply(progress));
  } catch (error) {
    log.warn({ draft: progress.id, error }, 'could not show how far a draft is');
  }
}
