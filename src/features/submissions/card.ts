import { replyOf } from '../../chat/make-reply.js';
import type { Action, Fact, Reply, ReplyPart } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { joinList } from '../../shared/wording.js';
import type { Actor, SubmissionAct } from '../people/ports.js';
import { isPossible, isPossibleFor } from './acts.js';
import { type Hidden, hiddenFrom, redacted } from './anonymous.js';
import type { FieldDefinition } from './kinds/field.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import type { NamedCatalog, SubmissionParts } from './parts.js';
import { matterOf } from './plan.js';
import type { Similar, Submission } from './ports.js';
import { suggestionParts } from './present/suggestions.js';
import { type Check, checksOf } from './rules/checks.js';
import { isOpen } from './transitions.js';
import { type FieldKey, fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';

/** A submission with the people it is about, for whoever looks at it. */
export interface Shown {
  readonly submission: Submission;
  readonly sender: Actor['person'];
  readonly decider?: Actor['person'];
  readonly assigned: readonly string[];
  readonly declined: readonly string[];
  /** Those who review it. */
  readonly reviewers: readonly Actor['person'][];
  readonly similar: readonly Similar[];
}

/** Buttons, in their order, with the act that each needs. */
const BUTTONS = [
  ['send', 'write'],
  ['edit', 'write'],
  ['take', 'take'],
  ['approve', 'approve'],
  ['request', 'request changes'],
  ['reject', 'reject'],
  ['assign', 'assign'],
  ['decline', 'take'],
  ['publish', 'publish'],
  ['undo', 'undo'],
  ['reopen', 'reopen'],
  ['withdraw', 'withdraw'],
] as const satisfies readonly (readonly [name: string, act: SubmissionAct])[];

/** What whoever looks at it may do with it. */
type Can = (act: SubmissionAct) => boolean;

/** What it is, who sent it, which rules it meets, how it stands, and what the viewer may do about it now. */
export function cardReply(
  parts: Pick<SubmissionParts, 'catalog' | 'suggest' | 'may' | 'clock'>,
  language: Language,
  viewer: Actor,
  shown: Shown,
  intro?: { readonly text: string; readonly tone?: 'warning' },
): Reply {
  const { submission } = shown;
  const hidden = hiddenFrom(parts.may, viewer, submission);
  const seen = hidden.sender ? redacted(submission, markOf(language), shown.sender.name) : submission;
  const catalog = parts.catalog();
  const matter = matterOf(shown, parts.clock.now());
  const can: Can = (act) => parts.may(viewer, act, matter);
  const decides = isPossible('approve', submission.state) && can('approve');
  const isBeingWritten = submission.sender === viewer.person.id && isPossible('write', submission.state);
  return replyOf(language, {
    title: `#${seen.id} ${seen.title}`,
    parts: [
      ...(intro ? [introPart(intro)] : []),
      {
        kind: 'facts',
        facts: [
          ...headFacts(language, shown, hidden, can('take') || can('assign')),
          ...fieldFacts(language, seen, catalog, can('see contact')),
        ],
      },
      ...checkParts(language, checksOf(submission, catalog.winners)),
      ...(isBeingWritten || decides ? suggestionParts(language, seen, parts.suggest) : []),
      ...(decides && !hidden.sender ? similarParts(language, shown.similar) : []),
      ...(submission.state === 'draft'
        ? [{ kind: 'note', tone: 'information', text: submissionWording(language)('card.draft') } as const]
        : []),
    ],
    actions: buttonsFor(language, submission, can, shown.assigned.includes(viewer.person.id)),
  });
}

/** What stands in the place of what somebody may not see. */
export function markOf(language: Language): string {
  return submissionWording(language)('anonymous.hidden');
}

function introPart({ text, tone }: { readonly text: string; readonly tone?: 'warning' }): ReplyPart {
  return tone ? { kind: 'note', tone, text } : { kind: 'paragraph', text };
}

function headFacts(
  language: Language,
  { submission, sender, decider, reviewers }: Shown,
  hidden: Hidden,
  seesReviewers: boolean,
): readonly Fact[] {
  const say = submissionWording(language);
  const name = fieldWording(language);
  const { kind, state, edition } = submission;
  return [
    { label: say('card.kind'), value: name(`kind.${kind}`) },
    { label: say('card.state'), value: name(`state.${state}`) },
    { label: say('card.sender'), value: hidden.sender ? markOf(language) : (sender.name ?? say('somebody')) },
    ...(edition === undefined ? [] : [{ label: say('card.edition'), value: edition }]),
    ...(reviewers.length > 0 && seesReviewers && !hidden.reviewers
      ? [
          {
            label: say('card.reviewers'),
            value: joinList(
              language,
              reviewers.map(({ name }) => name ?? say('somebody')),
            ),
          },
        ]
      : []),
    ...(decider && !hidden.reviewers
      ? [{ label: say('card.decided'), value: decider.name ?? say('somebody') }]
      : []),
  ];
}

function fieldFacts(
  language: Language,
  { kind, fields }: Submission,
  catalog: NamedCatalog,
  seesContact: boolean,
): readonly Fact[] {
  const name = fieldWording(language);
  return KIND_DEFINITIONS[kind].fields.flatMap((definition) => {
    const value = valueText(language, definition, fields[definition.name] ?? '', catalog);
    const isHidden = definition.shape.kind === 'mail' && !seesContact;
    return definition.name === 'title' || value === '' || isHidden
      ? []
      : [{ label: name(`field.${definition.name}`), value }];
  });
}

function valueText(
  language: Language,
  { shape }: FieldDefinition,
  value: string | readonly string[],
  catalog: NamedCatalog,
): string {
  if (value === '') return '';
  if (shape.kind === 'choices') {
    const list = shape.list;
    return joinList(
      language,
      [value].flat().map((code) => optionText(language, list, code, catalog)),
    );
  }
  return shape.kind === 'choice' ? optionText(language, shape.list, String(value), catalog) : String(value);
}

/** What an option of a list is called. */
export function optionText(language: Language, list: string, value: string, catalog: NamedCatalog): string {
  if (list === 'line' || list === 'category' || list === 'goal') {
    const title = catalog.nameOf(language, list === 'goal' ? 'goal' : 'line', value);
    const code = list === 'goal' ? `SDG ${value}` : value;
    return title === undefined ? code : `${code} – ${title}`;
  }
  // Sectors are called the same in every language.
  return list === 'sector' ? value : fieldWording(language)(`option.${value}` as FieldKey);
}

function checkParts(language: Language, checks: readonly Check[]): readonly ReplyPart[] {
  if (checks.length === 0) return [];
  const say = submissionWording(language);
  const items = checks.map((check) => {
    const mark = check.isMet ? '✓' : '✗';
    if (check.rule === 'winner')
      return say('check.winner', { mark, years: joinList(language, check.years.map(String)) });
    if (check.rule !== 'words') return say(`check.${check.rule}`, { mark });
    return say('check.words', { mark, count: check.count, least: check.least, most: check.most });
  });
  return [
    { kind: 'paragraph', text: [{ strong: say('check.title') }] },
    { kind: 'list', items },
  ];
}

function similarParts(language: Language, similar: readonly Similar[]): readonly ReplyPart[] {
  if (similar.length === 0) return [];
  const say = submissionWording(language);
  const items = similar.map(({ id, title, state, because, likeness }) => {
    const percent = Math.round(likeness * 100);
    const why = joinList(
      language,
      because.map((one) => say(`similar.${one}`, { percent })),
    );
    return `#${id} ${title} (${fieldWording(language)(`state.${state}`)}) – ${why}`;
  });
  return [
    { kind: 'paragraph', text: [{ strong: say('similar.title') }] },
    { kind: 'list', items },
  ];
}

/** `isTheirs`: whoever looks at it reviews it. */
function buttonsFor(
  language: Language,
  submission: Submission,
  can: Can,
  isTheirs: boolean,
): readonly Action[] {
  const say = submissionWording(language);
  const { id, version, state } = submission;
  const isOffered = ([name, act]: (typeof BUTTONS)[number]) =>
    (name === 'decline' ? isTheirs && isOpen(state) : isPossibleFor(act, submission)) && can(act);
  return BUTTONS.filter(isOffered).map(([name]) => ({
    action: `submissions.${name}`,
    argument: String(id),
    version: String(version),
    label: say(`button.${name}`),
    ...(name === 'send' || name === 'approve' ? { style: 'primary' as const } : {}),
    ...(name === 'reject' ? { style: 'danger' as const } : {}),
  }));
}
