import { typedIn, warning } from '../../../chat/fields.js';
import type { Incoming, IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply, ReplyPart } from '../../../chat/reply.js';
import type { Edition } from '../calendar.js';
import { type Contribution, isOutstanding } from '../contribution.js';
import type { ContributionChange } from '../ports.js';
import { type Reader, readerOf, sentence, visibilityOf } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { type ActName, type Candidates, formOfAct, readToken, tokenOf } from './act-form.js';
import { boardReply, stateText } from './board.js';
import { mineReply } from './mine.js';
import { reachOwner, reachParts } from './owner.js';
import type { ContributionParts } from './parts.js';
import { isAlready, readAct } from './read-act.js';

/** Opens the form of an act for what is outstanding now, whatever the button was drawn from. */
export async function pressAct(
  parts: ContributionParts,
  act: ActName,
  incoming: IncomingAction,
): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const candidates = await candidatesOf(parts, act, incoming, incoming.argument);
  if (candidates.contributions.length > 0) return formOfAct(reader, act, candidates);
  return sentence(reader.language, 'private', refusal(reader, candidates));
}

/** Does what the form asks for, if whoever sent it may and nobody was first. */
export async function carryOutAct(
  parts: ContributionParts,
  act: ActName,
  incoming: IncomingForm,
): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const say = contributionWording(reader.language);
  const typed = typedIn(incoming);
  const chosen = readToken(typed.which ?? '');
  const [contribution] = chosen ? await parts.contributions.find([chosen.id]) : [];
  const edition = contribution && (await parts.calendar.findEdition(contribution.edition));
  const again = againOf(parts, act, incoming, typed);
  if (!chosen || !contribution || !edition) return again({ errors: { which: say('fault.which') } });
  if (!mayAct(parts, act, incoming, contribution, edition))
    return again({ intro: [warning(commonWording(reader.language)('notAllowed'))] });
  const read = readAct(reader, act, incoming.person, typed);
  if ('errors' in read) return again({ errors: read.errors });
  const { change, reason } = read;
  const outcome = await changeIfOutstanding(parts, incoming, { contribution, ...chosen, change, reason });
  if (outcome.kind === 'missing') return again({ errors: { which: say('fault.which') } });
  if (outcome.kind === 'stale' && !isAlready(outcome.value, change)) {
    const standing = say('act.stale', {
      title: outcome.value.title,
      state: stateText(reader, outcome.value),
    });
    return again({ intro: [warning(standing)] }, outcome.value);
  }
  return doneReply(parts, act, incoming, { edition, change });
}

interface Wanted {
  readonly contribution: Contribution;
  readonly version: number;
  readonly change: ContributionChange;
  readonly reason: string | undefined;
}

async function changeIfOutstanding(
  { contributions, clock }: ContributionParts,
  { person }: IncomingForm,
  { contribution, version, change, reason }: Wanted,
) {
  if (!isOutstanding(contribution)) return { kind: 'stale', value: contribution } as const;
  const { platform, tenant, id } = person;
  const act = { by: { platform, tenant, id }, at: clock.now(), ...(reason && { reason }) };
  return contributions.change(contribution.id, version, change, act);
}

/** The form with what was typed, for what is outstanding now; a sentence where nothing is left to choose. */
function againOf(
  parts: ContributionParts,
  act: ActName,
  incoming: IncomingForm,
  typed: Readonly<Record<string, string>>,
) {
  const reader = readerOf(parts.clock, incoming);
  return async (
    state: { readonly errors?: Readonly<Record<string, string>>; readonly intro?: readonly ReplyPart[] },
    newer?: Contribution,
  ): Promise<Reply | Form> => {
    const candidates = await candidatesOf(parts, act, incoming, incoming.argument);
    if (candidates.contributions.length === 0) {
      const { language } = reader;
      const told = state.intro ?? [warning(refusal(reader, candidates))];
      return { ...sentence(language, 'private', ''), parts: told };
    }
    const which = newer && isOutstanding(newer) ? tokenOf(newer) : '';
    return formOfAct(reader, act, candidates, { typed: newer ? { ...typed, which } : typed, ...state });
  };
}

interface Done {
  readonly edition: Edition;
  readonly change: ContributionChange;
}

async function doneReply(
  parts: ContributionParts,
  act: ActName,
  incoming: IncomingForm,
  { edition, change }: Done,
): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const { owner } = change;
  const { platform, tenant, id } = incoming.person;
  const assigning = {
    speaker: incoming,
    language: reader.language,
    act: { by: { platform, tenant, id }, at: reader.now },
  };
  const reach = owner ? await reachOwner(parts, owner, assigning) : 'reminded';
  await parts.wake();
  const key = act === 'report' && change.state === 'delivered' ? 'done.delivered' : `done.${act}`;
  const text = contributionWording(reader.language)(key as 'done.delivered');
  const intro: readonly ReplyPart[] = [{ kind: 'paragraph', text }, ...reachParts(reader, reach)];
  if (incoming.argument === '') return mineReply(parts, incoming, intro);
  const contributions = await parts.contributions.list(edition.id);
  return boardReply(reader, edition, contributions, { visibility: visibilityOf(incoming), intro });
}

interface Found extends Candidates {
  /** Some are outstanding, which this person may do nothing about. */
  readonly isRefused: boolean;
}

async function candidatesOf(
  parts: ContributionParts,
  act: ActName,
  incoming: Incoming,
  id: string,
): Promise<Found> {
  const edition = id === '' ? undefined : await parts.calendar.findEdition(id);
  const editions = edition ? [edition] : await parts.calendar.listEditions();
  const all = edition
    ? await parts.contributions.list(edition.id)
    : await parts.contributions.listFor(incoming.person);
  const outstanding = all.filter(isOutstanding);
  const contributions = outstanding.filter((one) => {
    const its = editions.find((each) => each.id === one.edition);
    return its !== undefined && mayAct(parts, act, incoming, one, its);
  });
  return { edition: edition?.id ?? '', contributions, editions, isRefused: outstanding.length > 0 };
}

function mayAct(
  { policy }: ContributionParts,
  act: ActName,
  { person }: Incoming,
  contribution: Contribution,
  edition: Edition,
): boolean {
  return act === 'report'
    ? policy.mayReport(person, contribution, edition)
    : policy.mayAssign(person, edition);
}

function refusal({ language }: Reader, { isRefused }: Found): string {
  return isRefused ? commonWording(language)('notAllowed') : contributionWording(language)('act.nothing');
}
