import { Temporal } from 'temporal-polyfill';
import { type Action, plainSpans, type Reply, type ReplyPart, type Visibility } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import { isolate } from '../../../shared/typography.js';
import type { Edition } from '../calendar.js';
import { CONTRIBUTION_STATES, type Contribution, isOutstanding } from '../contribution.js';
import { deadlineSpans, localText } from '../messages/when.js';
import { nameIn, type Reader, replyOf } from '../present/context.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { processWording } from '../wording/processes/wording.js';
import { drawBoard } from './picture.js';
import { inUrgency, SIGNS, STANDINGS, standingOf } from './standing.js';

/** Longest alternative text of a picture. */
const LONGEST_ALT = 1_000;

/** What is expected for an edition, from whom and by when, and how it stands. */
export function boardReply(
  reader: Reader,
  edition: Edition,
  contributions: readonly Contribution[],
  { visibility, intro = [] }: { readonly visibility: Visibility; readonly intro?: readonly ReplyPart[] },
): Reply {
  const { language } = reader;
  const say = contributionWording(language);
  const sorted = inUrgency(contributions, reader.now);
  const cancelled: readonly ReplyPart[] =
    edition.status === 'cancelled'
      ? [{ kind: 'note', tone: 'warning', text: processWording(language)('show.cancelled') }]
      : [];
  const body: readonly ReplyPart[] =
    sorted.length === 0
      ? [{ kind: 'paragraph', text: say('board.none', { command: `expect ${edition.id}` }) }]
      : [countsPart(reader, sorted), picturePart(reader, edition, sorted), tablePart(reader, sorted)];
  return replyOf(language, {
    visibility,
    title: say('board.title', { name: nameIn(language, edition.names) }),
    parts: [...intro, ...cancelled, ...body],
    actions: buttons(reader, edition, sorted),
  });
}

function countsPart({ language, now }: Reader, contributions: readonly Contribution[]): ReplyPart {
  const say = contributionWording(language);
  const count = (isCounted: (one: Contribution) => boolean) => String(contributions.filter(isCounted).length);
  const facts = CONTRIBUTION_STATES.map((state) => ({
    label: say(`state.${state}`),
    value: count((one) => one.state === state),
  }));
  const overdue = count((one) => standingOf(one, now) === 'overdue');
  return { kind: 'facts', facts: [...facts, { label: say('board.overdue'), value: overdue }] };
}

function tablePart(reader: Reader, contributions: readonly Contribution[]): ReplyPart {
  const { language } = reader;
  const say = contributionWording(language);
  return {
    kind: 'table',
    caption: say('board.caption'),
    columns: [
      say('column.title'),
      say('column.owner'),
      say('column.due'),
      say('column.state'),
      say('column.link'),
    ],
    rows: contributions.map((one) => [
      isolate(language, one.title),
      isolate(language, one.ownerName ?? one.owner.id),
      dueText(reader, one),
      stateText(reader, one),
      one.link ?? '',
    ]),
  };
}

/** When it is due, on the reader's clock. */
export function dueText(reader: Reader, { due }: Pick<Contribution, 'due'>): string {
  return due.precision === 'minute'
    ? localText(reader, Temporal.Instant.from(due.instant))
    : plainSpans(deadlineSpans(reader, due));
}

/** "! overdue": the sign as in the picture. */
export function stateText({ language, now }: Reader, contribution: Contribution): string {
  const standing = standingOf(contribution, now);
  return `${SIGNS[standing]} ${contributionWording(language)(`state.${standing}`)}`;
}

function picturePart(reader: Reader, { id }: Edition, contributions: readonly Contribution[]): ReplyPart {
  const rows = [...groupBy(contributions, codeOf)]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([code, own]) => ({ code, standings: own.map((one) => standingOf(one, reader.now)) }));
  return {
    kind: 'picture',
    name: `contributions-${id}`,
    svg: drawBoard(rows),
    alt: alternative(reader, contributions),
    missing: contributionWording(reader.language)('board.missing'),
  };
}

/** What it is about: an action line, else a sector. */
function codeOf({ actionLine, sector }: Contribution): string {
  return actionLine ?? sector ?? '–';
}

/** Everything that the picture shows: which lines stand how. */
function alternative({ language, now }: Reader, contributions: readonly Contribution[]): string {
  const say = contributionWording(language);
  const parts = STANDINGS.flatMap((standing) => {
    const own = contributions.filter((one) => standingOf(one, now) === standing);
    if (own.length === 0) return [];
    const codes = [...groupBy(own, codeOf)].map(([code, same]) =>
      same.length > 1 ? `${code} × ${same.length}` : code,
    );
    const state = say(`state.${standing}`);
    const listed = isolate(language, codes.join(', '));
    return [say('board.alt.state', { state, count: own.length, codes: listed })];
  });
  const text = say('board.alt', { states: parts.join('; ') });
  return text.length <= LONGEST_ALT ? text : `${text.slice(0, LONGEST_ALT - 1)}…`;
}

function buttons(
  { language }: Reader,
  { id, version, status }: Edition,
  contributions: readonly Contribution[],
): readonly Action[] {
  const say = contributionWording(language);
  const button = (name: 'report' | 'reassign' | 'waive' | 'expect'): Action => ({
    action: `deadlines.contributions.${name}`,
    argument: id,
    version: String(version),
    label: say(`button.${name}`),
  });
  if (status === 'cancelled') return [];
  if (!contributions.some(isOutstanding)) return [button('expect')];
  return [
    { ...button('report'), style: 'primary' },
    button('reassign'),
    { ...button('waive'), style: 'danger' },
    button('expect'),
  ];
}
