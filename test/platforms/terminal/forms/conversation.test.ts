import { on } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src/chat/desk.js';
import type { Incoming, IncomingForm } from '../../../../src/chat/incoming.js';
import type { Form, Reply } from '../../../../src/chat/reply.js';
import { fillingWording } from '../../../../src/platforms/terminal/forms/wording.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { notice } from '../../../contracts/samples.js';
import { everyKind, filledWith } from '../../../support/forms.js';
import { openTerminal } from '../harness.js';

/** Answers words with a form, and a form with what `check` makes of it. */
function formDesk(form: Form, check: (sent: IncomingForm) => Form | Reply = () => notice('Saved.')) {
  const sent: IncomingForm[] = [];
  const desk: Desk = {
    answer: (async (incoming: Incoming) => {
      if (incoming.kind !== 'form') return incoming.kind === 'text' ? form : notice('Hello.');
      sent.push(incoming);
      return check(incoming);
    }) as Desk['answer'],
    answerNow: () => undefined,
  };
  return { desk, sent };
}

/** Types lines one after the other, as soon as the terminal asks for them; returns everything that was printed. */
async function typeInto(desk: Desk, lines: readonly string[]): Promise<string> {
  const { platform, input, printed, prompted } = openTerminal(desk);
  await platform.start();
  for (const line of lines) {
    const answered = prompted();
    input.write(`${line}\n`);
    await answered;
  }
  await platform.stop();
  return printed.join('');
}

const ANSWERS = ['Prizes', 'about', '', '1', 'C2', '2026-12-07', '23:00', 'U1'];

describe('a form in the terminal', () => {
  it('is asked field by field and sent in', async () => {
    const intro = [{ kind: 'note', tone: 'warning', text: 'Two phases overlap.' }] as const;
    const { desk, sent } = formDesk(everyKind({ intro }));
    const printed = await typeInto(desk, ['process new', ...ANSWERS]);
    expect(sent[0]?.values).toMatchObject({ name: 'Prizes', lines: ['C2'], closes: '2026-12-07' });
    const seen = [
      'New process',
      'Two phases overlap.',
      'Name',
      'Two sentences.',
      '2) WSIS Stocktaking',
      'Saved.',
    ];
    for (const words of seen) expect(printed).toContain(words);
  });

  it('comes back at the fields that are wrong, with what was typed, and asks for no other', async () => {
    let isFirst = true;
    const { desk, sent } = formDesk(everyKind(), ({ values }) => {
      const next = isFirst
        ? filledWith(everyKind(), values, { closes: 'That is in the past.' })
        : notice('Saved.');
      isFirst = false;
      return next;
    });
    const printed = await typeInto(desk, ['process new', ...ANSWERS, '2027-12-07']);
    expect(printed).toContain('(!) That is in the past.\nClosing date [2026-12-07]');
    expect(sent.map(({ values }) => values)).toEqual([
      sent[0]?.values,
      { ...sent[0]?.values, closes: '2027-12-07' },
    ]);
  });

  it('shows what had been typed to whoever leaves it, and takes the next line as a question', async () => {
    const { desk, sent } = formDesk(everyKind());
    const printed = await typeInto(desk, ['process new', 'Prizes', '.', 'process new']);
    expect(printed).toContain('Nothing was sent. This had been filled in:\n  Name: Prizes');
    expect(printed.match(/New process/g)).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('is left by Ctrl-C, which leaves the chat only outside a form', async () => {
    const { desk } = formDesk(everyKind());
    const screen = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
    let hasLeft = false;
    const { platform, input } = openTerminal(desk, { output: screen, onLeave: () => (hasLeft = true) });
    const shows = async (words: string) => {
      for await (const [chunk] of on(screen, 'data')) if (String(chunk).includes(words)) return;
    };
    await platform.start();
    input.write('process new\r');
    await shows('Name');
    input.write('Prizes\r');
    await shows('What it is about');
    input.write('\u0003');
    await shows('Name: Prizes');
    expect(hasLeft).toBe(false);
    await platform.stop();
  });

  it('takes a whole form that is pasted, blank lines and all', async () => {
    const { desk, sent } = formDesk(everyKind());
    const { platform, input } = openTerminal(desk);
    await platform.start();
    input.end(`process new\n${ANSWERS.join('\n')}\n`);
    await new Promise((resolve) => setImmediate(resolve));
    await platform.stop();
    expect(sent[0]?.values).toMatchObject({ about: 'about', owner: 'U1' });
  });

  it('asks again for the field below a message that nobody asked for', async () => {
    const { desk } = formDesk(everyKind());
    const { platform, input, printed, prompted } = openTerminal(desk);
    await platform.start();
    const asked = prompted();
    input.write('process new\n');
    await asked;
    await platform.send(
      { platform: 'terminal', tenant: '', conversation: 'terminal', kind: 'direct' },
      notice('It rains.'),
    );
    expect(printed.join('')).toMatch(/It rains\.\n\nName\n\n$/);
    await platform.stop();
  });
});

describe('how forms are filled in', () => {
  it.each(LANGUAGES)('is said in %s, with the signs', (language) => {
    const how = fillingWording(language)('how', { empty: '-', rest: '..', leave: '.', cancel: 'X' });
    for (const sign of [' -', '..', 'X'])
      expect(how.replaceAll(/[\u2068\u2069]/g, '')).toContain(sign.trim());
    expect(fillingWording(language)('more', { count: 3 })).toContain('3');
  });
});
