import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { typedIn, warning } from '../../../chat/fields.js';
import type { IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import { GENEVA } from '../../../shared/zones.js';
import { type CalendarDate, type Edition, endOf, type PersonRef } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { readPerson } from '../exchange/person.js';
import type { NewContribution } from '../ports.js';
import { type Reader, readerOf, sentence, visibilityOf } from '../present/context.js';
import { readDate } from '../typed-date.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { dateFaultText } from '../wording/typed-date/wording.js';
import { boardReply } from './board.js';
import { type ExpectSubject, eachOf, expectForm, SECTORS, sectorText } from './expect-form.js';
import { reachOwner, reachParts } from './owner.js';
import type { ContributionParts } from './parts.js';

const subjectSchema = z.object({ edition: z.string(), batch: z.string().regex(/^[A-Z\d]{1,20}$/) });

function readSubject(argument: string): ExpectSubject | undefined {
  try {
    return subjectSchema.parse(JSON.parse(argument));
  } catch {
    return undefined;
  }
}

/** Assigns what was filled in, all or nothing; or gives the form back with its faults and all that was typed. */
export async function saveExpected(parts: ContributionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const common = commonWording(reader.language);
  const subject = readSubject(incoming.argument);
  const edition = subject && (await parts.calendar.findEdition(subject.edition));
  if (!edition)
    return sentence(reader.language, 'private', common('missing', { name: subject?.edition ?? '…' }));
  const typed = typedIn(incoming);
  const again = (state: Parameters<typeof expectForm>[3]) =>
    expectForm(reader, edition, parts.lines(), { typed, ...state }, subject.batch);
  if (!parts.policy.mayAssign(incoming.person, edition))
    return again({ intro: [warning(common('notAllowed'))] });
  const there = await parts.contributions.list(edition.id);
  const filled = readExpected(reader, incoming.person, typed);
  if ('errors' in filled) return again({ errors: filled.errors });
  const batch = toContributions(parts, reader, { edition, batch: subject.batch, filled, there });
  const isRepeated = there.some(({ id }) => batch.ids.includes(id));
  if (batch.contributions.length === 0 && !isRepeated)
    return again({ errors: { each: contributionWording(reader.language)('fault.allThere') } });
  return assign(parts, incoming, edition, { owner: filled.owner, isRepeated, ...batch });
}

interface Filled {
  readonly title: string;
  readonly owner: PersonRef;
  readonly ownerName?: string;
  readonly line?: string;
  readonly sector?: string;
  readonly due: CalendarDate;
  readonly isEach: boolean;
}

function readExpected(
  reader: Reader,
  person: PersonRef,
  typed: Readonly<Record<string, string>>,
): Filled | { readonly errors: Readonly<Record<string, string>> } {
  const say = contributionWording(reader.language);
  const { title = '', ownerName, line, sector, each } = typed;
  const owner = readPerson(typed.owner ?? '', person);
  const due = readDue(reader, typed.due ?? '');
  if (title === '' || !owner || typeof due === 'string')
    return {
      errors: {
        ...(title === '' && { title: say('fault.title') }),
        ...(!owner && { owner: say('fault.owner') }),
        ...(typeof due === 'string' && { due }),
      },
    };
  return {
    ...{ title, owner, due, isEach: each === 'each' },
    ...(ownerName && { ownerName }),
    ...(line && { line }),
    ...(sector && { sector }),
  };
}

/** The date, or what is wrong with it. */
export function readDue(reader: Reader, text: string): CalendarDate | string {
  const say = contributionWording(reader.language);
  const read = readDate(text, { zone: GENEVA, now: reader.now });
  if (read.kind === 'none') return say('fault.due');
  if (read.kind === 'fault') return dateFaultText(reader.language, read);
  const isPast = Temporal.Instant.compare(endOf(read.date), reader.now) <= 0;
  return isPast ? say('fault.past') : read.date;
}

interface Batch {
  readonly edition: Edition;
  readonly batch: string;
  readonly filled: Filled;
  readonly there: readonly Contribution[];
}

/** One, or one for each line or sector that nothing is expected for yet; with the ids that any of them may have. */
function toContributions(
  parts: ContributionParts,
  { language }: Reader,
  { edition, batch, filled, there }: Batch,
): { readonly contributions: readonly NewContribution[]; readonly ids: readonly string[] } {
  const { owner, ownerName, due, title } = filled;
  const base = {
    edition: edition.id,
    owner,
    ...(ownerName && { ownerName }),
    due,
    state: 'expected',
  } as const;
  const idOf = (index: number) => `${edition.id}/${batch}-${index + 1}`;
  const of = eachOf(edition);
  if (!filled.isEach || !of) {
    const { line, sector } = filled;
    const known = parts.lines().some(({ code }) => code === line);
    const about = {
      ...(line && known && { actionLine: line }),
      ...(SECTORS.some((one) => one === sector) && sector && { sector }),
    };
    return { contributions: [{ ...base, id: idOf(0), title, ...about }], ids: [idOf(0)] };
  }
  const lines = parts.lines().filter(({ category }) => category !== null);
  const codes: readonly string[] = of === 'lines' ? lines.map(({ code }) => code) : SECTORS;
  const name = of === 'lines' ? 'actionLine' : 'sector';
  const isThere = (code: string) => there.some((one) => one[name] === code && one.state !== 'waived');
  const all = codes.map((code, index) => ({
    ...base,
    id: idOf(index),
    title: `${title} – ${sectorText(language, code)}`,
    [name]: code,
  }));
  const contributions = all.filter((_, index) => !isThere(codes[index] ?? ''));
  return { contributions, ids: all.map(({ id }) => id) };
}

interface Assignment {
  readonly owner: PersonRef;
  readonly contributions: readonly NewContribution[];
  readonly isRepeated: boolean;
}

async function assign(
  parts: ContributionParts,
  incoming: IncomingForm,
  edition: Edition,
  { owner, contributions, isRepeated }: Assignment,
): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const say = contributionWording(reader.language);
  const { platform, tenant, id } = incoming.person;
  const act = { by: { platform, tenant, id }, at: reader.now };
  if (!isRepeated) await parts.contributions.assign(contributions, act);
  const reach = await reachOwner(parts, owner, { speaker: incoming, language: reader.language, act });
  await parts.wake();
  const text = isRepeated ? say('expect.repeated') : say('expect.saved', { count: contributions.length });
  return boardReply(reader, edition, await parts.contributions.list(edition.id), {
    visibility: visibilityOf(incoming),
    intro: [{ kind: 'paragraph', text }, ...reachParts(reader, reach)],
  });
}
