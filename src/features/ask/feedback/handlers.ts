import type { Incoming, IncomingAction, IncomingForm, IncomingText } from '../../../chat/incoming.js';
import type { Log } from '../../../chat/log.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Handlers } from '../../../chat/router.js';
import type { Clock } from '../../../shared/clock.js';
import { type Knowledge, presentContext } from '../ask.js';
import { profileOf } from '../asker.js';
import { staleReply } from '../buttons.js';
import type { Feedback, FeedbackStore } from '../ports.js';
import type { PresentContext } from '../present/context.js';
import { plainReply } from '../present/plain.js';
import { type Editor, isEditor } from './editors.js';
import { REPORT_FIELD, REPORT_FORM, reportFault, reportForm } from './form.js';
import { MOST_LISTED, presentFeedback } from './list.js';
import { type FeedbackSubject, readSubject } from './subject.js';

export interface FeedbackParts {
  readonly store: FeedbackStore;
  readonly editors: readonly Editor[];
  readonly clock: Clock;
  knowledge(): Knowledge;
  readonly log: Log;
}

export interface FeedbackHandlers extends Pick<Handlers, 'actions' | 'forms'> {
  /** Whether a button or form is about feedback, and so needs the store. */
  isOurs(incoming: Incoming): boolean;
  /** Whether a text asks for the list of feedback. */
  isListAsked(incoming: IncomingText): boolean;
  list(incoming: IncomingText): Promise<Reply>;
}

/** `feedback`, behind `/wsis` or alone. */
const LIST = /^\s*(?:\/?wsis\s+)?feedback\s*$/i;

export function createFeedbackHandlers(parts: FeedbackParts): FeedbackHandlers {
  const actions: FeedbackHandlers['actions'] = {
    'feedback.good': (incoming) => vote(parts, incoming, 'good'),
    'feedback.bad': (incoming) => vote(parts, incoming, 'bad'),
    'feedback.report': (incoming) => openReport(parts, incoming),
  };
  return {
    actions,
    forms: { [REPORT_FORM]: (incoming) => takeReport(parts, incoming) },
    isOurs: (incoming) =>
      incoming.kind === 'form' || (incoming.kind === 'action' && Object.hasOwn(actions, incoming.action)),
    isListAsked: ({ text }) => LIST.test(text),
    list: (incoming) => listFeedback(parts, incoming),
  };
}

async function vote(parts: FeedbackParts, incoming: IncomingAction, kind: 'good' | 'bad'): Promise<Reply> {
  const about = readSubject(incoming);
  if (!about) return staleReply(profileOf(parts.clock, incoming));
  await parts.store.save({ kind, ...feedbackOf(parts, incoming, about) });
  return thank(contextOf(parts, incoming, about), 'feedback.thanks');
}

function openReport(parts: FeedbackParts, incoming: IncomingAction): Reply | Form {
  const about = readSubject(incoming);
  if (!about) return staleReply(profileOf(parts.clock, incoming));
  return reportForm(contextOf(parts, incoming, about), about);
}

/** A report that cannot be kept comes back as it was typed, with the reason, whatever the reason is. */
async function takeReport(parts: FeedbackParts, incoming: IncomingForm): Promise<Reply | Form> {
  const about = readSubject(incoming);
  if (!about) return staleReply(profileOf(parts.clock, incoming));
  const context = contextOf(parts, incoming, about);
  const text = typedIn(incoming);
  const fault = reportFault(context, text);
  if (fault !== undefined) return reportForm(context, about, { text, error: fault });
  try {
    await parts.store.save({ kind: 'report', text, ...feedbackOf(parts, incoming, about) });
  } catch (error) {
    parts.log.error({ reference: incoming.reference, error }, 'could not keep a report');
    return reportForm(context, about, { text, error: context.say('feedback.form.notKept') });
  }
  return thank(context, 'feedback.reported');
}

function typedIn({ values }: IncomingForm): string {
  const typed = values[REPORT_FIELD];
  return typeof typed === 'string' ? typed.trim() : '';
}

function feedbackOf(
  { clock }: FeedbackParts,
  { person }: Incoming,
  { query, version, language }: FeedbackSubject,
): Omit<Feedback, 'kind' | 'text'> {
  const { platform, tenant, id } = person;
  return {
    query,
    version,
    language: language ?? person.language ?? 'en',
    person: { platform, tenant, id },
    at: clock.now(),
  };
}

/** Feedback is talked about in the language of the answer it is on. */
function contextOf(parts: FeedbackParts, incoming: Incoming, about: FeedbackSubject): PresentContext {
  const profile = profileOf(parts.clock, incoming);
  return presentContext({ ...profile, language: about.language ?? profile.language });
}

function thank(context: PresentContext, key: 'feedback.thanks' | 'feedback.reported'): Reply {
  return plainReply(context, context.say(key), 'private');
}

/** For editors, where nobody else reads it. */
async function listFeedback(parts: FeedbackParts, incoming: IncomingText): Promise<Reply> {
  const context = presentContext(profileOf(parts.clock, incoming), parts.knowledge().framework);
  const refuse = (key: 'feedback.list.notAllowed' | 'feedback.list.inPrivate') =>
    plainReply(context, context.say(key), 'private');
  if (!isEditor(parts.editors, incoming.person)) return refuse('feedback.list.notAllowed');
  const isPrivate = incoming.place.kind === 'direct' || incoming.via === 'command';
  if (!isPrivate) return refuse('feedback.list.inPrivate');
  const [counts, newest] = await Promise.all([parts.store.count(), parts.store.list(MOST_LISTED)]);
  return presentFeedback(context, counts, newest);
}
