import type { Actor } from '../people/ports.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import type { May } from './plan.js';
import type { Submission } from './submission.js';

/** Whose names somebody does not see of a submission. */
export interface Hidden {
  readonly sender: boolean;
  readonly reviewers: boolean;
}

/** Only what the permission for names depends on is known where a list is shown. */
const OTHERS = { assigned: [], lines: [], hasConflict: () => false };

/**
 * Of a kind that is reviewed anonymously nobody but editors and administrators sees who reviewed it, nor, before it is
 * published, who sent it in; whoever did sees their own.
 */
export function hiddenFrom(
  may: May,
  viewer: Actor,
  { kind, sender, state }: Pick<Submission, 'kind' | 'sender' | 'state'>,
): Hidden {
  const isPublished = state === 'published';
  const matter = { ...OTHERS, sender, isPublished, isDraft: state === 'draft' };
  const seesNames = !KIND_DEFINITIONS[kind].isAnonymous || may(viewer, 'see names', matter);
  return { reviewers: !seesNames, sender: !seesNames && !isPublished && viewer.person.id !== sender };
}

/** A copy in which nothing says who sent it in, as far as that can be told from the text. `mark` stands in its place. */
export function redacted(submission: Submission, mark: string, senderName = ''): Submission {
  const { fields, entity = '', title } = submission;
  const names = [entity, senderName, ...senderName.split(/\s+/)].filter((name) => name.length > 2);
  const hide = (text: string) => hideIn(text, names, mark);
  const { kind } = submission;
  const shown = KIND_DEFINITIONS[kind].fields.flatMap(({ name, shape }) => {
    const value = fields[name];
    if (value === undefined || name === 'entity' || shape.kind === 'mail' || shape.kind === 'website')
      return [];
    return [[name, typeof value === 'string' && shape.kind === 'text' ? hide(value) : value] as const];
  });
  const { entity: _, ...rest } = submission;
  return { ...rest, title: hide(title), fields: Object.fromEntries(shown) };
}

/** Addresses, handles, telephone numbers, and these names. */
const TRACES = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /\bhttps?:\/\/\S+/gu,
  /\b(?:www\.)[\w-]+(?:\.[\w-]+)+\S*/gu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu,
  /(?:\+|\b00)\d[\d\s().-]{6,}\d/gu,
];

function hideIn(text: string, names: readonly string[], mark: string): string {
  const patterns = [...TRACES, ...names.map(patternOf)];
  return patterns.reduce((shown, pattern) => shown.replace(pattern, mark), text);
}

/** The name as a whole, in whatever letters. */
function patternOf(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

/** As somebody may see it in a list, where nothing is known of its sender: without its texts. */
export function asListedFor(may: May, viewer: Actor, mark: string): (submission: Submission) => Submission {
  return (submission) => {
    if (!hiddenFrom(may, viewer, submission).sender) return submission;
    const { fields, ...rest } = redacted(submission, mark);
    const shapes = new Map<string, string>(
      KIND_DEFINITIONS[submission.kind].fields.map(({ name, shape }) => [name, shape.kind] as const),
    );
    const listed = Object.entries(fields).map(([name, value]) => [
      name,
      shapes.get(name) === 'text' ? mark : value,
    ]);
    return { ...rest, title: mark, fields: Object.fromEntries(listed) };
  };
}
