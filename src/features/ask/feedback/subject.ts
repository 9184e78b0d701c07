import { z } from 'zod';
import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { buttonArgument } from '../query.js';

const subject = buttonArgument.extend({ version: z.string().max(200) });

/** The answer that feedback is about: what was asked, in which language, and from which reference data. */
export type FeedbackSubject = z.infer<typeof subject>;

/** What a form carries of the answer it is about. */
export function subjectArgument(about: FeedbackSubject): string {
  return JSON.stringify(about);
}

/** The answer a button or a form is about; undefined when it is none of ours. Text from outside. */
export function readSubject(incoming: IncomingAction | IncomingForm): FeedbackSubject | undefined {
  const json = parse(incoming.argument);
  const isButton = incoming.kind === 'action' && typeof json === 'object';
  return subject.safeParse(isButton ? { ...json, version: incoming.version } : json).data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
