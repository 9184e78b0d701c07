import { isCountryWord } from './countries.js';
import { withPlainNumbers } from './numbers.js';
import { isEmptyWord, stemOf } from './words.js';

/** Something in a sentence that has to stand in what it cites, as written and in the form that is compared. */
export interface Fact {
  readonly shown: string;
  readonly form: string;
  readonly kind: 'number' | 'code' | 'date' | 'name';
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = MONTHS.join('|');
/** Each way by itself: "1 to 9 March 2022" states the day and the year of that month. */
const DATES = [`\\d{1,2}\\s+(?:${MONTH})`, `(?:${MONTH})\\s+\\d{1,2}(?!\\d)`, `(?:${MONTH})\\s+\\d{4}`].map(
  (pattern) => new RegExp(`\\b${pattern}\\b`, 'gi'),
);
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}_'&]|[./:+-](?=[\p{L}\p{N}]))*%?/gu;

/** What numbers, dates, codes and names a sentence states. */
export function factsIn(sentence: string): readonly Fact[] {
  const text = withPlainNumbers(sentence);
  const facts: Fact[] = datesIn(text);
  let isFirst = true;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // Behind a full stop or a colon, anything may begin with a capital letter.
    const mayBeCapital = isFirst || /[.:!?"“(]\s*$/.test(text.slice(0, index));
    isFirst = false;
    const kind = kindOf(token, mayBeCapital);
    if (kind) facts.push({ shown: shown(token), form: formOf(token), kind });
  }
  return facts;
}

function datesIn(text: string): Fact[] {
  const found = DATES.flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.map(([whole]) => ({ shown: whole, form: dateForm(whole), kind: 'date' }));
}

/** "30 May" and "May 30" are one date. */
function dateForm(text: string): string {
  return text.toLowerCase().split(/\s+/).toSorted().join(' ');
}

function kindOf(token: string, mayBeCapital: boolean): Fact['kind'] | undefined {
  if (/\d/.test(token))
    return /^[\d.,_%:-]*(?:million|billion|trillion|thousand)?%?$/.test(token) ? 'number' : 'code';
  if (isAcronym(token) || (token === 'May' && !mayBeCapital)) return 'name';
  const isName =
    /^\p{Lu}/u.test(token) && (!mayBeCapital || isCountryWord(token)) && !isEmptyWord(token.toLowerCase());
  return isName ? 'name' : undefined;
}

/** ITU, UNESCO, ITU-D, G20. */
export function isAcronym(token: string): boolean {
  return /^[\p{Lu}&]{2,}s?(?:[-/.]\p{Lu}+)*$/u.test(token);
}

const shown = (token: string) => token.replaceAll('_', ' ');

function formOf(token: string): string {
  return token.toLowerCase().replace(/'s$/, '');
}

/** What the evidence states, to look facts up in. */
export interface Stated {
  has(fact: Fact): boolean;
}

export function statedIn(texts: readonly string[]): Stated {
  const text = texts.map(withPlainNumbers).join('\n');
  const forms = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    forms.add(formOf(token));
    // "IMT-2020/5G" also states IMT-2020, and "Asia-Pacific" Asia.
    for (const part of token.split(/[/+:-]/)) forms.add(formOf(part));
    if (/^\D+$/.test(token)) forms.add(`stem ${stemOf(formOf(token))}`);
    for (const piece of [token.split('/').slice(0, -1).join('/'), token.split('-').slice(0, 2).join('-')])
      if (piece !== '') forms.add(formOf(piece));
  }
  for (const { form } of datesIn(text)) forms.add(`date ${form}`);
  return { has: (fact) => hasFact(forms, fact) };
}

function hasFact(forms: ReadonlySet<string>, { form, kind }: Fact): boolean {
  if (kind === 'date') return forms.has(`date ${form}`);
  if (forms.has(form)) return true;
  if (kind === 'number') return forms.has(form.replace(/[.,:-]+$/, '')) || isRange(forms, form);
  if (kind !== 'name') return form.includes('/') && form.split('/').every((part) => forms.has(part));
  if (forms.has(`stem ${stemOf(form)}`) || (form.endsWith('s') && forms.has(form.slice(0, -1)))) return true;
  return (
    /[a-z]-[a-z]{2}/.test(form) &&
    form.split('-').every((part) => forms.has(part) || forms.has(`stem ${stemOf(part)}`))
  );
}

/** "2022-2023" where both stand. */
function isRange(forms: ReadonlySet<string>, form: string): boolean {
  const parts = form.split(/[-:]/);
  return parts.length > 1 && parts.every((part) => forms.has(part));
}
