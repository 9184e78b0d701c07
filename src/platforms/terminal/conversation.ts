import type { Desk } from '../../chat/desk.js';
import type { Incoming, Person, Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { Action, Reply } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { newReference } from '../../shared/reference.js';
import { createChoices } from './choices.js';
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
    try {
      screen.print(renderPlain(reply, { width: screen.width(), color, firstChoice }));
    } catch (error) {
      log.error({ reference, error }, 'could not show a reply in the terminal');
      say('failed', { reference });
    }
  }

  async function put(asked: Asked): Promise<void> {
    const reference = newReference();
    const reply = await desk.answer({ ...asked, reference, keys: [], person, place: TERMINAL_PLACE });
    if (reply) print(reply, choices.replace, reference);
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
      const typed = receiveLine(line, choices.count() > 0);
      if (typed.kind === 'leave') return false;
      if (typed.kind === 'choice') await choose(typed.number);
      else await put({ kind: 'text', text: typed.text, via: typed.kind });
      return true;
    },
  };
}

/** What was asked, before it is known by whom and where. */
type Asked = Incoming extends infer One ? (One extends Incoming ? Omit<One, Common> : never) : never;
type Common = 'reference' | 'keys' | 'person' | 'place';

function idOf({ action, argument, version }: Action): Pick<Action, 'action' | 'argument' | 'version'> {
  return { action, argument, version };
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
