import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/chat/desk.js';
import type { Incoming } from '../../../src/chat/incoming.js';
import { type Log, silentLog } from '../../../src/chat/log.js';
import type { Reply } from '../../../src/chat/reply.js';
import { receiveLine } from '../../../src/platforms/terminal/receive.js';
import { deskSaying, gateDesk } from '../../contracts/desks.js';
import { notice } from '../../contracts/samples.js';
import { openTerminal } from './harness.js';

const ask = (argument: string, label: string) => ({ action: 'ask', argument, version: 'v1', label });
const PLACE = { platform: 'terminal', tenant: '', conversation: 'terminal', kind: 'direct' } as const;

/** Repeats what it was asked and offers two next steps. */
function echoDesk(): { readonly desk: Desk; readonly heard: Incoming[] } {
  const heard: Incoming[] = [];
  const answer = async (incoming: Incoming): Promise<Reply> => {
    heard.push(incoming);
    const text = incoming.kind === 'text' ? incoming.text : incoming.kind;
    const actions = [ask('why', `Why ${text}?`), ask('who', 'Who?')];
    return { ...notice(`You said: ${text}.`), actions };
  };
  return { heard, desk: { answer, answerNow: () => undefined } };
}

describe('receiveLine', () => {
  it.each([
    ['exit', true, { kind: 'leave' }],
    [' QUIT ', false, { kind: 'leave' }],
    ['2', true, { kind: 'choice', number: 2 }],
    ['2', false, { kind: 'message', text: '2' }],
    ['2022', true, { kind: 'message', text: '2022' }],
    ['/wsis C5', true, { kind: 'command', text: 'C5' }],
    ['/WSIS', true, { kind: 'command', text: '' }],
    ['/wsisx', true, { kind: 'message', text: '/wsisx' }],
    ['help', true, { kind: 'message', text: 'help' }],
    ['  ', true, { kind: 'message', text: '' }],
  ])('reads %j', (line, hasChoices, expected) => {
    expect(receiveLine(line, { hasChoices, hasFeedback: false })).toEqual(expected);
  });

  it.each([
    ['good', { kind: 'good' }],
    [' Bad ', { kind: 'bad' }],
    ['report It is 9.a', { kind: 'report', text: 'It is 9.a' }],
    ['report: It is 9.a', { kind: 'report', text: 'It is 9.a' }],
    ['report', { kind: 'report', text: '' }],
    ['good practices', { kind: 'message', text: 'good practices' }],
    ['reports', { kind: 'message', text: 'reports' }],
  ])('reads %j below an answer', (line, expected) => {
    expect(receiveLine(line, { hasChoices: true, hasFeedback: true })).toEqual(expected);
    expect(receiveLine(line, { hasChoices: true, hasFeedback: false })).toEqual({
      kind: 'message',
      text: line.trim(),
    });
  });
});

describe('a chat in the terminal', () => {
  it('greets with what the desk says when the conversation opens', async () => {
    const { desk, heard } = echoDesk();
    const { platform, printed } = openTerminal(desk, { greet: true, language: 'fr', zone: 'Europe/Zurich' });
    await platform.start();
    expect(heard[0]).toMatchObject({
      kind: 'opened',
      surface: 'conversation',
      keys: [],
      person: { platform: 'terminal', tenant: '', id: 'terminal', language: 'fr', zone: 'Europe/Zurich' },
      place: PLACE,
    });
    expect(printed.join('')).toContain('You said: opened.');
    await platform.stop();
  });

  it('presses the numbered next step of the newest answer', async () => {
    const { desk, heard } = echoDesk();
    const { platform, input } = openTerminal(desk);
    await platform.start();
    input.end('C5\n2\n');
    await once(input, 'end');
    await platform.stop();
    expect(heard[1]).toMatchObject({ kind: 'action', action: 'ask', argument: 'who', version: 'v1' });
  });

  it('hands the words behind /wsis over as a command', async () => {
    const { desk, heard } = echoDesk();
    const { platform, input } = openTerminal(desk);
    await platform.start();
    input.end('/wsis C5\n');
    await once(input, 'end');
    await platform.stop();
    expect(heard[0]).toMatchObject({ kind: 'text', via: 'command', text: 'C5' });
  });

  it('says which numbers there are when one is not', async () => {
    const { desk, heard } = echoDesk();
    const { platform, input, printed } = openTerminal(desk);
    await platform.start();
    input.end('C5\n9\n0\n');
    await once(input, 'end');
    await platform.stop();
    expect(heard).toHaveLength(1);
    expect(printed.join('')).toContain('There is no choice 9. Type a number from 1 to 2, or ask in words');
    expect(printed.join('')).toContain('There is no choice 0.');
  });

  it('answers a paste of several lines in order, repeating each question, and skips blank lines in it', async () => {
    const { desk, heard } = echoDesk();
    const { platform, input, printed } = openTerminal(desk);
    await platform.start();
    input.end('one\n\ntwo\r\nthree\n');
    await once(input, 'end');
    await platform.stop();
    expect(heard.map((incoming) => incoming.kind === 'text' && incoming.text)).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(printed.join('')).toMatch(/You said: one.*› two.*You said: two.*› three.*You said: three/s);
  });

  it.each(['exit\nafter\n', ''])(
    'leaves after the last answer, on %j and the end of input',
    async (ending) => {
      const gate = gateDesk(echoDesk().desk);
      const left = new EventTarget();
      const hasLeft = once(left, 'left');
      const onLeave = () => void left.dispatchEvent(new Event('left'));
      const { platform, input, printed } = openTerminal(gate, { onLeave });
      await platform.start();
      input.end(`C5\n${ending}`);
      await gate.reached;
      gate.open();
      await hasLeft;
      expect(printed.join('')).toContain('You said: C5.');
      expect(printed.join('')).not.toContain('after');
      await platform.stop();
    },
  );

  it('does not say that somebody left when it is stopped', async () => {
    let left = 0;
    const { platform } = openTerminal(echoDesk().desk, { onLeave: () => void left++ });
    await platform.start();
    await platform.stop();
    await platform.stop();
    expect(left).toBe(0);
  });

  it('keeps the numbers on screen when a message arrives unasked', async () => {
    const { desk, heard } = echoDesk();
    const { platform, input, printed, prompted } = openTerminal(desk);
    await platform.start();
    const answered = prompted();
    input.write('C5\n');
    await answered;
    await platform.send(PLACE, { ...notice('Due on Friday.'), actions: [ask('due', 'Show it')] });
    expect(printed.at(-1)).toContain('  3) Show it');
    input.end('3\n');
    await once(input, 'end');
    await platform.stop();
    expect(heard.at(-1)).toMatchObject({ argument: 'due' });
  });

  it('reads and prints nothing when nobody sits there', async () => {
    const { desk, heard } = echoDesk();
    const { platform, input, printed } = openTerminal(desk, { isInteractive: false, greet: true });
    await platform.start();
    input.end('C5\n');
    expect(input.listenerCount('data')).toBe(0);
    await expect(platform.send(PLACE, notice('x'))).rejects.toMatchObject({
      failure: { kind: 'unreachable' },
    });
    await platform.stop();
    expect({ heard, printed }).toEqual({ heard: [], printed: [] });
  });

  it('gives a reference when an answer cannot be shown, logs it, and goes on', async () => {
    const broken = { ...notice('x'), parts: [{ kind: 'paragraph', text: [null] }] } as unknown as Reply;
    const lines: Record<string, unknown>[] = [];
    const log: Log = { ...silentLog, error: (fields) => void lines.push(fields) };
    const { platform, input, printed } = openTerminal(deskSaying(broken), { log });
    await platform.start();
    input.end('C5\nC6\n');
    await once(input, 'end');
    await platform.stop();
    expect(lines).toHaveLength(2);
    expect(printed.join('')).toContain(`Reference for the administrator: ${lines[1]?.reference}`);
  });

  it('survives a desk that breaks its promise, and a screen that is gone', async () => {
    const desk: Desk = {
      answer: (() => Promise.reject(new Error('no'))) as Desk['answer'],
      answerNow: () => undefined,
    };
    const lines: unknown[] = [];
    const { platform, input, output } = openTerminal(desk, {
      log: { ...silentLog, error: (f) => void lines.push(f) },
    });
    await platform.start();
    input.write('C5\n');
    output.emit('error', new Error('EIO'));
    await platform.stop();
    expect(lines).toHaveLength(1);
  });
});

describe('a chat on a real screen', () => {
  function openScreen(onLeave = () => {}) {
    const screen = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 40 });
    const opened = openTerminal(echoDesk().desk, { output: screen, onLeave });
    return { ...opened, screen, shown: () => String(screen.read() ?? '') };
  }

  it('keeps what is being typed when a message arrives', async () => {
    const { platform, input, shown } = openScreen();
    await platform.start();
    const taken = once(input, 'data');
    input.write('half a ques');
    await taken;
    shown();
    await platform.send(PLACE, notice('Due on Friday.'));
    const text = shown();
    expect(text.indexOf('\u001b[0J')).toBeLessThan(text.indexOf('Due on Friday.'));
    expect(text.indexOf('Due on Friday.')).toBeLessThan(text.lastIndexOf('› half a ques'));
    await platform.stop();
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('leaves on %s with the cursor on a new line', async (_, key) => {
    const left = new EventTarget();
    const hasLeft = once(left, 'left');
    const { platform, input, shown } = openScreen(() => left.dispatchEvent(new Event('left')));
    await platform.start();
    input.write(key);
    await hasLeft;
    expect(shown()).toMatch(/\n$/);
    await platform.stop();
  });
});
