import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/chat/reply.js';
import { formErrors, renderForm } from '../../../src/platforms/slack/form.js';
import { receiveForm } from '../../../src/platforms/slack/submission.js';
import { viewFaults } from '../../support/slack/check-blocks.js';
import { ASKER, TEAM } from '../../support/slack/payloads.js';

const form: Form = {
  form: 'entry',
  argument: '{"entry":7}',
  language: 'en',
  title: 'Send in an entry',
  submitLabel: 'Send',
  cancelLabel: 'Cancel',
  fields: [
    {
      kind: 'text',
      name: 'title',
      label: 'Title',
      required: true,
      multiline: false,
      maximum: 200,
      value: 'Wells',
    },
    {
      kind: 'choice',
      name: 'line',
      label: 'Action line',
      required: false,
      hint: 'The main one',
      value: 'C5',
      options: [
        { value: 'C4', label: 'Capacity building' },
        { value: 'C5', label: 'Confidence and security' },
      ],
    },
  ],
};

/** What Slack sends back when somebody submits the modal as it was opened. */
function submit(view: ReturnType<typeof renderForm>, values: Record<string, unknown>): unknown {
  return {
    type: 'view_submission',
    trigger_id: '1.2.3',
    team: { id: TEAM },
    user: { id: ASKER, team_id: TEAM },
    view: {
      id: 'V1',
      callback_id: view.callback_id,
      private_metadata: view.private_metadata,
      state: { values },
    },
  };
}

describe('forms in Slack', () => {
  it('are modals that Slack opens', () => {
    const view = renderForm(form);
    expect(viewFaults({ ...view })).toEqual([]);
    expect(view.blocks).toMatchObject([
      { block_id: 'title', optional: false, element: { type: 'plain_text_input', initial_value: 'Wells' } },
      {
        block_id: 'line',
        optional: true,
        element: { initial_option: { value: 'C5' } },
        hint: { text: 'The main one' },
      },
    ]);
  });

  it('come back with what was typed, under the names of their fields', () => {
    const values = {
      title: { value: { type: 'plain_text_input', value: 'Solar wells' } },
      line: { value: { type: 'static_select', selected_option: { value: 'C4' } } },
    };
    expect(receiveForm(submit(renderForm(form), values))).toMatchObject({
      kind: 'form',
      form: 'entry',
      argument: '{"entry":7}',
      values: { title: 'Solar wells', line: 'C4' },
      keys: ['slack:trigger:1.2.3'],
      person: { tenant: TEAM, id: ASKER },
    });
  });

  it('come back with empty strings for what was left empty', () => {
    const values = {
      title: { value: { type: 'plain_text_input', value: null } },
      line: { value: { type: 'static_select', selected_option: null } },
    };
    expect(receiveForm(submit(renderForm(form), values))?.values).toEqual({ title: '', line: '' });
  });

  it('say by field what is wrong', () => {
    const [title, line] = form.fields;
    if (!title || !line) throw new Error('The form has fields.');
    expect(formErrors(form, ['title', 'line'])).toBeUndefined();
    expect(
      formErrors({ ...form, fields: [{ ...title, error: 'Too short.' }, line] }, ['title', 'line']),
    ).toEqual({
      response_action: 'errors',
      errors: { title: 'Too short.' },
    });
  });

  it.each([undefined, null, {}, { type: 'view_submission' }, { type: 'view_closed', view: {} }])(
    'are not made of anything else: %j',
    (payload) => {
      expect(receiveForm(payload)).toBeUndefined();
    },
  );

  it('keep Slack’s limits whatever their words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 4_000 });
    const anyForm = fc.record({ title: words, label: words, hint: words, value: words, option: words });
    fc.assert(
      fc.property(
        anyForm,
        fc.integer({ min: 1, max: 10_000 }),
        ({ title, label, hint, value, option }, maximum) => {
          const view = renderForm({
            ...form,
            title,
            submitLabel: label,
            fields: [
              { kind: 'text', name: 'a', label, hint, required: true, multiline: true, maximum, value },
              {
                kind: 'choice',
                name: 'b',
                label,
                required: true,
                options: Array.from({ length: 120 }, (_, index) => ({
                  value: `${index}${option}`,
                  label: option,
                })),
              },
            ],
          });
          expect(viewFaults({ ...view })).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
