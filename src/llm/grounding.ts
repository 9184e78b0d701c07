import { z } from 'zod';
import { type Query, querySchema, type UnreadQuestion } from '../features/ask/ports.js';
import type { Framework } from '../features/mappings/ports.js';

/** Whether every word of a query that a model chose is the asker's or the record's. */
export type Grounding = (query: Query, question: UnreadQuestion) => boolean;

/**
 * Answers repeat the words that were searched for, the country, the organisation. A model may take them from the
 * question or from the record, so that it can put nothing into an answer that neither says.
 */
export function createGrounding(framework: Framework): Grounding {
  let recorded: ReadonlySet<string> | undefined;
  const isRecorded = (word: string) => {
    recorded ??= new Set(wordsOf(allTextIn(Object.values(framework)))); // Tens of milliseconds, for few questions.
    return recorded.has(word);
  };
  return (query, { text, previous }) => {
    // Not word by word: Chinese is written without spaces, so a part of the question is as good.
    const asked = plain(`${text} ${allTextIn(previous)}`);
    return textsIn(query).every(([name, written]) => {
      if (name === 'zone') return isZone(written);
      if (!FREE_TEXTS.has(name)) return true;
      return wordsOf(written).every((word) => asked.includes(word) || isRecorded(word));
    });
  };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Names of the properties of queries that may hold any text, as their schemas tell. */
const FREE_TEXTS: ReadonlySet<string> = new Set(
  freeTextsIn('', z.toJSONSchema(querySchema, { io: 'input' })),
);

function freeTextsIn(name: string, schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, enum: values, const: value, pattern, properties, items, oneOf = [] } = schema as JsonSchema;
  if (type === 'string' && !values && value === undefined && pattern === undefined) return [name];
  return [
    ...Object.entries(properties ?? {}).flatMap(([property, inner]) => freeTextsIn(property, inner)),
    ...freeTextsIn(name, items),
    ...oneOf.flatMap((inner) => freeTextsIn(name, inner)),
  ];
}

/** Every text in a value, with the name of the property that holds it. */
function textsIn(value: unknown, name = ''): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([property, inner]) => textsIn(inner, property));
}

function allTextIn(value: unknown): string {
  return textsIn(value)
    .map(([, text]) => text)
    .join(' ');
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** In lower case and without accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
