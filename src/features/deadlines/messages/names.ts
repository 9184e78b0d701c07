import type { Language } from '../../../shared/language.js';
import { isolate } from '../../../shared/typography.js';
import type { Edition, Phase } from '../calendar.js';
import { nameIn } from '../present/context.js';
import { messageWording } from '../wording/messages/wording.js';
import type { About } from './items.js';

/** "WSIS Prizes 2027: Submission"; the phase alone where its name says the whole already. */
export function phaseName(
  language: Language,
  phase: Pick<Phase, 'names'>,
  edition: Pick<Edition, 'names'>,
): string {
  const [own, whole] = [nameIn(language, phase.names), nameIn(language, edition.names)];
  if (own.includes(whole)) return isolate(language, own);
  return messageWording(language)('name', { edition: whole, phase: own });
}

export function nameOf(language: Language, about: About): string {
  return about.kind === 'phase' ? phaseName(language, about.phase, about.edition) : about.contribution.title;
}
