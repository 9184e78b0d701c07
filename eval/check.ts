import type { Answer } from '../src/features/ask/answers.js';
import { type Facts, factsOf } from './facts.js';
import type { Gold } from './gold.js';

/** An answer as a person and as a program sees it. */
export interface Given {
  readonly answer: Answer;
  /** The plain text a person reads. */
  readonly text: string;
  readonly language: string;
}

/** What is wrong with an answer; nothing when it is right. */
export function faultsOf(gold: Gold, given: Given, kind: string): readonly string[] {
  const facts = factsOf(given.answer);
  return [
    ...setFaults(gold, facts),
    ...textFaults(gold, given),
    ...momentFaults(gold, facts, given),
    ...outcomeFaults(gold, given, kind),
  ];
}

function setFaults(gold: Gold, facts: Facts): readonly string[] {
  const faults: string[] = [];
  const exact = (
    name: string,
    wanted: readonly (string | number)[] | undefined,
    got: readonly (string | number)[],
  ) => {
    if (wanted === undefined) return;
    const missing = wanted.filter((one) => !got.includes(one));
    const extra = [...new Set(got.filter((one) => !wanted.includes(one)))];
    if (missing.length > 0) faults.push(`lacks ${name} ${missing.join(' ')}`);
    if (extra.length > 0) faults.push(`adds ${name} ${extra.join(' ')}`);
  };
  exact('goals', gold.goals, facts.goals);
  exact('targets', gold.targets, facts.targets);
  exact('lines', gold.lines, facts.lines);
  exact('codes', gold.codes, facts.codes);
  const absent = (gold.codesInclude ?? []).filter((code) => !facts.codes.includes(code));
  if (absent.length > 0) faults.push(`lacks codes ${absent.join(' ')}`);
  return faults;
}

/** What a text does not say, and what it should not. */
export function textFaults(
  gold: Pick<Gold, 'has' | 'hasNot'>,
  { text }: Pick<Given, 'text'>,
): readonly string[] {
  const plain = flat(text);
  const isSaid = (said: string) => plain.includes(flat(said));
  const unsaid = (gold.has ?? []).filter((said) => ![said].flat().some(isSaid));
  const tooMuch = (gold.hasNot ?? []).filter(isSaid);
  return [
    ...unsaid.map((said) => `does not say ${[said].flat().join(' or ')}`),
    ...tooMuch.map((said) => `says ${said}`),
  ];
}

/** One kind of space, no marks of direction, small letters: none of them tells a right answer from a wrong one. */
function flat(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** What documents disagree on is given in their own words: "7 March 2022". */
function isWritten(date: string, { answer, text }: Given): boolean {
  const written = new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (answer.kind === 'disagreements' || answer.disagreements.length > 0) && text.includes(written);
}

/** Rules are sentences, which hold their numbers. */
function saysNumber(number: number, { answer, text }: Given): boolean {
  return (
    (answer.kind === 'rules' || answer.kind === 'process') &&
    new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)
  );
}

function momentFaults(gold: Gold, { days, instants, numbers }: Facts, given: Given): readonly string[] {
  const known = new Set(instants.map((instant) => Date.parse(instant)));
  const onDays = new Set([...days, ...instants.map((instant) => instant.slice(0, 10))]);
  return [
    ...(gold.dates ?? [])
      .filter((date) => !onDays.has(date) && !isWritten(date, given))
      .map((date) => `lacks ${date}`),
    ...(gold.instants ?? []).filter((one) => !known.has(Date.parse(one))).map((one) => `lacks ${one}`),
    ...(gold.number !== undefined && !numbers.includes(gold.number) && !saysNumber(gold.number, given)
      ? [`lacks the number ${gold.number}`]
      : []),
  ];
}

function outcomeFaults(gold: Gold, { answer, text }: Given, kind: string): readonly string[] {
  const isRefused =
    answer.kind === 'unknown' ||
    answer.kind === 'missing' ||
    (gold.refused === true && saysNothingIsRecorded(answer));
  if (gold.asksBack)
    return answer.kind === 'unsure' ? [] : [`answers as ${answer.kind} instead of asking back`];
  if (gold.help) return answer.kind === 'help' ? [] : [`answers as ${answer.kind} instead of help`];
  if (!gold.refused)
    return isRefused && Object.keys(gold).length > 0 && !isSaidAnyway(gold) ? ['refuses'] : [];
  if (gold.missing !== undefined && !text.includes(gold.missing))
    return [`does not say that ${gold.missing} is missing`];
  if (isRefused || answer.kind === 'unsure' || (kind === 'lost' && saysWhatIsLost(answer))) return [];
  return [`answers as ${answer.kind} instead of refusing`];
}

/** Some right answers say that there is nothing: only their words count. */
function isSaidAnyway({ goals, targets, lines, codes }: Gold): boolean {
  return [goals, targets, lines, codes].every((set) => set === undefined || set.length === 0);
}

/** "Nothing is on record for 2027": an honest answer to what nobody can know. */
function saysNothingIsRecorded(answer: Answer): boolean {
  if (answer.kind === 'calendar') return answer.events.length === 0;
  return answer.kind === 'winners' && answer.awards.length === 0;
}

/** The documents do not carry it, and the answer says so. */
function saysWhatIsLost(answer: Answer): boolean {
  if ('gaps' in answer && answer.gaps.length > 0) return true;
  if (answer.kind === 'disagreements' || answer.disagreements.length > 0) return true;
  return (
    answer.kind === 'describe' &&
    answer.subjects.every((one) => one.kind === 'entry' && one.goals.length === 0)
  );
}
