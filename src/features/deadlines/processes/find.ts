import type { Edition } from '../calendar.js';
import type { Template } from '../templates/template.js';
import { templateOf } from '../templates/templates.js';

/** A process and the label of an edition, as somebody named them: "prizes 2027", "prizes-2027", "open consultation". */
export interface Named {
  readonly template: Template;
  readonly label?: string;
}

const LABELLED = /^(.*?)[\s-]+(\d{4}(?:-\d{1,2})?|[^\s-]+)$/;

/** Undefined when no process is called that. */
export function readName(words: string): Named | undefined {
  const whole = templateOf(words);
  if (whole) return { template: whole };
  const [, process = '', label = ''] = LABELLED.exec(words.trim()) ?? [];
  const template = templateOf(process);
  return template && { template, label };
}

/** The edition that is meant: the one of the label, or the newest of the process. */
export function editionNamed(words: string, editions: readonly Edition[]): Edition | undefined {
  const wanted = words.trim().toLowerCase();
  const exact = editions.find(({ id }) => id === wanted);
  const named = exact ? undefined : readName(words);
  if (!named) return exact;
  const own = editions.filter(({ process }) => process === named.template.process);
  return named.label === undefined ? newest(own) : own.find(({ label }) => label === named.label);
}

export function newest(editions: readonly Edition[]): Edition | undefined {
  return [...editions].sort((one, other) => (one.label < other.label ? 1 : -1))[0];
}
