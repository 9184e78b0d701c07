import type { ReplyPart } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import { joinList } from '../../../shared/wording.js';
import type { FieldName } from '../kinds/field.js';
import { KIND_DEFINITIONS } from '../kinds/kinds.js';
import type { Submission } from '../ports.js';
import { submissionWording } from '../wording/submissions/wording.js';

/** A code that a text speaks for, with the words of it that did. */
interface Spoken {
  readonly code: string;
  readonly words: readonly string[];
}

/** What a text seems to be about; lists are empty where its words tell too little. */
export interface TextSuggestions {
  readonly lines: readonly Spoken[];
  readonly goals: readonly Spoken[];
  readonly targets: readonly Spoken[];
}

/** Words shown of each: enough to see why. */
const MOST_WORDS = 3;
/** What tells what it is about, of any kind. */
const TELLING: readonly FieldName[] = [
  ...(['title', 'summary', 'description', 'text', 'linkage', 'impact', 'results', 'themes'] as const),
];

/** The text of a submission that suggestions are made from. */
export function tellingText({ fields }: Pick<Submission, 'fields'>): string {
  return TELLING.map((name) => fields[name] ?? '')
    .filter((one) => typeof one === 'string' && one !== '')
    .join('\n');
}

/** What a kind asks for of these: nothing is suggested where nothing is asked. */
export function suggestedFor(
  { kind, fields, category }: Pick<Submission, 'kind' | 'fields' | 'category'>,
  suggestions: TextSuggestions,
): TextSuggestions {
  const asked = new Set(KIND_DEFINITIONS[kind].fields.map(({ name }) => name));
  const chosen = (name: FieldName) => [fields[name] ?? []].flat();
  const isNew = (codes: readonly string[]) => (one: Spoken) => !codes.includes(one.code);
  const asksForLine = asked.has('lines') || asked.has('line') || asked.has('category');
  const there = [...chosen('lines'), ...chosen('line'), category ?? ''];
  return {
    lines: asksForLine ? suggestions.lines.filter(isNew(there)) : [],
    goals: asked.has('goals') ? suggestions.goals.filter(isNew(chosen('goals'))) : [],
    targets: asked.has('targets')
      ? suggestions.targets.filter(isNew(String(fields.targets ?? '').split(/[\s,;]+/)))
      : [],
  };
}

/** What the words of a text speak for and nobody chose yet, with these words; the person decides. */
export function suggestionParts(
  language: Language,
  submission: Submission,
  suggest: (text: string) => TextSuggestions,
): readonly ReplyPart[] {
  const text = tellingText(submission);
  if (text === '') return [];
  const say = submissionWording(language);
  const all = suggest(text);
  const { lines, goals, targets } = suggestedFor(submission, all);
  const quote = (words: readonly string[]) =>
    joinList(
      language,
      words.slice(0, MOST_WORDS).map((word) => say('suggest.word', { word })),
    );
  const items = [
    ...lines.map(({ code, words }) => `${code}: ${quote(words)}`),
    ...goals.map(({ code, words }) => `SDG ${code}: ${quote(words)}`),
    ...targets.map(({ code, words }) => `${code}: ${quote(words)}`),
  ];
  const isUnsure = [all.lines, all.goals].every((list) => list.length === 0);
  if (items.length > 0)
    return [
      { kind: 'paragraph', text: [{ strong: say('suggest.title') }] },
      { kind: 'list', items },
    ];
  return isUnsure ? [{ kind: 'note', tone: 'information', text: say('suggest.unsure') }] : [];
}
