import type { IncomingText } from '../../../chat/incoming.js';
import type { Asking, Knowledge } from '../ask.js';
import type { Reading } from '../query.js';
import { conversationKey } from './key.js';
import { languageOfAnswer } from './language.js';
import type { Conversations } from './memory.js';
import { type ModelReader, readWithModel } from './model.js';
import { readText, type Turn, turnOf } from './turn.js';

/** Reads what people say, each as part of its conversation. */
export interface Listener {
  /** Whether neither the store nor a model is needed to read this. */
  isReadAtOnce(incoming: IncomingText): boolean;
  /** A promise only where the store or a model is needed. */
  read(incoming: IncomingText): Turn | Promise<Turn>;
}

export interface ListenerParts {
  knowledge(): Knowledge;
  profileOf(incoming: IncomingText): Asking;
  readonly conversations: Conversations;
  readonly model: ModelReader | undefined;
  /** Aborted when the bot stops. */
  readonly signal: AbortSignal;
}

export function createListener(parts: ListenerParts): Listener {
  /** Texts that were read to see whether they can be read at once. */
  const read = new WeakMap<IncomingText, Turn>();
  const readAtOnce = (incoming: IncomingText): Turn | undefined => {
    const turn = read.get(incoming) ?? readFromMemory(parts, incoming);
    if (turn) read.set(incoming, turn);
    return turn;
  };
  return {
    isReadAtOnce: (incoming) => readAtOnce(incoming) !== undefined,
    read: (incoming) => readAtOnce(incoming) ?? readWithHelp(parts, incoming),
  };
}

/** Undefined where the store may know what the text goes on from, or a model what it means. */
function readFromMemory(parts: ListenerParts, incoming: IncomingText): Turn | undefined {
  const knowledge = parts.knowledge();
  const profile = parts.profileOf(incoming);
  const { state, isCertain } = parts.conversations.recall(conversationKey(incoming));
  const alone = isCertain ? undefined : readText(knowledge, incoming.text, profile);
  if (alone && goesOn(alone)) return undefined;
  const reading = state || !alone ? readText(knowledge, incoming.text, profile, state) : alone;
  return parts.model?.shouldAsk(reading) ? undefined : turnOf(reading, profile, state);
}

function goesOn(reading: Reading): boolean {
  return reading.kind === 'unknown' && reading.needsPrevious === true;
}

async function readWithHelp(parts: ListenerParts, incoming: IncomingText): Promise<Turn> {
  const { model, signal } = parts;
  const { text } = incoming;
  const profile = parts.profileOf(incoming);
  const before = await parts.conversations.find(conversationKey(incoming));
  const reading = readText(parts.knowledge(), text, profile, before);
  const language = languageOfAnswer(reading, profile, before ?? {});
  const question = { text, language, signal, ...(before && { previous: before.query }) };
  return turnOf(await readWithModel(model, reading, question), profile, before);
}
