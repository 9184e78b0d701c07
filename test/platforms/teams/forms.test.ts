import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/chat/reply.js';
import { readCardData } from '../../../src/platforms/teams/data.js';
import { renderForm } from '../../../src/platforms/teams/forms.js';
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

function inputsOf(shown: Form) {
  const [attachment] = renderForm(shown).attachments ?? [];
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
