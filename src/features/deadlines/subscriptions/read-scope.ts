import { LANGUAGES } from '../../../shared/language.js';
import { PHASE_KINDS, type PhaseKind } from '../calendar.js';
import { readName } from '../processes/find.js';
import type { Scope } from '../subscriber.js';
import { fold } from '../typed-date/fold.js';
import { scopeWording } from '../wording/scopes/wording.js';

const EVERYTHING = [
  ...['everything', 'all', 'all of it', 'anything', 'all dates', 'all deadlines and meetings'],
  ...['tout', 'todo', 'все', 'всё', '全部', 'كل شيء'],
];

const KINDS: Readonly<Record<PhaseKind, readonly string[]>> = {
  window: ['window', 'windows', 'call', 'calls'],
  deadline: ['deadline', 'deadlines', 'due dates'],
  meeting: ['meeting', 'meetings'],
  publication: ['publication', 'publications'],
};

const LINE = /^(?:(?:action )?line )?c ?(\d{1,2})(?:[ -]?(e)-?([a-z]+))?$/;
const SEPARATORS = /\s*(?:[,;、،]|\s(?:and|et|y|и|و|&)\s)\s*/u;

/** What somebody wants to be reminded of, or the first words that name nothing. */
export type TypedScopes =
  | { readonly kind: 'scopes'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'unknown'; readonly text: string };

/** Several are joined by commas or "and"; `lines` are the codes that there are. */
export function readScopes(text: string, lines: readonly string[]): TypedScopes {
  const whole = readScope(text, lines);
  if (whole) return { kind: 'scopes', scopes: [whole] };
  const scopes: Scope[] = [];
  for (const part of text.split(SEPARATORS).filter((words) => words !== '')) {
    const scope = readScope(part, lines);
    if (!scope) return { kind: 'unknown', text: part };
    scopes.push(scope);
  }
  return scopes.length > 0 ? { kind: 'scopes', scopes } : { kind: 'unknown', text };
}

function readScope(text: string, lines: readonly string[]): Scope | undefined {
  const words = fold(text).replace(/^(?:the|all|every|any) (?=.)/, '');
  if (EVERYTHING.map(fold).includes(fold(text))) return { kind: 'everything' };
  const phaseKind = PHASE_KINDS.find((kind) => namesOfKind(kind).includes(words));
  if (phaseKind) return { kind: 'phase kind', phaseKind };
  const line = readLine(words, lines);
  if (line !== undefined) return { kind: 'action line', line };
  const process = readName(text)?.template.process ?? readName(words)?.template.process;
  return process === undefined ? undefined : { kind: 'process', process };
}

function namesOfKind(kind: PhaseKind): readonly string[] {
  return [...KINDS[kind], ...LANGUAGES.map((language) => fold(scopeWording(language)(kind)))];
}

/** `c5`, `action line C5`, `c7 e-gov`, `C7-EGOV`: the code of the line, if there is one. */
function readLine(words: string, lines: readonly string[]): string | undefined {
  const [, number, e, name] = LINE.exec(words) ?? [];
  if (number === undefined) return undefined;
  const code = `C${number}`;
  if (e === undefined) return lines.find((line) => line === code);
  const wanted = `${code}-E${name}`.toUpperCase();
  return (
    lines.find((line) => line === wanted) ?? lines.find((line) => wanted.startsWith(line) && line !== code)
  );
}
