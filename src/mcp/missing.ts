import type { z } from 'zod';
import type { Missing } from '../features/ask/ports.js';

/** Properties of queries that hold codes, with what the codes are of. */
const CODES: Readonly<Record<string, keyof typeof FORMS>> = {
  line: 'line',
  lines: 'line',
  goal: 'goal',
  goals: 'goal',
  target: 'target',
  targets: 'target',
};

/** What reads like a code, whether or not there is one. Nothing else is ever repeated in an answer. */
const FORMS = {
  line: /^C[1-9]\d{0,2}(?:-[A-Z]{1,20})?$/,
  goal: /^\d{1,4}$/,
  target: /^\d{1,3}\.(?:\d{1,3}|[a-z])$/,
} as const;

/** Issues that a code of the right type has: that it looks wrong, or is too large or too small a number. */
const OF_VALUES: ReadonlySet<string> = new Set(['invalid_format', 'too_big', 'too_small']);

/** Most that one answer names. */
const MOST = 5;

/**
 * Codes such as `C12`, goal 18 or `9.z`, where nothing but those keeps a query from being valid: it is answered that
 * they do not exist, as in chat. Undefined where something else is wrong.
 */
export function missingCodes(query: unknown, { issues }: z.ZodError): readonly Missing[] | undefined {
  const found = issues.map(({ code, path }) => (OF_VALUES.has(code) ? missingAt(query, path) : undefined));
  const missing = found.flatMap((each) => each ?? []);
  return missing.length === found.length ? missing.slice(0, MOST) : undefined;
}

function missingAt(query: unknown, path: readonly PropertyKey[]): Missing | undefined {
  const kind = kindAt(query, path);
  const value = valueAt(query, path);
  const isWritten = typeof value === (kind === 'goal' ? 'number' : 'string');
  return kind && isWritten && FORMS[kind].test(String(value)) ? { kind, code: String(value) } : undefined;
}

/** In `subjects`, each says itself what its code is of. */
function kindAt(query: unknown, path: readonly PropertyKey[]): keyof typeof FORMS | undefined {
  if (path.includes('subjects')) {
    const kind = valueAt(query, [...path.slice(0, -1), 'kind']);
    return Object.values(CODES).find((known) => known === kind);
  }
  const property = path.findLast((step) => typeof step === 'string');
  return typeof property === 'string' ? CODES[property] : undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}
