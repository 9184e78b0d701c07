import type { Incoming, IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { replyOf } from '../../../chat/make-reply.js';
import type { Form, Reply, ReplyPart } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Actor } from '../../people/ports.js';
import { asListedFor } from '../anonymous.js';
import { markOf } from '../card.js';
import type { SubmissionParts } from '../parts.js';
import { perform } from '../perform.js';
import type { DecidingMove, Outcome, PreparedDecision, Submission } from '../ports.js';
import { itemText } from '../present/item.js';
import { fieldWording } from '../wording/fields/wording.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { queueOf, readNext } from './queue.js';

export const BULK_FORM = 'submissions.bulk';

/** Options of one list, which Slack limits. */
const MOST_CHOSEN = 100;
const MOVES = ['approve', 'reject', 'request changes'] as const satisfies readonly DecidingMove[];

/** A selection out of the queue, and what is meant to be decided about all of it. Nothing is decided by sending it. */
export async function askBulk(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply | Form> {
  const language = incoming.person.language ?? 'en';
  const { filter } = readNext(incoming.argument);
  const viewer = await parts.who(incoming);
  const waiting = (await queueOf(parts, viewer, filter)).slice(0, MOST_CHOSEN);
  if (waiting.length === 0)
    return replyOf(language, {
      parts: [{ kind: 'paragraph', text: submissionWording(language)('queue.none') }],
    });
  return bulkForm(language, incoming.argument, waiting.map(listedFor(parts, viewer, language)), {});
}

function listedFor({ may }: SubmissionParts, viewer: Actor, language: Language) {
  return asListedFor(may, viewer, markOf(language));
}

function bulkForm(
  language: Language,
  argument: string,
  waiting: readonly Submission[],
  { values = {}, fault }: { readonly values?: IncomingForm['values']; readonly fault?: 'reason' | 'entries' },
): Form {
  const say = submissionWording(language);
  const chosen = [values.entries ?? []].flat();
  return {
    form: BULK_FORM,
    argument,
    language,
    title: say('bulk.title'),
    submitLabel: say('bulk.prepare'),
    cancelLabel: say('form.cancel'),
    intro: [{ kind: 'note', tone: 'information', text: say('bulk.intro') }],
    fields: [
      {
        kind: 'choices',
        name: 'entries',
        label: say('bulk.entries'),
        required: true,
        options: waiting.map((one) => ({
          value: `${one.id} ${one.version}`,
          label: itemText(language, one),
        })),
        values: chosen,
        ...(fault === 'entries' && { error: say('bulk.none') }),
      },
      {
        kind: 'choice',
        name: 'move',
        label: say('bulk.move'),
        required: true,
        options: MOVES.map((move) => ({ value: move, label: say(`bulk.${move}`) })),
        ...(typeof values.move === 'string' && { value: values.move }),
      },
      {
        kind: 'text',
        name: 'reason',
        label: say('reason.label'),
        hint: say('bulk.reason'),
        required: false,
        multiline: true,
        maximum: 1_500,
        ...(typeof values.reason === 'string' && { value: values.reason }),
        ...(fault === 'reason' && { error: say('reason.missing') }),
      },
    ],
  };
}

/** Keeps the selection; what was prepared before is kept beside it. */
export async function takeBulk(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const language = incoming.person.language ?? 'en';
  const viewer = await parts.who(incoming);
  const { values, argument } = incoming;
  const move = MOVES.find((one) => one === values.move);
  const reason = String(values.reason ?? '').trim();
  const entries = [values.entries ?? []].flat().flatMap(readEntry).slice(0, MOST_CHOSEN);
  const fault =
    entries.length === 0 || !move ? 'entries' : move !== 'approve' && reason === '' ? 'reason' : undefined;
  if (fault || !move) {
    const waiting = await queueOf(parts, viewer, readNext(argument).filter);
    const shown = waiting.slice(0, MOST_CHOSEN).map(listedFor(parts, viewer, language));
    return bulkForm(language, argument, shown, { values, ...(fault && { fault }) });
  }
  const decisions = entries.map((entry) => ({ ...entry, move, ...(reason !== '' && { reason }) }));
  await parts.reviews.prepare(viewer.person.id, decisions, parts.clock.now());
  return showPrepared(parts, incoming);
}

function readEntry(text: string): readonly Pick<PreparedDecision, 'id' | 'version'>[] {
  const [, id, version] = /^(\d{1,9}) (\d{1,9})$/.exec(text) ?? [];
  return id && version ? [{ id: Number(id), version: Number(version) }] : [];
}

/** What was prepared, with the one button that does all of it. */
export async function showPrepared(parts: SubmissionParts, incoming: Incoming): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const viewer = await parts.who(incoming);
  const prepared = await parts.reviews.listPrepared(viewer.person.id);
  if (prepared.length === 0)
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say('bulk.empty') }] });
  const submissions = await parts.submissions.findMany(prepared.map(({ id }) => id));
  const titles = new Map(
    submissions.map(listedFor(parts, viewer, language)).map(({ id, title }) => [id, title]),
  );
  const action = (name: string, label: string) => ({
    ...{ action: `submissions.${name}`, argument: '', version: String(prepared.length), label },
  });
  return replyOf(language, {
    title: say('bulk.prepared', { count: prepared.length }),
    parts: [
      { kind: 'paragraph', text: say('bulk.confirm') },
      {
        kind: 'list',
        items: prepared.map(({ id, move }) => `#${id} ${titles.get(id) ?? ''}: ${say(`bulk.${move}`)}`),
      },
    ],
    actions: [
      { ...action('apply', say('bulk.apply', { count: prepared.length })), style: 'primary' },
      action('discard', say('bulk.discard')),
    ],
  });
}

export async function discardPrepared(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply> {
  const { person } = await parts.who(incoming);
  const prepared = await parts.reviews.listPrepared(person.id);
  await parts.reviews.discardPrepared(
    person.id,
    prepared.map(({ id }) => id),
  );
  return showPrepared(parts, incoming);
}

/**
 * Does all that was prepared, each as if it were pressed by itself. What was done is no longer prepared, so that whoever
 * is interrupted goes on with the rest.
 */
export async function applyPrepared(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const viewer = await parts.who(incoming);
  const prepared = await parts.reviews.listPrepared(viewer.person.id);
  if (prepared.length === 0) return showPrepared(parts, incoming);
  const seen = listedFor(parts, viewer, language);
  const listed = (outcome: Outcome): Outcome =>
    outcome.kind === 'missing' ? outcome : { ...outcome, submission: seen(outcome.submission) };
  const results: { readonly id: number; readonly outcome: Outcome }[] = [];
  for (const decision of prepared) {
    const outcome = await perform(parts, viewer, incoming, decision);
    await parts.reviews.discardPrepared(viewer.person.id, [decision.id]);
    results.push({ id: decision.id, outcome: listed(outcome) });
  }
  return replyOf(language, {
    title: submissionWording(language)('bulk.report'),
    parts: reportParts(language, results),
  });
}

/** Done, already decided, and not allowed with the reason. */
function reportParts(
  language: Language,
  results: readonly { readonly id: number; readonly outcome: Outcome }[],
): readonly ReplyPart[] {
  const say = submissionWording(language);
  const group = (heading: 'bulk.done' | 'bulk.stale' | 'bulk.refused', kinds: readonly Outcome['kind'][]) => {
    const items = results
      .filter(({ outcome }) => kinds.includes(outcome.kind))
      .map((result) => resultText(language, result));
    if (items.length === 0) return [];
    return [
      { kind: 'paragraph', text: [{ strong: say(heading, { count: items.length }) }] },
      { kind: 'list', items },
    ] as const;
  };
  return [
    ...group('bulk.done', ['done']),
    ...group('bulk.stale', ['stale']),
    ...group('bulk.refused', ['refused', 'against the rules', 'missing']),
  ];
}

function resultText(
  language: Language,
  { id, outcome }: { readonly id: number; readonly outcome: Outcome },
): string {
  const say = submissionWording(language);
  if (outcome.kind === 'missing') return say('missing', { id });
  const { title, state } = outcome.submission;
  const about = `#${id} ${title} – ${fieldWording(language)(`state.${state}`)}`;
  if (outcome.kind === 'against the rules')
    return `${about}: ${say(`rule.${outcome.rule}`, { other: outcome.other ?? '' })}`;
  if (outcome.kind !== 'refused') return about;
  const why = (['not allowed', 'not now', 'voted'] as const).find((one) => one === outcome.why);
  return `${about}: ${say(`refused.${why ?? 'other'}`, { state: fieldWording(language)(`state.${state}`) })}`;
}
