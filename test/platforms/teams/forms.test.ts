import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/chat/reply.js';
import { readCardData } from '../../../src/platforms/teams/data.js';
import { renderForm } from '../../../src/platforms/teams/forms.js';
import { acknowledgeForm } from '../../../src/platforms/teams/invoke.js';
import { everyKind, filledWith, longForm } from '../../support/forms.js';
import { PERSON } from '../../support/teams/activities.js';
import { flatten, readMessage } from '../../support/teams/read.js';

const form: Form = {
  form: 'submission',
  argument: '{"entry":7}',
  language: 'en',
  title: 'Entry *7*',
  submitLabel: 'Send',
  cancelLabel: 'Cancel',
  fields: [
    {
      kind: 'text',
      name: 'title',
      label: 'Title',
      hint: 'As published',
      required: true,
      multiline: false,
      maximum: 120,
    },
    {
      kind: 'choice',
      name: 'line',
      label: 'Action line',
      hint: 'The main one',
      required: true,
      options: [
        { value: 'C5', label: 'C5 Security' },
        { value: 'C7-EHEALTH', label: 'C7 e-health' },
      ],
    },
    { kind: 'text', name: 'argument', label: 'Argument', required: false, multiline: true, maximum: 4000 },
  ],
};

function inputsOf(shown: Form, options?: Parameters<typeof renderForm>[1]) {
  const [attachment] = renderForm(shown, options).attachments ?? [];
  return flatten(attachment?.content.body).filter(({ type }) => String(type).startsWith('Input.'));
}

/** What a client sends when the button is pressed: its data and the inputs, by id. */
function submit(shown: Form, typed: Readonly<Record<string, string>>) {
  const [button] = readMessage({ activity: { ...renderForm(shown) } }).buttons;
  const ids = inputsOf(shown).map(({ id }) => String(id));
  return readCardData({
    ...button?.data,
    ...Object.fromEntries(ids.map((id) => [id, typed[id.slice(6)] ?? ''])),
  });
}

const FILLED = {
  name: 'WSIS Prizes',
  about: 'Two\nlines',
  process: 'stocktaking',
  lines: ['C1', 'a,b'],
  closes: '2026-12-07',
  at: '23:00',
  owner: PERSON,
};

/** What a client sends of inputs that are left as they are drawn. */
function asDrawn(shown: Form) {
  const [button] = readMessage({ activity: { ...renderForm(shown) } }).buttons;
  const inputs = inputsOf(shown).map(({ id, value }) => [String(id), value ?? ''] as const);
  return readCardData({ ...button?.data, ...Object.fromEntries(inputs) });
}

describe('every kind of field in Teams', () => {
  it('holds what was filled in, and sends it back', () => {
    expect(asDrawn(filledWith(everyKind(), FILLED))).toEqual({
      kind: 'form',
      form: 'everything',
      argument: 'prizes-2027',
      values: FILLED,
    });
  });

  it('sends nothing where nothing was filled in', () => {
    expect(asDrawn(everyKind())).toMatchObject({
      values: { name: '', about: '', process: '', lines: [], closes: '', at: '', owner: '' },
    });
  });

  it('is asked for with the input of its kind, several of a choice with commas between them', () => {
    const inputs = inputsOf(everyKind());
    expect(inputs.map(({ type }) => type)).toEqual([
      'Input.Text',
      'Input.Text',
      'Input.ChoiceSet',
      'Input.ChoiceSet',
      'Input.Date',
      'Input.Time',
      'Input.ChoiceSet',
    ]);
    const lines = inputs.find(({ id }) => id === 'list:lines');
    expect(lines).toMatchObject({ isMultiSelect: true });
    const choices = (lines?.choices ?? []) as readonly { value: string }[];
    expect(choices.every(({ value }) => !value.includes(','))).toBe(true);
  });

  it('finds people in the organisation, or has them typed where there is none', () => {
    expect(inputsOf(everyKind()).at(-1)).toMatchObject({
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
    });
    expect(inputsOf(everyKind(), { hasPeople: false }).at(-1)).toMatchObject({ type: 'Input.Text' });
  });

  it('says what is needed before anything is sent', () => {
    const [name, about] = inputsOf(everyKind());
    expect(name).toMatchObject({ isRequired: true, errorMessage: 'This is needed.' });
    expect(about).not.toHaveProperty('errorMessage');
  });

  it('shows its hint where there is room for it', () => {
    const { text } = readMessage({ activity: { ...renderForm(everyKind()) } });
    expect(text).toContain('In Geneva.');
    expect(inputsOf(everyKind())[1]).toMatchObject({ placeholder: 'Two sentences.' });
  });

  it('fits into the 28 kB of the smallest card there is, forty times', () => {
    const bytes = Buffer.byteLength(JSON.stringify(renderForm(longForm(40)).attachments));
    expect(bytes).toBeLessThan(28_000);
  });

  it('is introduced with what is to be read first', () => {
    const intro = [{ kind: 'note', tone: 'warning', text: 'Two *phases* overlap.' }] as const;
    const { text, active } = readMessage({ activity: { ...renderForm(everyKind({ intro })) } });
    expect(text).toContain('⚠ Two *phases* overlap.');
    expect(active).toEqual([]);
  });
});

describe('a form that has grown too large for a card', () => {
  it('stays on screen with what was typed, and says what is wrong', () => {
    const field = { kind: 'text', required: true, multiline: true, maximum: 9_000 } as const;
    const fields = Array.from({ length: 10 }, (_, index) => ({
      ...field,
      name: `${index}`,
      label: `Part ${index}`,
      value: 'x'.repeat(9_000),
      ...(index === 3 ? { error: 'Too long.' } : {}),
    }));
    expect(acknowledgeForm(everyKind({ fields }), { hasPeople: true })).toEqual({
      isWhole: true,
      body: expect.objectContaining({
        type: 'application/vnd.microsoft.activity.message',
        value: 'Part 3: Too long.',
      }),
    });
  });
});

describe('a form in Teams', () => {
  it('asks with labelled inputs', () => {
    expect(inputsOf(form)).toEqual([
      expect.objectContaining({
        type: 'Input.Text',
        label: 'Title',
        isRequired: true,
        maxLength: 120,
        placeholder: 'As published',
      }),
      expect.objectContaining({ type: 'Input.ChoiceSet', label: 'Action line', style: 'compact' }),
      expect.objectContaining({ type: 'Input.Text', isMultiline: true, isRequired: false }),
    ]);
  });

  it('comes back as what was typed, also for a field called like our own data', () => {
    expect(submit(form, { title: 'A project', line: 'C5', argument: 'because' })).toEqual({
      kind: 'form',
      form: 'submission',
      argument: '{"entry":7}',
      values: { title: 'A project', line: 'C5', argument: 'because' },
    });
  });

  it('keeps what was typed and says what is wrong below the field', () => {
    const [title, ...others] = form.fields;
    if (!title) throw new Error('no field');
    const again = {
      ...form,
      fields: [{ ...title, value: 'Too *short*', error: 'At least [10] letters.' }, ...others],
    };
    expect(inputsOf(again)[0]).toMatchObject({ value: 'Too *short*' });
    const { text, active } = readMessage({ activity: { ...renderForm(again) } });
    expect(text).toContain('At least [10] letters.');
    expect(active).toEqual([]);
  });

  it('searches a long list of choices', () => {
    const options = Array.from({ length: 30 }, (_, index) => ({ value: `${index}`, label: `${index}` }));
    const long: Form = {
      ...form,
      fields: [{ kind: 'choice', name: 'x', label: 'X', required: true, options }],
    };
    expect(inputsOf(long)[0]).toMatchObject({ style: 'filtered' });
  });

  it('is cancelled in the client', () => {
    const [, cancel] = readMessage({ activity: { ...renderForm(form) } }).buttons;
    expect(cancel).toMatchObject({ type: 'Action.ToggleVisibility', title: 'Cancel' });
  });

  it('reads from right to left in Arabic', () => {
    expect(renderForm({ ...form, language: 'ar' }).attachments?.[0]?.content).toMatchObject({
      rtl: true,
      lang: 'ar',
    });
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { form: 7 },
    { action: 'ask', argument: 'x'.repeat(2_000), version: '1' },
  ])('is not what %j is: that is an action without a name', (data) => {
    expect(readCardData(data)).toEqual({ kind: 'action', action: '', argument: '', version: '' });
  });
});
