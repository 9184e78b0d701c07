import type { IncomingForm } from '../../../chat/incoming.js';
import { GENEVA } from '../../../shared/zones.js';
import type { CalendarDate, Edition, PersonRef } from '../calendar.js';
import type { NewEdition, NewPhase } from '../ports.js';
import type { Reader } from '../present/context.js';
import { readDate } from '../typed-date.js';
import { dateFaultText } from '../wording/typed-date/wording.js';
import { fieldOf, sidesOf } from './form.js';

/** What somebody filled in, as the edition it makes, and what could not be read, by field. */
export interface FilledEdition<Base> {
  readonly edition: Base;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly reason?: string;
}

/** Reads the form upon what it was made from: what is no field of it stays. */
export function readEditionForm<Base extends NewEdition | Edition>(
  reader: Reader,
  { values, person }: IncomingForm,
  base: Base,
): FilledEdition<Base> {
  const typed = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.join(', '),
    ]),
  );
  const errors: Record<string, string> = {};
  const phases = base.phases.map((phase) => {
    const dates = sidesOf(phase).map((side): [string, CalendarDate | undefined] => {
      const name = fieldOf(side, phase.key);
      const text = typed[name];
      if (text === undefined) return [side, phase[side]];
      const read = readDate(text, { zone: GENEVA, now: reader.now });
      if (read.kind === 'fault') errors[name] = dateFaultText(reader.language, read);
      return [side, read.kind === 'date' ? read.date : undefined];
    });
    return withDates(phase, Object.fromEntries(dates));
  });
  const reason = typed.reason?.trim();
  return {
    edition: { ...base, phases, leads: leadsOf(typed.lead, person, base.leads) },
    typed,
    errors,
    ...(reason ? { reason } : {}),
  };
}

function withDates<One extends NewPhase>(
  phase: One,
  {
    opens,
    closes,
  }: { readonly opens?: CalendarDate | undefined; readonly closes?: CalendarDate | undefined },
): One {
  const { opens: _, closes: __, ...rest } = phase;
  return { ...rest, ...(opens && { opens }), ...(closes && { closes }) } as One;
}

/** Whoever is picked is of the platform and workspace of the one who picks. */
function leadsOf(
  lead: string | undefined,
  { platform, tenant }: PersonRef,
  before: readonly PersonRef[],
): readonly PersonRef[] {
  if (lead === undefined) return before;
  if (lead.trim() === '') return [];
  const known = before.find(({ id }) => id === lead);
  return [known ?? { platform, tenant, id: lead.trim().replace(/^<@|>$/g, '') }];
}
