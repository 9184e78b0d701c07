import type { Incoming } from '../../../chat/incoming.js';
import { replyOf } from '../../../chat/make-reply.js';
import type { Action, Reply, ReplyPart } from '../../../chat/reply.js';
import { type Language, localeOf } from '../../../shared/language.js';
import { labelOf } from '../editions.js';
import type { SubmissionParts } from '../parts.js';
import { matterOf } from '../plan.js';
import { ruleSetOf } from '../rules/rule-set.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { rankFinalists, rankWinners } from './plan.js';
import type { Contest, Nominee } from './ports.js';
import type { Ranking } from './ranking.js';

/** Buttons of entries below one category. */
const MOST_BUTTONS = 6;

/** What a contest command is about: an edition, and perhaps one category. */
export interface ContestAbout {
  readonly edition: string;
  readonly category?: string;
}

/** "prizes-2027", "prizes-2027 C5", "2027 C7-EGOV"; undefined for anything else. */
export function readContest(text: string, categories: readonly string[]): ContestAbout | undefined {
  const [, label, code] = /^(?:prizes-)?(\d{4})(?:\s+(\S+))?$/i.exec(text.trim()) ?? [];
  const category = categories.find((one) => one.toLowerCase() === code?.toLowerCase());
  if (label === undefined || (code !== undefined && !category)) return undefined;
  return { edition: `prizes-${label}`, ...(category && { category }) };
}

/** How the contest stands: every category, or the entries of one. What is not published yet is for those who decide. */
export async function showContest(
  parts: SubmissionParts,
  incoming: Incoming,
  about: ContestAbout,
  said?: string,
): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const viewer = await parts.who(incoming);
  const say = submissionWording(language);
  const runs = parts.mayElse(viewer, 'run contests');
  const reviews = viewer.person.grants.some(({ role }) => role === 'reviewer');
  if (viewer.standing !== 'member' || !(runs || reviews))
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say('contest.notAllowed') }] });
  const found = await parts.contests.find(about.edition, about.category);
  const contest = runs
    ? found
    : { ...found, nominees: await nomineesFor(parts, viewer, 'view', found.nominees) };
  const intro: readonly ReplyPart[] = said === undefined ? [] : [{ kind: 'paragraph', text: said }];
  if (contest.nominees.length === 0)
    return replyOf(language, {
      parts: [...intro, { kind: 'paragraph', text: say('contest.none', { edition: about.edition }) }],
    });
  const title = say('contest.title', { edition: [about.edition, about.category].filter(Boolean).join(' ') });
  const state: ReplyPart = { kind: 'paragraph', text: say(`contest.scoring.${contest.scoring}`) };
  if (about.category === undefined)
    return replyOf(language, {
      title,
      parts: [...intro, state, categoryTable(language, about.edition, contest)],
      actions: runs ? editionButtons(language, about, contest) : [],
    });
  return replyOf(language, {
    title,
    parts: [...intro, state, nomineeTable(language, contest), ...tieParts(language, about.edition, contest)],
    actions: [
      ...(runs ? categoryButtons(language, about, contest) : []),
      ...(await scoreButtons(parts, language, viewer, contest)),
    ],
  });
}

function categoryTable(language: Language, edition: string, { nominees, scoring }: Contest): ReplyPart {
  const say = submissionWording(language);
  const categories = [...new Set(nominees.map(({ submission }) => submission.category ?? ''))];
  const { nominated } = ruleSetOf(labelOf(edition));
  const rows = categories.map((category) => {
    const theirs = nominees.filter(({ submission }) => submission.category === category);
    const finalists = theirs.filter(({ standing }) => standing !== 'nominated').length;
    const winners = theirs.filter(({ standing }) => standing === 'winner');
    const voted = theirs.filter(({ votes }) => votes !== undefined).length;
    const hasTie = isTied({ scoring, nominees: theirs }, edition);
    return [
      category,
      `${theirs.length}/${nominated}`,
      `${voted}/${theirs.length}`,
      `${finalists}${hasTie ? ` (${say('contest.tie')})` : ''}`,
      winners.map(({ submission }) => `#${submission.id}`).join(', '),
    ];
  });
  const columns = (['category', 'nominated', 'voted', 'finalists', 'winners'] as const).map((column) =>
    say(`contest.${column}`),
  );
  return { kind: 'table', caption: say('contest.title', { edition }), columns, rows };
}

function isTied(contest: Contest, edition: string): boolean {
  return tieOf(contest, edition).tied.length > 0;
}

/** The tie that is to be broken next: that for the places of finalists, then that for winners. */
function tieOf(contest: Contest, edition: string): Ranking {
  const rules = ruleSetOf(labelOf(edition));
  const { nominees, scoring } = contest;
  const none = { sure: [], tied: [], open: 0 };
  if (nominees.some(({ standing }) => standing === 'winner')) return none;
  if (!nominees.some(({ standing }) => standing === 'finalist')) return rankFinalists(contest, rules);
  return scoring === 'closed' ? rankWinners(contest, rules) : none;
}

function nomineeTable(language: Language, { nominees, scoring }: Contest): ReplyPart {
  const say = submissionWording(language);
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  const figure = (value: number | undefined) => (value === undefined ? '–' : number.format(value));
  const score = scoring === 'closed';
  const rows = nominees.map((one) => [
    `#${one.submission.id} ${one.submission.title}`,
    figure(one.votes),
    say(`contest.standing.${one.standing}`),
    String(one.experts),
    ...(score ? [figure(one.score)] : []),
  ]);
  const columns = (
    ['entry', 'votes', 'standing', 'experts', ...(score ? (['score'] as const) : [])] as const
  ).map((column) => say(`contest.${column}`));
  return { kind: 'table', caption: say('contest.entries'), columns, rows };
}

function tieParts(language: Language, edition: string, contest: Contest): readonly ReplyPart[] {
  const { tied, open } = tieOf(contest, edition);
  if (tied.length === 0) return [];
  const entries = tied.map((id) => `#${id}`).join(', ');
  const text = submissionWording(language)('contest.tieBetween', { entries, open });
  return [{ kind: 'note', tone: 'warning', text }];
}

function editionButtons(
  language: Language,
  about: ContestAbout,
  { nominees, scoring }: Contest,
): readonly Action[] {
  const hasFinalists = nominees.some(({ standing }) => standing === 'finalist');
  return [
    button(language, 'votes', about),
    ...(hasFinalists && scoring !== 'open' ? [button(language, 'open', about)] : []),
    ...(scoring === 'open' ? [button(language, 'close', about)] : []),
  ];
}

function categoryButtons(
  language: Language,
  about: ContestAbout,
  { nominees, scoring }: Contest,
): readonly Action[] {
  const hasVotes = nominees.every(({ votes }) => votes !== undefined);
  const hasFinalists = nominees.some(({ standing }) => standing !== 'nominated');
  const hasWinners = nominees.some(({ standing }) => standing === 'winner');
  return [
    ...(hasVotes && !hasWinners ? [button(language, 'finalists', about)] : []),
    ...(hasFinalists && scoring === 'closed' ? [button(language, 'winners', about)] : []),
  ];
}

function button(
  language: Language,
  name: 'votes' | 'open' | 'close' | 'finalists' | 'winners',
  about: ContestAbout,
): Action {
  return {
    action: `contest.${name}`,
    argument: JSON.stringify(about),
    version: '1',
    label: submissionWording(language)(`contest.button.${name}`),
  };
}

/** One for each finalist that whoever looks may score. */
async function scoreButtons(
  parts: SubmissionParts,
  language: Language,
  viewer: Awaited<ReturnType<SubmissionParts['who']>>,
  { nominees, scoring }: Contest,
): Promise<readonly Action[]> {
  if (scoring !== 'open') return [];
  const finalists = nominees.filter(({ standing }) => standing === 'finalist');
  const scorable = await nomineesFor(parts, viewer, 'score', finalists);
  return scorable.slice(0, MOST_BUTTONS).map(({ submission: { id } }) => ({
    action: 'contest.score',
    argument: String(id),
    version: '1',
    label: submissionWording(language)('contest.button.score', { id }),
  }));
}

/** Those that somebody may see, or score: in their scope and, to be scored, without a conflict of interest. */
export async function nomineesFor(
  { people, reviews, may, clock }: SubmissionParts,
  viewer: Awaited<ReturnType<SubmissionParts['who']>>,
  act: 'view' | 'score',
  nominees: readonly Nominee[],
): Promise<readonly Nominee[]> {
  const [senders, reviewing] = await Promise.all([
    people.findMany([...new Set(nominees.map(({ submission }) => submission.sender))]),
    reviews.reviewingOf(nominees.map(({ submission }) => submission.id)),
  ]);
  const senderOf = new Map(senders.map((sender) => [sender.id, sender]));
  return nominees.filter(({ submission }) => {
    const sender = senderOf.get(submission.sender);
    const { assigned = [], declined = [] } = reviewing.get(submission.id) ?? {};
    return sender && may(viewer, act, matterOf({ submission, sender, assigned, declined }, clock.now()));
  });
}
