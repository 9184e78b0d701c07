import type { Desk } from '../../chat/desk.js';
import type { Person, Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import { type Action, type Feedback, type Form, isForm, type Reply } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { newReference } from '../../shared/reference.js';
import type { Asked } from './asked.js';
import { createChoices } from './choices.js';
import { commentOn, idOf, isFeedback, type TypedFeedback } from './feedback.js';
import { renderFaults } from './form.js';
import { receiveLine } from './receive.js';
import { renderPlain } from './render.js';
import type { Screen } from './screen.js';
import { terminalWording } from './wording.js';
import { wrap } from './wrap.js';

export const TERMINAL_PLACE: Place = {
  platform: 'terminal',
  tenant: '',
  conversation: 'terminal',
  kind: 'direct',
};

export interface ConversationOptions {
  readonly screen: Screen;
  readonly desk: Desk;
  readonly log: Log;
  readonly color: boolean;
  readonly language?: Language | undefined;
  readonly zone?: string | undefined;
}

export interface Conversation {
  greet(): Promise<void>;
  /** Answers a typed line on the screen. False: the person wants to leave. */
  answer(line: string): Promise<boolean>;
  /** Shows a reply that nobody asked for just now. */
  show(reply: Reply): void;
}

/** What is said in one terminal: lines become questions and choices, replies become text on the screen. */
export function createConversation(options: ConversationOptions): Conversation {
  const { screen, desk, log, color } = options;
  const choices = createChoices();
  let language: Language = options.language ?? 'en';
  const person = personOf(options);
  /** Of the answer on screen. */
  let feedback: Feedback | undefined;

  /** What the terminal itself has to say. */
  function say(key: 'noChoice' | 'failed', values: Readonly<Record<string, string>>): void {
    screen.print(wrap(terminalWording(language)(key, values), screen.width()).join('\n'));
  }

  function print(
    reply: Reply,
    offer: (actions: readonly Action[]) => number,
    reference = newReference(),
  ): void {
    language = reply.language;
    const firstChoice = offer(reply.actions);
    const feedbackHint = terminalWording(language)('feedback');
    try {
      screen.print(renderPlain(reply, { width: screen.width(), color, firstChoice, feedbackHint }));
    } catch (error) {
      log.error({ reference, error }, 'could not show a reply in the terminal');
      say('failed', { reference });
    }
  }

  function bring(asked: Asked, reference = newReference()): Promise<Reply | Form | undefined> {
    return desk.answer({ ...asked, reference, keys: [], person, place: TERMINAL_PLACE });
  }

  async function put(asked: Asked): Promise<void> {
    const reference = newReference();
    const outcome = await bring(asked, reference);
    if (!outcome) return;
    if (isForm(outcome)) return screen.print(renderFaults(outcome, screen.width()));
    feedback = outcome.feedback;
    print(outcome, choices.replace, reference);
  }

  /** The answer on screen stays the one that numbers and words are about. */
  async function comment(given: Feedback, typed: TypedFeedback): Promise<void> {
    const outcome = await commentOn(given, typed, bring);
    if (!outcome) return;
    if (isForm(outcome)) screen.print(renderFaults(outcome, screen.width()));
    else print(outcome, choices.add);
  }

  async function choose(number: number): Promise<void> {
    const chosen = choices.find(number);
    if (chosen) return put({ kind: 'action', ...idOf(chosen) });
    const values = { number: String(number), last: String(choices.count()) };
    say('noChoice', values);
  }

  return {
    greet: () => put({ kind: 'opened', surface: 'conversation' }),
    show: (reply) => print(reply, choices.add),
    async answer(line) {
      const onScreen = { hasChoices: choices.count() > 0, hasFeedback: feedback !== undefined };
      const typed = receiveLine(line, onScreen);
      if (typed.kind === 'leave') return false;
      if (typed.kind === 'choice') await choose(typed.number);
      else if (isFeedback(typed)) await (feedback && comment(feedback, typed));
      else await put({ kind: 'text', text: typed.text, via: typed.kind });
      return true;
    },
  };
}

function personOf({ language, zone }: ConversationOptions): Person {
  return {
    platform: 'terminal',
    tenant: '',
    id: 'terminal',
    ...(language && { language }),
    ...(zone && { zone }),
  };
}
