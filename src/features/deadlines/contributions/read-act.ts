import { isSamePerson } from '../../../chat/same-person.js';
import type { PersonRef } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { readPerson } from '../exchange/person.js';
import type { ContributionChange } from '../ports.js';
import type { Reader } from '../present/context.js';
import { readLink } from '../reminders/done-form.js';
import { contributionWording } from '../wording/contributions/wording.js';
import type { ActName } from './act-form.js';
import { readDue } from './expect.js';

export type ReadAct =
  | { readonly change: ContributionChange; readonly reason?: string }
  | { readonly errors: Readonly<Record<string, string>> };

type Typed = Readonly<Record<string, string>>;

/** What a form of an act asks for. `person` is whoever sent it. */
export function readAct(
  reader: Reader,
  act: ActName,
  person: PersonRef & { name?: string },
  typed: Typed,
): ReadAct {
  switch (act) {
    case 'report':
      return readReport(reader, person, typed);
    case 'reassign':
      return readReassignment(reader, person, typed);
    case 'waive': {
      const { reason = '' } = typed;
      if (reason === '') return { errors: { reason: contributionWording(reader.language)('fault.reason') } };
      return { change: { state: 'waived' }, reason };
    }
  }
}

function readReport(
  { language, now: at }: Reader,
  person: PersonRef & { name?: string },
  typed: Typed,
): ReadAct {
  const say = contributionWording(language);
  const { state, link: text = '' } = typed;
  const link = readLink(text);
  if (state !== 'in progress' && state !== 'delivered') return { errors: { state: say('fault.state') } };
  if (link === 'wrong') return { errors: { link: say('fault.link') } };
  if (state === 'in progress') return { change: { state, ...(link !== undefined && { link }) } };
  if (link === undefined) return { errors: { link: say('fault.noLink') } };
  const { platform, tenant, id, name } = person;
  const by = { platform, tenant, id, ...(name !== undefined && { name }) };
  return { change: { state, link, delivered: { at, by } } };
}

function readReassignment(reader: Reader, person: PersonRef, typed: Typed): ReadAct {
  const owner = readPerson(typed.owner ?? '', person);
  const due = typed.due ? readDue(reader, typed.due) : undefined;
  if (!owner || typeof due === 'string')
    return {
      errors: {
        ...(!owner && { owner: contributionWording(reader.language)('fault.owner') }),
        ...(typeof due === 'string' && { due }),
      },
    };
  return { change: { owner, ownerName: typed.ownerName || undefined, ...(due && { due }) } };
}

/** Whether a contribution is already as it was to be: the same press came twice. */
export function isAlready(contribution: Contribution, change: ContributionChange): boolean {
  const { state, link, owner, ownerName, due } = change;
  if (owner)
    return (
      isSamePerson(contribution.owner, owner) &&
      contribution.ownerName === ownerName &&
      (due === undefined || JSON.stringify(contribution.due) === JSON.stringify(due))
    );
  return contribution.state === state && (link === undefined || contribution.link === link);
}
