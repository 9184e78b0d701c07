import { Temporal } from 'temporal-polyfill';
import { replyOf } from '../../chat/make-reply.js';
import type { Composer } from '../../chat/outbox.js';
import { isPossible } from './acts.js';
import { asListedFor } from './anonymous.js';
import { markOf } from './card.js';
import type { SubmissionParts } from './parts.js';
import { matterOf } from './plan.js';
import { itemText } from './present/item.js';
import { momentText } from './present/moment.js';
import { openButtons } from './present/open-buttons.js';
import { cardFor, shownOf } from './show.js';
import { fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';

/** Entries shown of those that wait. */
const MOST_LISTED = 10;

type ComposerParts = Pick<
  SubmissionParts,
  'submissions' | 'reviews' | 'people' | 'calendar' | 'catalog' | 'suggest' | 'may' | 'clock'
>;

/** The words of what goes out about submissions: made from what holds when it goes. */
export function createSubmissionComposers(parts: ComposerParts): Readonly<Record<string, Composer>> {
  return {
    'submissions.card': async ({ payload }) => {
      const about = await load(parts, payload);
      if (!about) return undefined;
      const { person, shown } = about;
      return cardFor(parts, person, shown);
    },
    'submissions.told': async ({ payload }) => {
      const about = await load(parts, payload);
      if (!about) return undefined;
      const { person, shown } = about;
      const language = person.language ?? 'en';
      const say = submissionWording(language);
      const { id, title, state, version } = shown.submission;
      const reason: unknown = Object(payload).reason;
      return replyOf(language, {
        visibility: 'conversation',
        title: `#${id} ${title}: ${fieldWording(language)(`state.${state}`)}`,
        parts:
          typeof reason === 'string' ? [{ kind: 'paragraph', text: say('told.reason', { reason }) }] : [],
        actions: [
          {
            action: 'submissions.show',
            argument: String(id),
            version: String(version),
            label: say('button.open', { id }),
          },
        ],
      });
    },
    'submissions.standing': async ({ payload }) => {
      const about = await load(parts, payload);
      const { standing } = Object(payload) as Record<string, unknown>;
      if (!about || (standing !== 'finalist' && standing !== 'winner')) return undefined;
      const { person, shown } = about;
      const language = person.language ?? 'en';
      const say = submissionWording(language);
      const { id, title } = shown.submission;
      return replyOf(language, {
        visibility: 'conversation',
        title: `#${id} ${title}`,
        parts: [{ kind: 'paragraph', text: say(`contest.told.${standing}`) }],
        actions: openButtons(language, [shown.submission]),
      });
    },
    'submissions.waiting': ({ payload }, now) => waitingNotice(parts, payload, now),
    'submissions.late': async ({ payload }, now) => lateNotice(parts, payload, now),
  };
}

/** What still waits of that which somebody is to be reminded of, the longest first. */
async function waitingNotice(parts: ComposerParts, payload: unknown, now: Temporal.Instant) {
  const { person: personId, submissions } = Object(payload) as Record<string, unknown>;
  const person = await parts.people.find(String(personId));
  const ids = Array.isArray(submissions) ? submissions.map(Number) : [];
  const found = (await parts.submissions.findMany(ids)).filter(({ state }) => isPossible('approve', state));
  const senders = await parts.people.findMany([...new Set(found.map(({ sender }) => sender))]);
  // A role may have been lost since it was put into the queue.
  const waiting = found.filter((submission) => {
    const sender = senders.find(({ id }) => id === submission.sender);
    const matter = sender && matterOf({ submission, sender, assigned: [], declined: [] }, now);
    return person && matter && parts.may({ person, standing: 'member' }, 'view', matter);
  });
  if (!person || waiting.length === 0) return undefined;
  const language = person.language ?? 'en';
  const say = submissionWording(language);
  const listed = asListedFor(parts.may, { person, standing: 'member' }, markOf(language));
  const items = waiting.slice(0, MOST_LISTED).map((one) => {
    const days = one.submittedAt ? Math.floor(now.since(one.submittedAt).total('hours') / 24) : 0;
    return `${itemText(language, listed(one))} – ${say('waiting.days', { days })}`;
  });
  return replyOf(language, {
    visibility: 'conversation',
    title: say('waiting.title', { count: waiting.length }),
    parts: [{ kind: 'list', items }],
    actions: openButtons(language, waiting.slice(0, MOST_LISTED)),
  });
}

/** Told to whoever is let in after the deadline, while it is good. */
async function lateNotice(parts: ComposerParts, payload: unknown, now: Temporal.Instant) {
  const { person: personId, edition: editionId, expires } = Object(payload) as Record<string, unknown>;
  const until = Temporal.Instant.from(String(expires));
  const person = await parts.people.find(String(personId));
  const edition = await parts.calendar.findEdition(String(editionId));
  if (!person || !edition || until.epochMilliseconds <= now.epochMilliseconds) return undefined;
  const language = person.language ?? 'en';
  const say = submissionWording(language);
  const name = edition.names[language] ?? edition.names.en;
  return replyOf(language, {
    visibility: 'conversation',
    parts: [
      { kind: 'paragraph', text: say('late.told', { edition: name, until: momentText(language, until) }) },
    ],
    actions: [
      {
        action: 'submissions.late',
        argument: edition.id,
        version: '1',
        label: say('late.write'),
        style: 'primary',
      },
    ],
  });
}

async function load(parts: ComposerParts, payload: unknown) {
  const { submission: id, person: personId } = Object(payload) as { submission: unknown; person: unknown };
  const submission = await parts.submissions.find(Number(id));
  const person = await parts.people.find(String(personId));
  return submission && person ? { person, shown: await shownOf(parts, submission) } : undefined;
}
