import { createHash, randomBytes } from 'node:crypto';
import type { TrailAct, TrailContent, TrailDeed, TrailEntry } from './entry.js';

/** Where the chain begins. */
export const BEGINNING = '0'.repeat(64);

export interface Head {
  readonly position: number;
  readonly seal: string;
}

export interface Links {
  readonly entries: readonly TrailEntry[];
  readonly contents: readonly TrailContent[];
  readonly head: Head;
}

/** Appends deeds of one act behind a head: each entry seals itself and the one before. */
export function link(head: Head, act: TrailAct, deeds: readonly TrailDeed[], newSalt = randomSalt): Links {
  const entries: TrailEntry[] = [];
  const contents: TrailContent[] = [];
  let { position, seal: previous } = head;
  for (const { action, subject, facts, content } of deeds) {
    position += 1;
    const kept = content && { position, salt: newSalt(), text: JSON.stringify(content) };
    if (kept) contents.push(kept);
    const unsealed = {
      position,
      at: act.at.toString({ fractionalSecondDigits: 3 }),
      by: act.by ?? null,
      role: act.role ?? null,
      platform: act.platform ?? null,
      action,
      subject,
      facts: JSON.stringify(facts),
      contentDigest: kept ? digestOfContent(kept) : null,
      previous,
    };
    previous = sealOf(unsealed);
    entries.push({ ...unsealed, seal: previous });
  }
  return { entries, contents, head: { position, seal: previous } };
}

/** SHA-256 of all that an entry says, with the seal of the one before, in hexadecimal. */
export function sealOf(entry: Omit<TrailEntry, 'seal'>): string {
  const { position, at, by, role, platform, action, subject, facts, contentDigest, previous } = entry;
  return sha256([previous, position, at, by, role, platform, action, subject, facts, contentDigest]);
}

export function digestOfContent({ salt, text }: Omit<TrailContent, 'position'>): string {
  return sha256([salt, text]);
}

/** As JSON, so that no two lists of values read the same. */
function sha256(values: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

function randomSalt(): string {
  return randomBytes(16).toString('hex');
}
