import { isSamePerson } from '../../chat/same-person.js';
import type { Edition, PersonRef } from './calendar.js';
import type { Contribution } from './contribution.js';
import type { Subscriber } from './subscriber.js';

/** Who may change the calendar, besides the leads of its processes: people named in ACTIONLINE_EDITORS. */
export interface Policy {
  mayCreateEditions(person: PersonRef): boolean;
  mayChange(person: PersonRef, edition: Pick<Edition, 'leads'>): boolean;
  /** Assigning, moving and waiving contributions. */
  mayAssign(person: PersonRef, edition: Pick<Edition, 'leads'>): boolean;
  /** Saying that it is delivered, or how far it is. */
  mayReport(
    person: PersonRef,
    contribution: Pick<Contribution, 'owner'>,
    edition: Pick<Edition, 'leads'>,
  ): boolean;
  /** Whoever is in a channel may say what it hears; of a direct place only the person themselves. */
  maySubscribe(person: PersonRef, subscriber: Pick<Subscriber, 'place' | 'owner'>): boolean;
}

export function createPolicy(editors: readonly PersonRef[]): Policy {
  const isEditor = (person: PersonRef) => editors.some((editor) => isSamePerson(editor, person));
  const isLead = (person: PersonRef, { leads }: Pick<Edition, 'leads'>) =>
    leads.some((lead) => isSamePerson(lead, person));
  const mayChange = (person: PersonRef, edition: Pick<Edition, 'leads'>) =>
    isEditor(person) || isLead(person, edition);
  return {
    mayCreateEditions: isEditor,
    mayChange,
    mayAssign: mayChange,
    mayReport: (person, { owner }, edition) => isSamePerson(person, owner) || mayChange(person, edition),
    maySubscribe: (person, { place, owner }) => place.kind !== 'direct' || isSamePerson(person, owner),
  };
}
