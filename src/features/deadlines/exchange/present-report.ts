import type { ReplyPart, RichText } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Phase } from '../calendar.js';
import type { ImportedPhase } from '../ports.js';
import { nameIn } from '../present/context.js';
import { spanText } from '../present/dates.js';
import { exchangeWording } from '../wording/exchange/wording.js';
import { type Finding, problemText } from './finding.js';
import type { ImportPlan } from './import-calendar.js';

/** How much of each list is shown. */
export interface ReportLength {
  readonly phases: number;
  readonly findings: number;
}

/** What an import would do, and what of the file it would not take. */
export function presentReport(
  language: Language,
  plan: ImportPlan,
  most: ReportLength,
): readonly ReplyPart[] {
  return [
    { kind: 'list', items: countsText(language, plan) },
    ...changedTable(language, plan, most.phases),
    ...newTable(language, plan, most.phases),
    ...findingsList(language, plan.findings, most.findings),
  ];
}

function countsText(language: Language, { counts }: ImportPlan): readonly string[] {
  const say = exchangeWording(language);
  const names = Object.keys(counts) as (keyof typeof counts)[];
  const told = names
    .filter((name) => counts[name] > 0)
    .map((name) => say(`report.${name}`, { count: counts[name] }));
  return told.length === 0 ? [say('report.nothing')] : told;
}

function changedTable(language: Language, { changed }: ImportPlan, most: number): readonly ReplyPart[] {
  if (changed.length === 0) return [];
  const say = exchangeWording(language);
  const rows = changed
    .slice(0, most)
    .map(({ before, after }) => [before.id, ...[before, after].map((phase) => phaseText(language, phase))]);
  return [
    {
      kind: 'table',
      caption: captionOf(language, 'report.changedCaption', changed.length, most),
      columns: [say('report.phase'), say('report.before'), say('report.after')],
      rows,
    },
  ];
}

function newTable(language: Language, { what }: ImportPlan, most: number): readonly ReplyPart[] {
  const say = exchangeWording(language);
  const added = [
    ...what.creates.flatMap(({ id, phases }) => phases.map((phase) => ({ id, phase }))),
    ...what.changes.flatMap(({ id, adds }) => adds.map((phase) => ({ id, phase }))),
  ];
  if (added.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: captionOf(language, 'report.newCaption', added.length, most),
      columns: [say('report.phase'), say('report.name'), say('report.dates')],
      rows: added
        .slice(0, most)
        .map(({ id, phase }) => [
          `${id}/${phase.key}`,
          nameIn(language, phase.names),
          `${say(`kind.${phase.kind}`)}: ${phaseText(language, phase)}`,
        ]),
    },
  ];
}

function captionOf(
  language: Language,
  key: 'report.changedCaption' | 'report.newCaption',
  count: number,
  most: number,
): string {
  const say = exchangeWording(language);
  return count > most ? say('report.first', { caption: say(key), most, count }) : say(key);
}

function phaseText(language: Language, phase: Phase | ImportedPhase): string {
  const dates = spanText(language, phase);
  const { status = 'planned' } = phase;
  return status === 'planned' ? dates : `${dates} (${exchangeWording(language)(`status.${status}`)})`;
}

function findingsList(language: Language, findings: readonly Finding[], most: number): readonly ReplyPart[] {
  if (findings.length === 0) return [];
  const say = exchangeWording(language);
  const left = findings.length - most;
  // What is not taken must not be hidden behind what is only worth a look.
  const isRemark = ({ severity }: Finding) => (severity === 'remark' ? 1 : 0);
  const sorted = findings.toSorted((one, other) => isRemark(one) - isRemark(other));
  return [
    { kind: 'list', items: sorted.slice(0, most).map((finding) => findingText(language, finding)) },
    ...(left > 0 ? [{ kind: 'paragraph', text: say('report.more', { count: left }) } as const] : []),
  ];
}

/** "Line 12, closes: There is no such date …" */
export function findingText(language: Language, { line, column, severity, problem }: Finding): RichText {
  const say = exchangeWording(language);
  const text = problemText(language, problem);
  const at = placeText(language, line, column);
  const told = at === '' ? text : say('report.at', { at, text });
  return severity === 'remark' ? told : [{ strong: say('report.notTaken') }, ` ${told}`];
}

function placeText(language: Language, line: number | undefined, column: string | undefined): string {
  const say = exchangeWording(language);
  if (line === undefined) return column ?? '';
  return column === undefined ? say('report.line', { line }) : say('report.lineColumn', { line, column });
}
