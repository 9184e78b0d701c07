import type { Temporal } from 'temporal-polyfill';
import { combineCommands } from '../../../src/chat/commands.js';
import type { IncomingForm, Person } from '../../../src/chat/incoming.js';
import { silentLog } from '../../../src/chat/log.js';
import type { SentMessage } from '../../../src/chat/platform.js';
import type { Profile } from '../../../src/chat/profiles.js';
import { type Form, filledIn, isForm, type Reply } from '../../../src/chat/reply.js';
import { readPerson } from '../../../src/features/deadlines/exchange/person.js';
import { endOf } from '../../../src/features/deadlines/ports.js';
import { may, mayElse } from '../../../src/features/people/policy.js';
import type { Grant } from '../../../src/features/people/ports.js';
import { createMeet, createWho } from '../../../src/features/people/who.js';
import { createSubmissionComposers } from '../../../src/features/submissions/composers.js';
import { createContestHandlers } from '../../../src/features/submissions/contest/handlers.js';
import { createSubmissionHandlers } from '../../../src/features/submissions/handlers.js';
import type { SubmissionParts } from '../../../src/features/submissions/parts.js';
import { buildKnowledge } from '../../../src/knowledge.js';
import { catalogOf, readMoment, suggestCodes } from '../../../src/submissions.js';
import { actOf, NOON, type Stores } from '../../store/submissions/setup.js';
import { realReference } from '../../support/framework.js';
import { pressing, saying } from '../../support/incoming.js';
import { bodyText } from '../../support/plain-reply.js';

const { data, version } = await realReference();
export const catalog = catalogOf(buildKnowledge(data, version));

export const SENDER: Person = { platform: 'slack', tenant: 'T1', id: 'USENDER', name: 'Amina' };
export const REVIEWER: Person = { platform: 'slack', tenant: 'T1', id: 'UREVIEW', name: 'Bao' };
export const APPROVER: Person = { platform: 'teams', tenant: 'ab-1', id: 'cd-2', name: 'Chidi' };
export const STRANGER: Person = { platform: 'slack', tenant: 'T1', id: 'USTRANGE', name: 'Dana' };
const TEAMS_PLACE = { platform: 'teams', tenant: 'ab-1', conversation: 'a:1', kind: 'direct' } as const;

/** A message that was sent, by its id. */
interface Sent {
  readonly to: string;
  readonly content: string;
  readonly reply: Reply;
  readonly id: string;
}

/** The handlers on real stores, with people on both platforms and a record of what was redrawn. */
export function openDesk(stores: Stores, profiles: Readonly<Record<string, Profile>> = {}) {
  let now = NOON;
  const updates: { readonly message: SentMessage; readonly reply: Reply }[] = [];
  const running: Promise<void>[] = [];
  const clock = { now: () => now };
  const meeting = {
    people: stores.people,
    profiles: { find: async ({ id }: Person) => profiles[id] },
    clock,
  };
  const who = createWho({ ...meeting, administrators: [] });
  const parts: { -readonly [Key in keyof SubmissionParts]: SubmissionParts[Key] } = {
    submissions: stores.submissions,
    reviews: stores.reviews,
    lateLinks: stores.lateLinks,
    contests: stores.contests,
    people: stores.people,
    calendar: stores.calendar,
    endOf,
    addresses: {
      findPerson: async ({ platform }) =>
        platform === 'teams' ? { place: TEAMS_PLACE, details: {} } : undefined,
    },
    who,
    meet: createMeet(meeting),
    may,
    mayElse,
    readPerson,
    readMoment,
    catalog: () => catalog,
    suggest: suggestCodes,
    clock,
    update: async (message, reply) => void updates.push({ message, reply }),
    later: (work) => void running.push(work),
    wake: async () => {},
    log: silentLog,
  };
  const handlers = combineCommands([createSubmissionHandlers(parts), createContestHandlers(parts)]);
  const composers = createSubmissionComposers(parts);
  return {
    parts,
    updates,
    settle: () => Promise.all(running.splice(0)),
    setClock(instant: Temporal.Instant) {
      now = instant;
    },
    async say(text: string, person = SENDER): Promise<Reply | Form> {
      const outcome = await handlers.find(text)?.(saying(text, { person }));
      if (!outcome) throw new Error(`"${text}" is no command`);
      return outcome;
    },
    async press(reply: Reply | Form, label: string, person = SENDER): Promise<Reply | Form> {
      if (isForm(reply)) throw new Error('a form has no such buttons');
      const button = reply.actions.find((one) => one.label === label);
      if (!button)
        throw new Error(`no button ${label} among ${reply.actions.map((one) => one.label).join(', ')}`);
      return this.pressRaw(button, person);
    },
    async pressRaw(
      button: { readonly action: string; readonly argument: string; readonly version: string },
      person: Person,
    ): Promise<Reply | Form> {
      const outcome = await handlers.actions[button.action]?.(pressing({ ...button, person }));
      if (!outcome) throw new Error('nobody takes the press');
      return outcome;
    },
    async send(
      form: Reply | Form,
      typed: IncomingForm['values'] = {},
      person = SENDER,
    ): Promise<Reply | Form> {
      if (!isForm(form)) throw new Error(`no form: ${bodyText(form)}`);
      const values = Object.fromEntries(form.fields.map((field) => [field.name, filledIn(field)]));
      const { reference, keys, place } = saying('');
      const outcome = await handlers.forms[form.form]?.({
        ...{ kind: 'form', reference, keys, place, person, form: form.form, argument: form.argument },
        values: { ...values, ...typed },
      });
      if (!outcome) throw new Error('nobody takes the form');
      return outcome;
    },
    /** Everything that waits in the outbox is sent, as its composers say it now. */
    async deliver() {
      const sent: Sent[] = [];
      // One message of each conversation at a time.
      for (;;) {
        const claimed = await stores.outbox.claim('sender', 1_000, 20_000, 0);
        if (claimed.length === 0) return sent;
        for (const message of claimed) {
          const reply = await composers[message.content]?.(message, now);
          const posted = { place: message.place, id: `m${sent.length}-${message.id}` };
          const outcome = reply
            ? ({ kind: 'sent', message: posted } as const)
            : ({ kind: 'dropped', reason: 'nothing left to say' } as const);
          await stores.outbox.settle(message.id, 'sender', outcome);
          if (reply)
            sent.push({ to: message.place.conversation, content: message.content, reply, id: posted.id });
        }
      }
    },
  };
}

export const NOMINATION = {
  category: 'C5',
  title: 'Safe networks',
  description: 'word '.repeat(160),
  entity: 'Telecoms Sans Frontières',
  entityType: 'civil society',
  country: 'France',
  linkage: 'It links 9.c and C5.',
  gdc: 'Objective 1',
  impact: 'Large',
  contact: 'amina@example.org',
} as const;

/** Gives somebody roles, whoever they are. Returns their id. */
export function granting(stores: Stores) {
  return async (person: Person, ...grants: readonly Grant[]): Promise<string> => {
    const { id, version } = await stores.people.meet(person, { name: person.name ?? '' }, NOON);
    await stores.people.setGrants(id, version, grants, actOf('admin'));
    return id;
  };
}

/** Somebody in Slack. */
export function named(id: string, name: string): Person {
  return { platform: 'slack', tenant: 'T1', id, name };
}
