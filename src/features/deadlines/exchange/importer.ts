import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../../../shared/clock.js';
import { GENEVA } from '../../../shared/zones.js';
import type { PersonRef } from '../calendar.js';
import { loadHolidays } from '../holidays.js';
import type { Policy } from '../policy.js';
import type { Act, CalendarStore, ContributionStore, ImportStore } from '../ports.js';
import { readCsv } from './csv/read.js';
import { readCalendar } from './ical/read.js';
import { type ImportPlan, planImport } from './import-calendar.js';
import { targetId } from './plan-edition.js';
import type { Proposal, ReadingContext } from './proposal.js';
import { checkImported, readTypedDate } from './rules.js';

export interface ImporterParts {
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly contributions: Pick<ContributionStore, 'list'>;
  readonly imports: ImportStore;
  readonly policy: Policy;
  readonly clock: Clock;
  /** Codes of the action lines there are. */
  actionLines(): readonly string[];
}

/** A file, and what is said beside it. */
export interface ImportRequest {
  readonly text: string;
  readonly by: PersonRef;
  /** Where times are meant that say no zone; Geneva unless said otherwise. */
  readonly zone?: string;
  readonly target?: { readonly process: string; readonly label: string };
  /** Why warnings are accepted. */
  readonly reason?: string;
}

export interface Importer {
  plan(request: ImportRequest): Promise<ImportPlan>;
  apply(plan: ImportPlan, act: Act): ReturnType<ImportStore['apply']>;
}

export function createImporter(parts: ImporterParts): Importer {
  return {
    plan: (request) => plan(parts, request),
    apply: ({ what }, act) => parts.imports.apply(what, act),
  };
}

async function plan(parts: ImporterParts, request: ImportRequest): Promise<ImportPlan> {
  const { text, by, zone = GENEVA, target, reason } = request;
  const { calendar, policy, clock } = parts;
  const now = clock.now();
  const proposal = readText(text, {
    zone,
    now,
    person: by,
    actionLines: parts.actionLines(),
    readDate: (typed, typedZone) => readTypedDate(typed, typedZone, now),
  });
  const editions = await calendar.listEditions();
  const owed = contributionEditions(proposal, target && targetId({ target }), editions);
  const lists = await Promise.all(owed.map((id) => parts.contributions.list(id)));
  const holidays = await loadHolidays();
  return planImport(proposal, {
    editions,
    contributions: lists.flat(),
    policy,
    by,
    now,
    newId: randomUUID,
    check: (edition) => checkImported(edition, holidays, now),
    ...(target && { target }),
    ...(reason !== undefined && { reason }),
  });
}

/** Either format, told by how it begins. */
export function readText(text: string, context: ReadingContext): Proposal {
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? readCalendar(text, context) : readCsv(text, context);
}

/** Editions that there are and that contributions of the file are for. */
function contributionEditions(
  { contributions }: Proposal,
  target: string | undefined,
  editions: readonly { readonly id: string }[],
): readonly string[] {
  const named = new Set(contributions.map(({ edition }) => edition ?? target));
  return editions.map(({ id }) => id).filter((id) => named.has(id));
}

/**
 * What tells whether a plan is the one that somebody has seen: the same changes of the same versions, and the same that
 * is not taken. What is numbered anew each time is left aside.
 */
export function digestOfPlan({ what, findings }: ImportPlan): string {
  const assigns = what.assigns.map(({ id, delivered, ...rest }) => rest);
  const seen = JSON.stringify([{ ...what, assigns }, findings], (name, value: unknown) =>
    name === 'delivered' || name === 'accepted' ? undefined : value,
  );
  return createHash('sha256').update(seen).digest('base64url').slice(0, 16);
}
