import { z } from 'zod';
import { readArgument } from '../../../chat/argument.js';
import type { Incoming, IncomingAction } from '../../../chat/incoming.js';
import { replyOf } from '../../../chat/make-reply.js';
import type { Reply, ReplyPart } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import { joinList } from '../../../shared/wording.js';
import type { Actor } from '../../people/ports.js';
import { asListedFor } from '../anonymous.js';
import { markOf } from '../card.js';
import type { SubmissionParts } from '../parts.js';
import type { Submission } from '../ports.js';
import { openButtons } from '../present/open-buttons.js';
import { csvOf, exportTable } from '../register/export.js';
import { fieldWording } from '../wording/fields/wording.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { readSought, soughtSchema } from './read.js';
import type { Count, Found, Shelf, Sought } from './sought.js';

const MOST_SHOWN = 5;
const MOST_FACETS = 6;

type FindParts = Pick<SubmissionParts, 'submissions' | 'who' | 'may' | 'catalog'>;

/** `/wsis find telemedicine C7 SDG 3 country:Kenya`. */
export async function findEntries(parts: FindParts, incoming: Incoming, text: string): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const read = readSought(text, parts.catalog());
  if ('unknown' in read) {
    const usage = say('find.unknown', { what: read.unknown });
    return replyOf(language, { parts: [{ kind: 'note', tone: 'warning', text: usage }] });
  }
  return page(parts, incoming, read.sought, undefined);
}

const more = z.object({ sought: soughtSchema, after: z.int().positive().optional() });

/** The page behind one, from its button. */
export async function findMore(parts: FindParts, incoming: IncomingAction): Promise<Reply> {
  const asked = readMore(incoming.argument);
  return asked
    ? page(parts, incoming, asked.sought as Sought, asked.after)
    : findEntries(parts, incoming, '');
}

/** Rows of a file that is made in chat: a megabyte or two. */
const MOST_EXPORTED = 2_000;

/** What was found as a file, as far as whoever presses may see it now. */
export async function exportFound(parts: FindParts, incoming: IncomingAction): Promise<Reply> {
  const asked = readMore(incoming.argument);
  if (!asked) return findEntries(parts, incoming, '');
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const sought = asked.sought as Sought;
  const viewer = await parts.who(incoming);
  const listed = asListedFor(parts.may, viewer, markOf(language));
  const shelf = shelfOf(parts, viewer, sought);
  const table = await exportTable(parts, sought, shelf, { most: MOST_EXPORTED, listed });
  const label = say('find.export');
  const reply = replyOf(language, {
    parts: [
      { kind: 'paragraph', text: say('export.done', { count: table.rows.length }) },
      ...(table.isCut ? [{ kind: 'note', tone: 'warning', text: say('export.cut') } as const] : []),
      { kind: 'note', tone: 'information', text: say('export.noFiles') },
    ],
  });
  return {
    ...reply,
    files: [{ name: 'entries.csv', mediaType: 'text/csv', content: csvOf(table), label }],
  };
}

function readMore(argument: string): z.infer<typeof more> | undefined {
  return readArgument(more, argument);
}

async function page(
  parts: FindParts,
  incoming: Incoming,
  sought: Sought,
  after: number | undefined,
): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const viewer = await parts.who(incoming);
  const shelf = shelfOf(parts, viewer, sought);
  const listed = asListedFor(parts.may, viewer, markOf(language));
  const found = await parts.submissions.search(sought, shelf, after, MOST_SHOWN);
  if (found.submissions.length === 0)
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say(`find.none.${shelf}`) }] });
  return replyOf(language, {
    title: say('find.title'),
    parts: [
      ...(after === undefined
        ? [{ kind: 'paragraph', text: countText(language, found.count) } as const]
        : []),
      { kind: 'list', items: found.submissions.map((one) => itemText(language, listed(one))) },
      ...(after === undefined ? await facetParts(parts, language, sought, shelf) : []),
    ],
    actions: [
      ...openButtons(language, found.submissions),
      ...nextButton(language, sought, found),
      ...(after === undefined ? [exportButton(language, sought)] : []),
    ],
  });
}

/** Whoever may see what is not published of these lines looks through all of it; the policy says who that is. */
function shelfOf({ may }: Pick<FindParts, 'may'>, viewer: Actor, { line }: Sought): Shelf {
  const anything = {
    sender: '',
    assigned: [],
    lines: line === undefined ? [] : [line],
    isDraft: false,
    isPublished: false,
    hasConflict: () => false,
  };
  return may(viewer, 'view', anything) ? 'all' : 'public';
}

function countText(language: Language, { entries, isLeast }: Count): string {
  return submissionWording(language)(isLeast ? 'find.least' : 'find.count', { count: entries });
}

function itemText(language: Language, { id, title, entity, fields, state, submittedAt }: Submission): string {
  const country = typeof fields.country === 'string' ? fields.country : '';
  const year = submittedAt === undefined ? '' : String(submittedAt.toZonedDateTimeISO('UTC').year);
  const about = [entity ?? '', country, year].filter((one) => one !== '').join(', ');
  return `#${id} ${title}${about && ` (${about})`} – ${fieldWording(language)(`state.${state}`)}`;
}

/** Of a line its goals, of a goal its lines, most first; of anything narrower nothing is kept. */
async function facetParts(
  { submissions }: FindParts,
  language: Language,
  { line, goal, ...others }: Sought,
  shelf: Shelf,
): Promise<readonly ReplyPart[]> {
  const isNarrower = Object.values(others).some((one) => one !== undefined);
  if (isNarrower || (line === undefined) === (goal === undefined)) return [];
  const cells = (await submissions.countCells(shelf)).filter((cell) =>
    line === undefined ? cell.goal === goal : cell.line === line,
  );
  const most = cells.toSorted((one, other) => other.entries - one.entries).slice(0, MOST_FACETS);
  if (most.length === 0) return [];
  const items = most.map((cell) => `${line === undefined ? cell.line : `SDG ${cell.goal}`}: ${cell.entries}`);
  const text = submissionWording(language)('find.facets', { list: joinList(language, items) });
  return [{ kind: 'note', tone: 'information', text }];
}

function exportButton(language: Language, sought: Sought): Reply['actions'][number] {
  const label = submissionWording(language)('find.export');
  return { action: 'submissions.export', argument: JSON.stringify({ sought }), version: '1', label };
}

function nextButton(language: Language, sought: Sought, { next }: Found): Reply['actions'] {
  if (next === undefined) return [];
  const argument = JSON.stringify({ sought, after: next });
  const label = submissionWording(language)('find.next');
  return [{ action: 'submissions.find', argument, version: '1', label }];
}
