/** Beyond this, a string in a log is somebody's text rather than a code. */
const MAXIMUM_LENGTH = 200;
const MAXIMUM_DEPTH = 4;
const MAXIMUM_ITEMS = 50;

const SECRET_NAME = /token|secret|password|authorization|cookie|api.?key|credential|signature/i;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // Slack tokens, OpenAI keys, signed web tokens, header values, Slack signatures.
  [/\bx(?:ox[a-z]|app)[-.][\w.-]+/gi, '[token]'],
  [/\bsk-[\w-]{8,}/g, '[token]'],
  [/\beyJ[\w-]+\.[\w-]+\.?[\w-]*/g, '[token]'],
  [/\b(Bearer|Basic)\s+[^\s"',]+/gi, '$1 [token]'],
  [/\bv0=[0-9a-f]{16,}/g, '[signature]'],
  // User and password of an address come before e-mail, which looks the same from its end.
  [/\/\/[^/\s]+@/g, '//[redacted]@'],
  [/[^\s@"'`<>()[\],;:/\\]+@[^\s@"'`<>()[\],;:/\\]+/g, '[e-mail]'],
];

/** The text without tokens, keys and e-mail addresses, cut where it is long. */
export function redactText(text: string): string {
  // Patterns see a bounded text, so that a huge one costs nothing.
  const bounded = text.length > 4 * MAXIMUM_LENGTH ? text.slice(0, 4 * MAXIMUM_LENGTH) : text;
  const clean = PATTERNS.reduce((result, [pattern, mask]) => result.replace(pattern, mask), bounded);
  if (clean.length <= MAXIMUM_LENGTH && bounded === text) return clean;
  return `${clean.slice(0, MAXIMUM_LENGTH)}… (${text.length} characters)`;
}

/**
 * A copy of a log field that is safe to write: fields named like secrets are masked, strings redacted, errors
 * reduced to code, message and stack. Objects of other classes become their name, so that a request or a client
 * never ends up in the log.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') return value.toString();
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '[function]' : value;
  if (value instanceof Error) return redactError(value, depth);
  if (depth >= MAXIMUM_DEPTH) return '[deeper]';
  if (Array.isArray(value)) return value.slice(0, MAXIMUM_ITEMS).map((item) => redact(item, depth + 1));
  if (isPlain(value)) return redactFields(value, depth);
  return describeInstance(value);
}

/** The fields of a record, each safe to write. */
export function redactFields(fields: object, depth = 0): Record<string, unknown> {
  const safe: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields).slice(0, MAXIMUM_ITEMS)) {
    safe[name] = SECRET_NAME.test(name) && value != null ? '[redacted]' : redact(value, depth + 1);
  }
  return safe;
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    message: redactText(error.name === 'AppError' ? error.message : withoutQuotations(error.message)),
    ...(error.stack && { stack: framesOf(error.stack) }),
    ...(error.cause !== undefined && depth < MAXIMUM_DEPTH && { cause: redact(error.cause, depth + 1) }),
  };
}

/**
 * The first line of a message of somebody else's library, which may quote its input: `Unexpected token 'h',
 * "hello all" is not valid JSON`. Quoted names such as 'codePointAt' stay.
 */
function withoutQuotations(message: string): string {
  const line = message.split('\n').find((text) => text.trim() !== '') ?? '';
  return line
    .replace(/(["'`])(.*?)\1/g, (quoted, mark, text) =>
      /^[\w.$:@/-]{0,40}$/.test(text) ? quoted : `${mark}…${mark}`,
    )
    .trim();
}

/** Where it happened. The head of a stack repeats the message, so only its frames are kept. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Instants, dates and URLs say what they are; anything else is only named. */
function describeInstance(value: object): string {
  if ('toJSON' in value && typeof value.toJSON === 'function' && !Buffer.isBuffer(value)) {
    const text: unknown = value.toJSON();
    if (typeof text === 'string') return redactText(text);
  }
  return `[${value.constructor?.name ?? 'object'}]`;
}
