import type { FormField, Option } from '../../../chat/reply.js';

/** What a line means as the answer to a field. */
export type Answer =
  | { readonly kind: 'filled'; readonly value: string | readonly string[] }
  /** No option is called that. */
  | { readonly kind: 'no option'; readonly typed: string }
  /** Several are; there are too many to guess. */
  | { readonly kind: 'several'; readonly typed: string; readonly options: readonly Option[] };

/** Reads the answer to a field: of a choice, the number of an option, its words, or a part of them. */
export function readAnswer(field: FormField, typed: string): Answer {
  switch (field.kind) {
    case 'choice':
      return readChoice(field.options, typed);
    case 'choices':
      return readChoices(field.options, typed);
    default:
      return { kind: 'filled', value: typed };
  }
}

function readChoices(options: readonly Option[], typed: string): Answer {
  // One option may have a comma in its name.
  const whole = readChoice(options, typed);
  if (whole.kind === 'filled') return { kind: 'filled', value: [whole.value].flat() };
  const values = new Set<string>();
  for (const part of typed.split(/[,;،、，]/).map((one) => one.trim())) {
    if (part === '') continue;
    const answer = readChoice(options, part);
    if (answer.kind !== 'filled') return answer;
    for (const value of [answer.value].flat()) values.add(value);
  }
  return { kind: 'filled', value: [...values] };
}

function readChoice(options: readonly Option[], typed: string): Answer {
  const numbered = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined;
  const named = options.find(({ label, value }) => isSame(label, typed) || isSame(value, typed));
  const chosen = named ?? numbered;
  if (chosen) return { kind: 'filled', value: chosen.value };
  const alike = options.filter(({ label }) => folded(label).includes(folded(typed)));
  const [only, ...others] = alike;
  if (!only) return { kind: 'no option', typed };
  return others.length === 0
    ? { kind: 'filled', value: only.value }
    : { kind: 'several', typed, options: alike };
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
