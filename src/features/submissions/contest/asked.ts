import { z } from 'zod';
import { readArgument } from '../../../chat/argument.js';
import type { Incoming } from '../../../chat/incoming.js';
import { languageOf, sentence } from '../../../chat/make-reply.js';
import type { Reply } from '../../../chat/reply.js';
import type { Actor } from '../../people/ports.js';
import type { SubmissionParts } from '../parts.js';
import { submissionWording } from '../wording/submissions/wording.js';

const about = z.object({
  edition: z.string().regex(/^prizes-\d{4}$/),
  category: z.string().max(40).optional(),
  standing: z.enum(['finalists', 'winners']).optional(),
});

/** What a button or a form of the contest is about. */
export type About = z.infer<typeof about>;

export function aboutIn({ argument }: { readonly argument: string }): About | undefined {
  return readArgument(about, argument);
}

/** What is said where a button or form names nothing that could be meant. */
export function nothing(incoming: Incoming): Reply {
  return sentence(incoming, submissionWording(languageOf(incoming))('contest.usage'));
}

export async function mayRun(parts: SubmissionParts, incoming: Incoming): Promise<Actor | undefined> {
  const viewer = await parts.who(incoming);
  return parts.mayElse(viewer, 'run contests') ? viewer : undefined;
}

export function notAllowed(incoming: Incoming): Reply {
  return sentence(incoming, submissionWording(languageOf(incoming))('contest.notAllowed'));
}

export function actOf({ clock }: SubmissionParts, incoming: Incoming, { person }: Actor) {
  const roles = person.grants.map(({ role }) => role);
  const role = (['approver', 'administrator', 'reviewer'] as const).find((one) => roles.includes(one));
  return {
    ...{ by: person.id, platform: incoming.person.platform, at: clock.now() },
    ...(role && { role }),
  };
}
