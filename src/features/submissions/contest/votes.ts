import { parse } from 'csv-parse/sync';
import { readPreamble } from '../../../shared/csv.js';
import type { Contest } from './ports.js';

export interface CountedVotes {
  readonly id: number;
  readonly votes: number;
}

/** What is wrong with a line, from 1. */
export interface VoteFault {
  readonly line: number;
  readonly why: 'not a line' | 'unknown entry' | 'twice';
  readonly text: string;
}

/**
 * Valid votes as they were counted elsewhere: a number of an entry and a number of votes in each line, with or without a
 * heading. Nothing is taken of a text with a fault.
 */
export function readVotes(
  text: string,
  { nominees }: Pick<Contest, 'nominees'>,
): { readonly votes: readonly CountedVotes[]; readonly faults: readonly VoteFault[] } {
  const known = new Set(nominees.map(({ submission }) => submission.id));
  const seen = new Set<number>();
  const votes: CountedVotes[] = [];
  const faults: VoteFault[] = [];
  for (const [index, cells] of linesOf(text).entries()) {
    const line = index + 1;
    const written = cells.join(', ').slice(0, 80);
    const read = readLine(cells);
    if (!read) {
      if (index > 0 || /\d/.test(cells[1] ?? '')) faults.push({ line, why: 'not a line', text: written });
    } else if (!known.has(read.id)) faults.push({ line, why: 'unknown entry', text: written });
    else if (seen.has(read.id)) faults.push({ line, why: 'twice', text: written });
    else {
      seen.add(read.id);
      votes.push(read);
    }
  }
  return { votes, faults };
}

function linesOf(text: string): readonly (readonly string[])[] {
  const { body, delimiter } = readPreamble(text.replace(/^\uFEFF/, '').trim());
  try {
    return parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return body.split(/\r\n|\n|\r/).map((line) => [line]);
  }
}

function readLine([entry = '', count = '']: readonly string[]): CountedVotes | undefined {
  const id = /^#?(\d{1,9})$/.exec(entry)?.[1];
  const votes = /^\d{1,9}$/.exec(count.replaceAll(/[\s'’\u00A0\u202F]/g, ''))?.[0];
  return id === undefined || votes === undefined ? undefined : { id: Number(id), votes: Number(votes) };
}
