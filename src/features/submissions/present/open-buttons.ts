import type { Action } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Submission } from '../ports.js';
import { submissionWording } from '../wording/submissions/wording.js';

/** One button for each, which shows it. */
export function openButtons(
  language: Language,
  submissions: readonly Pick<Submission, 'id' | 'version'>[],
): readonly Action[] {
  const say = submissionWording(language);
  return submissions.map(({ id, version }) => ({
    action: 'submissions.show',
    argument: String(id),
    version: String(version),
    label: say('button.open', { id }),
  }));
}
