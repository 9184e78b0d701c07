import { answer } from './answer.js';
import { digest } from './digest.js';
import { gaps } from './gaps.js';
import { invitation } from './invitation.js';
import type { KindDefinition } from './kind.js';
import { lineSection } from './line-section.js';
import { newsletter } from './newsletter.js';
import { onePager } from './one-pager.js';
import { sector } from './sector.js';
import { session } from './session.js';
import { stocktaking } from './stocktaking.js';
import { story } from './story.js';

/** Every kind of draft, by the word that asks for it: "draft digest". */
export const KINDS = {
  line: lineSection,
  'one-pager': onePager,
  digest,
  newsletter,
  stocktaking,
  story,
  session,
  invitation,
  answer,
  sector,
  gaps,
} as const satisfies Readonly<Record<string, KindDefinition>>;

export type KindName = keyof typeof KINDS;

export function kindNamed(name: string): KindDefinition | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name as KindName] : undefined;
}
