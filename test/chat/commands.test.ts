import { describe, expect, it } from 'vitest';
import type { Command, CommandSet } from '../../src/chat/command.js';
import { alone, combineCommands } from '../../src/chat/commands.js';
import { sentence } from '../../src/features/deadlines/present/context.js';
import { saying } from '../support/incoming.js';

function told(words: readonly string[], read: (rest: string) => string | undefined): Command {
  return {
    words,
    read(rest) {
      const text = read(rest);
      return text === undefined ? undefined : () => sentence('en', 'conversation', text);
    },
  };
}

const set = (commands: readonly Command[], rest: Partial<CommandSet> = {}): CommandSet => ({
  commands,
  actions: {},
  forms: {},
  ...rest,
});

const commands = combineCommands([
  set([told(['process'], (rest) => `process: ${rest}`)]),
  set([told(['process new', 'new process'], (rest) => (rest === '' ? undefined : `new: ${rest}`))]),
  set([alone(['reminders'], () => sentence('en', 'conversation', 'list'))]),
]);

async function outcome(text: string): Promise<unknown> {
  const incoming = saying(text);
  const reply = await commands.find(text)?.(incoming);
  return reply && 'parts' in reply ? reply.parts[0] : undefined;
}

describe('commands', () => {
  it('give what stands behind their words as it was typed, whatever the case and spacing of the words', async () => {
    expect(await outcome('  Process   NEW  Prizes 2027 ')).toMatchObject({ text: 'new: Prizes 2027' });
    expect(await outcome('new process ocp 2027')).toMatchObject({ text: 'new: ocp 2027' });
  });

  it('ask the one of most words first, and the next when it makes nothing of the rest', async () => {
    expect(await outcome('process new')).toMatchObject({ text: 'process: new' });
    expect(await outcome('process prizes-2027')).toMatchObject({ text: 'process: prizes-2027' });
  });

  it('leave to the questions what only begins like one', () => {
    expect(commands.find('processes of the Forum')).toBeUndefined();
    expect(commands.find('reminders of what?')).toBeUndefined();
    expect(commands.find('which process is C5 in')).toBeUndefined();
    expect(commands.find('')).toBeUndefined();
  });

  it('refuse two parts that handle the same button', () => {
    const done = set([], { actions: { 'deadlines.done': () => sentence('en', 'private', '') } });
    expect(() => combineCommands([done, done])).toThrow('the same name');
  });
});
