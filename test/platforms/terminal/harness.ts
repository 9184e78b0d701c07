import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import type { Desk } from '../../../src/chat/desk.js';
import { silentLog } from '../../../src/chat/log.js';
import { createTerminalPlatform, type TerminalOptions } from '../../../src/platforms/terminal/start.js';
import type { PlatformHarness, Reported, Seen } from '../../contracts/harness.js';

const PROMPT = '› ';
const CHOICE = /^ {2}(\d+)\) (.*)$/gm;

/** A terminal whose keyboard and screen are streams, with everything that was printed. */
export function openTerminal(desk: Desk, options: Partial<TerminalOptions> = {}) {
  const input = new PassThrough();
  const printed: string[] = [];
  const prompts = new EventTarget();
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _, done) {
      if (chunk.toString() === PROMPT) prompts.dispatchEvent(new Event('prompt'));
      else printed.push(chunk.toString());
      done();
    },
  });
  const platform = createTerminalPlatform({
    input,
    output,
    desk,
    log: silentLog,
    isInteractive: true,
    color: false,
    greet: false,
    ...options,
  });
  return { input, output, platform, printed, prompted: () => once(prompts, 'prompt') };
}

/** The terminal for the contract suite. */
export async function terminalHarness(desk: Desk): Promise<PlatformHarness> {
  const { input, platform, printed, prompted } = openTerminal(desk);
  await platform.start();

  async function post(text: string): Promise<void> {
    const taken = once(input, 'data');
    input.write(`${text}\n`);
    await taken;
  }
  async function say(text: string): Promise<readonly Seen[]> {
    const before = printed.length;
    const answered = prompted();
    await post(text);
    await answered;
    return printed.slice(before).map(seenOf);
  }

  return {
    platform,
    home: { platform: 'terminal', tenant: '', conversation: 'terminal', kind: 'direct' },
    post,
    say,
    press: (message, label) => say(numberOf(message, label)),
    vote: (_, kind) => say(kind),
    report: async (_, text) => reportedIn((await say(`report ${text}`)).map((seen) => seen.text).join('')),
    pressStray: (kind) => say(kind === 'garbled' ? '999' : '77'),
    deliverAgain: () => Promise.reject(new Error('A terminal delivers once.')),
    deliverOwn: () => Promise.reject(new Error('A terminal does not hear itself.')),
    seen: () => printed.map(seenOf),
    stop: () => platform.stop(),
  };
}

/** What was typed stands behind a sign, below what is wrong with it. */
function reportedIn(text: string): Reported {
  const [error = '', typed] = text.split('\n> ');
  return typed === undefined
    ? { kind: 'said', text }
    : { kind: 'form', error, typed: typed.replaceAll(/\s/g, '') };
}

function seenOf(text: string): Seen {
  return {
    text: text.replace(CHOICE, ''),
    buttons: [...text.matchAll(CHOICE)].map((match) => match[2] ?? ''),
    where: 'direct',
    visibleTo: 'everyone',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey.
    active: text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g) ?? [],
  };
}

/** Buttons are numbered in the order they are printed, from 1 in the newest answer. */
function numberOf(message: Seen, label: string): string {
  return String(message.buttons.indexOf(label) + 1);
}
