import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/chat/reply.js';
import { type Filling, type Step, startFilling } from '../../../../src/platforms/terminal/forms/filling.js';
import { everyKind, filledWith } from '../../../support/forms.js';

function type(filling: Filling, lines: readonly string[]): Step | undefined {
  return lines.map((line) => filling.take(line)).at(-1);
}

function sent(form: Form, lines: readonly string[]) {
  const step = type(startFilling(form), lines);
  if (step?.kind !== 'send') throw new Error(`not sent: ${JSON.stringify(step)}`);
  return step.filled;
}

describe('a form that is filled in line by line', () => {
  it('sends what was typed at each field, options by their values', () => {
    const lines = ['Prizes', 'First line', 'second line', '', '1', '2, comma', '2026-12-07', '23:00', 'U1'];
    expect(sent(everyKind(), lines)).toEqual({
      kind: 'form',
      form: 'everything',
      argument: 'prizes-2027',
      values: {
        name: 'Prizes',
        about: 'First line\nsecond line',
        process: 'prizes',
        lines: ['C2', 'a,b'],
        closes: '2026-12-07',
        at: '23:00',
        owner: 'U1',
      },
    });
  });

  const values = {
    name: 'Prizes',
    about: 'a\nb',
    process: 'stocktaking',
    lines: ['C1', 'C2'],
    closes: '2026-12-07',
    at: '23:00',
    owner: 'U1',
  };

  it('keeps what a field holds at an empty line', () => {
    const form = filledWith(everyKind(), values);
    expect(sent(form, ['', ' ', '', '', '', '', '']).values).toEqual(values);
  });

  it('sends the rest as it stands', () => {
    expect(sent(filledWith(everyKind(), values), ['Another', '..']).values).toEqual({
      ...values,
      name: 'Another',
    });
  });

  it('empties a field that may be empty, and no other', () => {
    const filling = startFilling(filledWith(everyKind(), values));
    expect(filling.take('-')).toEqual({ kind: 'again', problem: { kind: 'needed' } });
    expect(type(filling, ['', '-', '', '-', '', '-', '-'])).toMatchObject({
      filled: { values: { ...values, about: '', lines: [], at: '', owner: '' } },
    });
  });

  it('asks of a form with errors for the fields that have one, and sends all of it', () => {
    const form = filledWith(everyKind(), values, { closes: 'That is in the past.', at: 'When?' });
    const filling = startFilling(form);
    expect(filling.field()).toMatchObject({ name: 'closes', value: '2026-12-07' });
    expect(filling.take('2027-01-01')).toEqual({ kind: 'ask' });
    expect(filling.field()).toMatchObject({ name: 'at', error: 'When?' });
    expect(filling.take('12:00')).toMatchObject({
      filled: { values: { ...values, closes: '2027-01-01', at: '12:00' } },
    });
  });

  it.each(['.', 'cancel', ' CANCEL ', 'Annuler'])(
    'is left at %j, with everything still to be read',
    (word) => {
      const filling = startFilling(everyKind({ cancelLabel: 'Annuler' }));
      type(filling, ['Prizes', 'half a thought']);
      expect(filling.take(word)).toEqual({ kind: 'leave' });
      expect(filling.filled()).toEqual([
        { label: 'Name', text: 'Prizes' },
        { label: 'What it is about', text: 'half a thought' },
      ]);
    },
  );
});

describe('a choice that is typed', () => {
  const choosing = () => {
    const filling = startFilling(everyKind());
    type(filling, ['Prizes', '']);
    return filling;
  };

  it.each([
    ['1', 'prizes'],
    ['stocktaking', 'stocktaking'],
    ['wsis prizes', 'prizes'],
    ['Stock', 'stocktaking'],
  ])('%j is an option', (typed, value) => {
    const filling = choosing();
    expect(filling.take(typed)).toEqual({ kind: 'ask' });
    type(filling, ['', '2026-01-01', '']);
    expect(filling.take('')).toMatchObject({ filled: { values: { process: value } } });
  });

  it.each(['0', '3', 'forum', '<!channel>'])('%j is none, and is asked for again', (typed) => {
    expect(choosing().take(typed)).toEqual({ kind: 'again', problem: { kind: 'no option', typed } });
  });

  it('says which options a part of a name fits', () => {
    expect(choosing().take('wsis')).toMatchObject({
      kind: 'again',
      problem: { kind: 'several', options: [{ value: 'prizes' }, { value: 'stocktaking' }] },
    });
  });

  it('takes an option whose name has a comma by that name', () => {
    const filling = choosing();
    type(filling, ['1', 'c1 role of governments, and others', '2026-01-01', '']);
    expect(filling.take('')).toMatchObject({ filled: { values: { lines: ['C1'] } } });
  });

  it('takes none of several when one of them is no option', () => {
    const filling = choosing();
    filling.take('1');
    expect(filling.take('1, 9')).toEqual({ kind: 'again', problem: { kind: 'no option', typed: '9' } });
  });
});
