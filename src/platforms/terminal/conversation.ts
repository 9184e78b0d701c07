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
import { type Filling, startFilling } from './forms/filling.js';
import { showField, showForm, showLeft, showProblem } from './forms/show.js';
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
  /** Whether the next line goes into a form. */
  isFilling(): boolean;
  /** Leaves the form that is being filled in. */
  leaveForm(): void;
}

/** What is said in one terminal: lines become questions and choices, replies become text on the screen. */
export function createConversation(options: ConversationOptions): Conversation {
  const { screen, desk, log, color } = options;
  const choices = createChoices();
  let language: Language = options.language ?? 'en';
  const person = personOf(options);
  /** Of the answer on screen. */
  let feedback: Feedback | undefined;
  let filling: Filling | undefined;

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
    if (isForm(outcome)) return open(outcome);
    feedback = outcome.feedback;
    print(outcome, choices.replace, reference);
  }

  function open(form: Form): void {
    language = form.language;
    filling = startFilling(form);
    screen.print(showForm(form, screen.width()));
    askForField();
  }

  function askForField(): void {
    const field = filling?.field();
    if (field) screen.print(showField(field, language, screen.width()));
  }

  async function fill(into: Filling, line: string): Promise<void> {
    const step = into.take(line);
    switch (step.kind) {
      case 'ask':
        return askForField();
      case 'more':
        return;
      case 'again':
        screen.print(showProblem(step.problem, language, screen.width()));
        return askForField();
      case 'leave':
        return leaveForm();
      case 'send':
        filling = undefined;
        return put(step.filled);
    }
  }

  function leaveForm(): void {
    if (filling) screen.print(showLeft(filling, screen.width()));
    filling = undefined;
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
    show(reply) {
      print(reply, choices.add);
      askForField();
    },
    isFilling: () => filling !== undefined,
    leaveForm,
    async answer(line) {
      if (filling) {
        await fill(filling, line);
        return true;
      }
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
