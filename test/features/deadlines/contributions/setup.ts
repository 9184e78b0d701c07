import { combineCommands } from '../../../../src/chat/commands.js';
import type { IncomingAction, IncomingForm, IncomingText, Person } from '../../../../src/chat/incoming.js';
import { type Form, filledIn, isForm, type Reply } from '../../../../src/chat/reply.js';
import { createContributionHandlers } from '../../../../src/features/deadlines/contributions/handlers.js';
import type { ContributionParts } from '../../../../src/features/deadlines/contributions/parts.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import { readReference } from '../../../../src/features/knowledge/read.js';
import { type Deadlines, EDITOR, GENEVA, NOON, sampleNewEdition } from '../../../store/deadlines/setup.js';
import { pressing, saying } from '../../../support/incoming.js';
import { bodyText } from '../../../support/plain-reply.js';

const { data } = await readReference();
export const LINES = data.actionLines;
export const OWNER: Person = { platform: 'slack', tenant: 'T1', id: 'U7', name: 'Amina' };
export const STRANGER: Person = { platform: 'slack', tenant: 'T1', id: 'U9' };
export const DUE = { precision: 'minute', instant: '2026-12-15T22:00:00Z', zone: GENEVA } as const;

/** The yearly report, whose sections are due eight days from noon. */
export const REPORT = sampleNewEdition({
  id: 'report-2027',
  process: 'report',
  names: { en: 'Contribution report 2027' },
  phases: [
    {
      key: 'sections',
      position: 1,
      kind: 'deadline',
      names: { en: 'Sections due' },
      closes: DUE,
      actionLines: [],
      accepted: [],
    },
  ],
});

export function openDesk(deadlines: Deadlines, parts: Partial<ContributionParts> = {}) {
  const handlers = () =>
    combineCommands([
      createContributionHandlers({
        calendar: deadlines.calendar,
        contributions: deadlines.contributions,
        subscribers: deadlines.subscribers,
        addresses: { findPerson: async () => undefined },
        profiles: { find: async () => undefined },
        policy: createPolicy([EDITOR]),
        clock: { now: () => NOON },
        lines: () => LINES,
        wake: async () => {},
        ...parts,
      }),
    ]);
  return {
    async say(text: string, values: Partial<IncomingText> = {}): Promise<Reply | Form> {
      const outcome = await handlers().find(text)?.(saying(text, values));
      if (!outcome) throw new Error(`"${text}" is no command`);
      return outcome;
    },
    isCommand: (text: string) => handlers().find(text) !== undefined,
    async press(reply: Reply, label: string, values: Partial<IncomingAction> = {}): Promise<Reply | Form> {
      const button = reply.actions.find((one) => one.label === label);
      if (!button) throw new Error(`no button ${label}`);
      const outcome = await handlers().actions[button.action]?.(pressing({ ...button, ...values }));
      if (!outcome) throw new Error('nobody takes the press');
      return outcome;
    },
    async send(
      form: Form,
      typed: IncomingForm['values'] = {},
      incoming: Partial<IncomingForm> = {},
    ): Promise<Reply | Form> {
      const values = Object.fromEntries(form.fields.map((field) => [field.name, filledIn(field)]));
      const { reference, keys, place, person } = saying('');
      const outcome = await handlers().forms[form.form]?.({
        ...{ kind: 'form', reference, keys, place, person, form: form.form, argument: form.argument },
        values: { ...values, ...typed },
        ...incoming,
      });
      if (!outcome) throw new Error('nobody takes the form');
      return outcome;
    },
  };
}

export function asForm(outcome: Reply | Form): Form {
  if (!isForm(outcome)) throw new Error(bodyText(outcome));
  return outcome;
}

export function asReply(outcome: Reply | Form): Reply {
  if (isForm(outcome)) throw new Error(`a form: ${textOf(outcome)}`);
  return outcome;
}

/** What is read before anything is filled in, with the faults at their fields. */
export function textOf(outcome: Reply | Form): string {
  if (!isForm(outcome)) return bodyText(outcome);
  const intro = bodyText({ ...emptyReply, parts: outcome.intro ?? [] });
  return [intro, ...outcome.fields.flatMap(({ name, error }) => (error ? `${name}: ${error}` : []))].join(
    '\n',
  );
}

const emptyReply: Reply = {
  language: 'en',
  visibility: 'private',
  parts: [],
  sources: [],
  sourcesLabel: '',
  actions: [],
  moreLabel: '',
};

/** The value of the option of a form whose label has this in it. */
export function optionOf(form: Form, words: string): string {
  const options = form.fields.flatMap((field) => (field.kind === 'choice' ? field.options : []));
  const option = options.find(({ label }) => label.includes(words));
  if (!option) throw new Error(`no option ${words} among ${options.map(({ label }) => label).join('; ')}`);
  return option.value;
}
