import type { CommandSet } from './chat/command.js';
import { alone, type Commands } from './chat/commands.js';
import type { IncomingText } from './chat/incoming.js';
import { isForm, type Reply, type ReplyPart } from './chat/reply.js';

/** What each feature has of somebody's own, by the words that ask for it alone. */
const OWN = ['what do i owe', 'entries'];
/** More buttons than that nobody looks through. */
const MOST_ACTIONS = 12;

/** `/wsis mine`: what somebody owes and what they sent in, of all features together. */
export function createMine(commands: Commands): CommandSet {
  return { commands: [alone(['mine'], (incoming) => mine(commands, incoming))], actions: {}, forms: {} };
}

async function mine(commands: Commands, incoming: IncomingText): Promise<Reply> {
  const outcomes = await Promise.all(OWN.map((words) => commands.find(words)?.(incoming)));
  const replies = outcomes.filter((one): one is Reply => one !== undefined && !isForm(one));
  const [first] = replies;
  if (!first) throw new Error('no feature has anything of anybody');
  const { title: _, ...body } = first;
  return {
    ...body,
    parts: replies.flatMap(({ title, parts }) => [...heading(title), ...parts]),
    actions: replies.flatMap(({ actions }) => actions).slice(0, MOST_ACTIONS),
  };
}

function heading(title: string | undefined): readonly ReplyPart[] {
  return title === undefined ? [] : [{ kind: 'paragraph', text: [{ strong: title }] }];
}
