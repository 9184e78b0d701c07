import { z } from 'zod';
import { targetCode } from '../../../shared/codes.js';
import { LISTS } from '../kinds/field.js';
import type { Catalog } from '../kinds/read.js';
import { STATES } from '../transitions.js';
import type { Sought } from './sought.js';

export const MOST_WORDS = 200;

/** What is looked for, or what of it is not known. */
export type Read = { readonly sought: Sought } | { readonly unknown: string };

const TOKEN = /(?:([a-z]+):)?("[^"]*"|\S+)/gi;

/**
 * "telemedicine C7 SDG 3 2025 country:Kenya state:approved": words are looked for in the text, codes and years that stand
 * alone are filters, and all filters can be named.
 */
export function readSought(text: string, catalog: Catalog): Read {
  const sought: Record<string, string | number> = {};
  const words: string[] = [];
  for (const [whole, name = '', value = ''] of joinGoals(text).matchAll(TOKEN)) {
    const plain = value.replaceAll('"', '').trim();
    const [key, read] =
      name === '' ? readBare(plain, catalog) : readNamed(name.toLowerCase(), plain, catalog);
    if (key === 'unknown') return { unknown: whole };
    if (key === 'word') words.push(whole);
    else sought[key] = read;
  }
  const said = words.join(' ').slice(0, MOST_WORDS);
  return { sought: { ...sought, ...(said && { text: said }) } };
}

/** Of a button, which may have been written by anybody. */
export const soughtSchema = z.object({
  text: z.string().max(MOST_WORDS).optional(),
  line: z.string().max(20).optional(),
  goal: z.string().max(2).optional(),
  target: z.string().max(6).optional(),
  country: z.string().max(100).optional(),
  region: z.enum(LISTS.region).optional(),
  entityType: z.enum(LISTS.entityType).optional(),
  year: z.int().min(1990).max(2100).optional(),
  state: z.enum(STATES).optional(),
});

/** "SDG 9" and "goal 9" are one thing. */
function joinGoals(text: string): string {
  return text.replaceAll(/\b(?:sdg|goal)[\s-]*(\d{1,2})\b/gi, 'goal:$1');
}

type Entry = readonly [key: string, value: string | number];

const UNKNOWN: Entry = ['unknown', ''];

function readBare(value: string, catalog: Catalog): Entry {
  const line = lineNamed(value, catalog);
  if (line) return ['line', line];
  if (/^20\d\d$/.test(value)) return ['year', Number(value)];
  const target = targetCode.safeParse(value.toLowerCase());
  return target.success && catalog.targets.includes(target.data) ? ['target', target.data] : ['word', ''];
}

function readNamed(name: string, value: string, catalog: Catalog): Entry {
  const oneOf = (key: string, list: readonly string[]): Entry => {
    const found = list.find((one) => one.toLowerCase() === value.toLowerCase());
    return found === undefined ? UNKNOWN : [key, found];
  };
  switch (name) {
    case 'line':
      return oneOf('line', catalog.lines);
    case 'goal':
    case 'sdg':
      return oneOf('goal', catalog.goals);
    case 'target':
      return oneOf('target', catalog.targets);
    case 'country':
      return value === '' ? UNKNOWN : ['country', value.slice(0, 100)];
    case 'region':
      return oneOf('region', LISTS.region);
    case 'type':
      return oneOf('entityType', LISTS.entityType);
    case 'state':
      return oneOf('state', STATES);
    case 'year':
      return /^20\d\d$/.test(value) ? ['year', Number(value)] : UNKNOWN;
    default:
      // A colon in a sentence or an address.
      return ['word', ''];
  }
}

function lineNamed(value: string, catalog: Catalog): string | undefined {
  return catalog.lines.find((one) => one.toLowerCase() === value.toLowerCase());
}
