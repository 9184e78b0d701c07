import { z } from 'zod';
import { readArgument } from '../../chat/argument.js';
import type { Incoming, IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import type { Actor } from '../people/ports.js';
import { actOf } from './acts.js';
import { hiddenFrom } from './anonymous.js';
import { cardReply } from './card.js';
import type { SubmissionParts } from './parts.js';
import { perform, type Step } from './perform.js';
import { matterOf } from './plan.js';
import type { Outcome, Submission } from './ports.js';
import { seen, shownOf } from './show.js';
import { fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';

export const REASON_FORM = 'submissions.reason';

/** Asks why, before a move that needs a reason. */
export async function askReason(
  parts: SubmissionParts,
  incoming: IncomingAction,
  asked: Asked,
): Promise<Reply | Form> {
  const found = await seen(parts, incoming, asked.id, actOf(asked.move));
  return 'reply' in found ? found.reply : reasonForm(incoming, asked);
}

/** Which version of what somebody is about to decide, and how. */
export interface Asked {
  readonly id: number;
  readonly version: number;
  readonly move: 'request changes' | 'reject';
}

function reasonForm(incoming: Incoming, asked: Asked, typed?: { readonly reason: string }): Form {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  return {
    form: REASON_FORM,
    argument: JSON.stringify(asked),
    language,
    title: say(asked.move === 'reject' ? 'button.reject' : 'button.request').replace('…', ''),
    submitLabel: say(asked.move === 'reject' ? 'button.reject' : 'button.request').replace('…', ''),
    cancelLabel: say('form.cancel'),
    fields: [
      {
        kind: 'text',
        name: 'reason',
        label: say('reason.label'),
        hint: say('reason.hint'),
        required: true,
        multiline: true,
        maximum: 1_500,
        ...(typed && { value: typed.reason, error: say('reason.missing') }),
      },
    ],
  };
}

export async function takeReason(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const decision = readAsked(incoming.argument);
  const language = incoming.person.language ?? 'en';
  if (!decision)
    return replyOf(language, {
      parts: [{ kind: 'paragraph', text: submissionWording(language)('refused.other') }],
    });
  const reason = String(incoming.values.reason ?? '').trim();
  if (reason === '') return reasonForm(incoming, decision, { reason });
  return step(parts, incoming, decision.id, decision.version, decision.move, reason);
}

const asked = z.object({
  id: z.int32().positive(),
  version: z.int32().positive(),
  move: z.enum(['request changes', 'reject']),
});

function readAsked(argument: string): Asked | undefined {
  return readArgument(asked, argument);
}

/** Does something with a submission as it is now, if whoever asks may, and says plainly what came of it. */
export async function step(
  parts: SubmissionParts,
  incoming: Incoming,
  id: number,
  version: number,
  move: Step,
  reason?: string,
): Promise<Reply> {
  const viewer = await parts.who(incoming);
  const language = incoming.person.language ?? 'en';
  const outcome = await perform(parts, viewer, incoming, {
    id,
    version,
    move,
    ...(reason !== undefined && { reason }),
  });
  // Whoever lost a role meanwhile is shown what they may see now.
  const reader = outcome.kind === 'refused' ? await parts.who(incoming) : viewer;
  return outcomeReply(parts, reader, language, move, id, outcome);
}

async function outcomeReply(
  parts: SubmissionParts,
  viewer: Actor,
  language: Language,
  move: Step,
  id: number,
  outcome: Outcome,
): Promise<Reply> {
  const say = submissionWording(language);
  switch (outcome.kind) {
    case 'missing':
      return replyOf(language, { parts: [{ kind: 'paragraph', text: say('missing', { id }) }] });
    case 'done': {
      const isVote = move === 'approve' && outcome.submission.state !== 'approved';
      return answer(parts, viewer, language, outcome.submission, {
        text: isVote ? 'done.vote' : `done.${move}`,
      });
    }
    case 'stale':
      return staleReply(parts, viewer, language, outcome.submission);
    case 'against the rules':
      return answer(
        parts,
        viewer,
        language,
        outcome.submission,
        { text: `rule.${outcome.rule}`, tone: 'warning' },
        { other: outcome.other ?? '' },
      );
    case 'refused': {
      if (outcome.why === 'checks')
        return answer(parts, viewer, language, outcome.submission, { text: 'rule.checks', tone: 'warning' });
      const state = fieldWording(language)(`state.${outcome.submission.state}`);
      const why = (['not allowed', 'not now', 'voted', 'no undo'] as const).find(
        (one) => one === outcome.why,
      );
      return answer(
        parts,
        viewer,
        language,
        outcome.submission,
        { text: `refused.${why ?? 'other'}`, tone: 'warning' },
        { state },
      );
    }
  }
}

/** Whoever comes second hears who was first, and what they decided. */
async function staleReply(
  parts: SubmissionParts,
  viewer: Actor,
  language: Language,
  submission: Submission,
): Promise<Reply> {
  const say = submissionWording(language);
  const state = fieldWording(language)(`state.${submission.state}`);
  const decider = submission.decided && (await parts.people.find(submission.decided.by));
  const isHidden = hiddenFrom(parts.may, viewer, submission).reviewers;
  const intro =
    decider && !isHidden
      ? { text: 'stale.decided' as const, tone: 'warning' as const }
      : { text: 'stale' as const, tone: 'warning' as const };
  return answer(parts, viewer, language, submission, intro, { state, who: decider?.name ?? say('somebody') });
}

/** The card as it now is, for whoever may see it, below what came of the act. */
async function answer(
  parts: SubmissionParts,
  viewer: Actor,
  language: Language,
  submission: Submission,
  {
    text,
    tone,
  }: { readonly text: Parameters<ReturnType<typeof submissionWording>>[0]; readonly tone?: 'warning' },
  values: Readonly<Record<string, string | number>> = {},
): Promise<Reply> {
  const shown = await shownOf(parts, submission);
  const said = submissionWording(language)(text, values);
  const maySee = parts.may(viewer, 'view', matterOf(shown, parts.clock.now()));
  if (!maySee)
    return replyOf(language, {
      parts: [{ kind: 'paragraph', text: submissionWording(language)('missing', { id: submission.id }) }],
    });
  return cardReply(parts, language, viewer, shown, { text: said, ...(tone && { tone }) });
}
