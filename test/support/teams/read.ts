import type { KeptMessage } from './connector.js';
import { readMarkdown, type Shown } from './markdown.js';

type Json = Readonly<Record<string, unknown>>;

/** A button as a client knows it. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Json;
  readonly fallback: { readonly type: string; readonly data: Json };
}

/** A message as a person sees it. */
export interface ReadMessage extends Shown {
  readonly buttons: readonly Button[];
}

/** The Adaptive Card of a message; undefined when it has none. */
export function cardOf({ activity }: Pick<KeptMessage, 'activity'>): Json | undefined {
  const [attachment] = (activity.attachments ?? []) as readonly { contentType: string; content: Json }[];
  return attachment?.content;
}

/** Text above the card and text of the card, in reading order, with the buttons. */
export function readMessage(message: Pick<KeptMessage, 'activity'>): ReadMessage {
  const { text, textFormat } = message.activity;
  const isPlain = textFormat === 'plain';
  const lead = isPlain ? { text: String(text), active: [] } : readMarkdown(String(text ?? ''));
  const elements = flatten(cardOf(message)?.body);
  const shown = [lead, ...elements.flatMap(textsOf).map(readMarkdown)];
  return {
    text: shown.map((part) => part.text).join('\n'),
    active: shown.flatMap((part) => part.active),
    buttons: elements.flatMap(({ type, actions }) => (type === 'ActionSet' ? (actions as Button[]) : [])),
  };
}

/** Every element of a card, containers and table cells opened. */
export function flatten(elements: unknown): readonly Json[] {
  return ((elements ?? []) as readonly Json[]).flatMap((element) => [
    element,
    ...flatten(element.items),
    ...flatten(element.rows),
    ...flatten(element.cells),
  ]);
}

function textsOf({ type, text, facts }: Json): readonly string[] {
  if (type === 'TextBlock') return [String(text)];
  if (type !== 'FactSet') return [];
  return (facts as readonly { title: string; value: string }[]).flatMap(({ title, value }) => [title, value]);
}
