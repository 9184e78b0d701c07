import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { readChannel, readEditors } from './editors.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** One setting as the README documents it. */
export interface Setting {
  readonly name: SettingName;
  /** As it would be written in the environment; undefined when there is none. */
  readonly default?: string;
  readonly meaning: string;
}

const noSpaces = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'holds spaces or other characters that no key has; copy it once more');
const guid = z.guid(
  'is not a GUID; copy it from the Azure portal, it looks like 11111111-2222-3333-4444-555555555555',
);
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address' })
  .transform((url) => url.replace(/\/*$/, ''));

const port = (example: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `is not a port; write a number from 0 to 65535, such as ${example}`)
    .transform(Number)
    .refine(
      (number) => number <= 65_535,
      `is not a port; write a number from 0 to 65535, such as ${example}`,
    );
const listeningAddress = z
  .string()
  .regex(/^[\w.:-]+$/, 'is not an address to listen on; write 127.0.0.1, or 0.0.0.0 for every network');

/** Up to what an integer column of the database holds. */
const count = (example: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is not a number up to 999999999; write it in digits, such as ${example}`)
    .transform(Number);

const pace = (example: string) =>
  count(example).refine((number) => number > 0, `must be 1 or more, such as ${example}`);

const people = (who: string) =>
  z
    .string()
    .refine(
      (text) => readEditors(text) !== undefined,
      `is not a list of ${who}; write slack:T0123:U0123, teams:TENANT:PERSON or terminal, with commas between`,
    );

/** What each setting must look like by itself. Messages complete the sentence "PORT …" and say what to do. */
export const environmentSchema = z.object({
  PORT: port('3978').default(3978),
  HOST: listeningAddress.default('127.0.0.1'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'is not a PostgreSQL address; write postgresql://user:password@host:5432/database',
    })
    .optional(),
  ACTIONLINE_DATA: z.string().default('.data'),
  ACTIONLINE_CLOCK: z
    .string()
    .refine(isInstant, 'is not an instant; write it as 2022-12-06T20:00:00Z')
    .transform((text) => Temporal.Instant.from(text))
    .optional(),
  ACTIONLINE_EDITORS: people('editors').default('terminal'),
  ACTIONLINE_ADMINISTRATORS: people('administrators').default('terminal'),
  ACTIONLINE_TRAIL_CHANNEL: z
    .string()
    .refine(
      (text) => readChannel(text) !== undefined,
      'is not a channel; write slack:T0123:C0123 or teams:TENANT:19:…@thread.tacv2',
    )
    .optional(),
  ACTIONLINE_PUBLIC_URL: webAddress.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is not a level; write one of ${LOG_LEVELS.join(', ')}`).default('info'),
  LANG: z.string().optional(),
  NO_COLOR: z.string().optional(),
  SLACK_BOT_TOKEN: noSpaces.optional(),
  SLACK_APP_TOKEN: noSpaces.optional(),
  SLACK_SIGNING_SECRET: noSpaces.optional(),
  SLACK_API_URL: webAddress.optional(),
  SLACK_MESSAGES_PER_MINUTE: pace('525').default(525),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: noSpaces.optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  MICROSOFT_ALLOWED_TENANTS: z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim().toLowerCase()))
    .pipe(z.array(z.guid('is not a list of tenant GUIDs; separate them with commas')))
    .optional(),
  TEAMS_MESSAGES_PER_MINUTE: pace('2500').default(2500),
  OPENAI_API_KEY: noSpaces.optional(),
  OPENAI_BASE_URL: webAddress.default('https://api.openai.com/v1'),
  OPENAI_MODEL: noSpaces.default('gpt-5-mini'),
  OPENAI_DAILY_CALLS: count('500').default(500),
  OPENAI_DAILY_TOKENS: count('1000000').default(1_000_000),
  OPENAI_DAILY_TOKENS_PER_PERSON: count('200000').default(200_000),
  OPENAI_PRICE: z
    .string()
    .regex(/^\d+(\.\d+)? [A-Z]{3}$/, 'is not a price such as `0.90 USD`')
    .transform((text) => ({ amount: Number.parseFloat(text), currency: text.slice(-3) }))
    .optional(),
  MCP_PORT: port('3979').default(3979),
  MCP_HOST: listeningAddress.default('127.0.0.1'),
  MCP_TOKEN: noSpaces.min(16, 'is too short to be safe; make one of 16 characters or more').optional(),
});

export type Environment = z.infer<typeof environmentSchema>;
export type SettingName = keyof typeof environmentSchema.shape;

/** Every setting there is, in the order of the README's table. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', default: '3978', meaning: 'Port of the HTTP server.' },
  {
    name: 'HOST',
    default: '127.0.0.1',
    meaning:
      'Address it listens on. Slack and Teams reach it through a proxy or tunnel on this machine; `0.0.0.0` opens it to every network, as a container needs.',
  },
  {
    name: 'DATABASE_URL',
    meaning:
      'PostgreSQL to use instead of the embedded database: `postgresql://user:password@host:5432/database`.',
  },
  {
    name: 'ACTIONLINE_DATA',
    default: '.data',
    meaning: 'Directory of the embedded database and of the log of terminal sessions.',
  },
  {
    name: 'ACTIONLINE_CLOCK',
    meaning: 'Instant the clock starts at, for rehearsals: `2022-12-06T20:00:00Z`.',
  },
  {
    name: 'ACTIONLINE_EDITORS',
    default: 'terminal',
    meaning:
      'Who may read feedback on answers, with commas between them: `slack:T0123:U0123` (workspace and member id), `teams:TENANT:PERSON` (tenant and Entra object id), `terminal`.',
  },
  {
    name: 'ACTIONLINE_ADMINISTRATORS',
    default: 'terminal',
    meaning:
      'Who may give roles for submissions, and is an administrator from the start; written as editors are.',
  },
  {
    name: 'ACTIONLINE_TRAIL_CHANNEL',
    meaning:
      'Channel to which the head of the trail is posted each day: `slack:T0123:C0123` or `teams:TENANT:19:…@thread.tacv2`.',
  },
  {
    name: 'ACTIONLINE_PUBLIC_URL',
    meaning:
      'Address under which the bot is reached from outside: `https://actionline.your.organisation`. Calendar links, and links to files of drafts, begin with it.',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    meaning: `One of ${LOG_LEVELS.map((level) => `\`${level}\``).join(', ')}.`,
  },
  { name: 'LANG', meaning: 'Language of the chat in the terminal, such as `fr_FR.UTF-8`; else English.' },
  { name: 'NO_COLOR', meaning: 'Anything: no colours in the terminal.' },
  { name: 'SLACK_BOT_TOKEN', meaning: 'Bot token, `xoxb-…`. Needs one of the next two.' },
  { name: 'SLACK_APP_TOKEN', meaning: 'App-level token, `xapp-…`: Socket Mode, no public address needed.' },
  { name: 'SLACK_SIGNING_SECRET', meaning: 'Signing secret: Slack posts to `/slack/events`.' },
  { name: 'SLACK_API_URL', meaning: 'Another base address of the Slack Web API, for an emulator.' },
  {
    name: 'SLACK_MESSAGES_PER_MINUTE',
    default: '525',
    meaning:
      'Reminders and other messages of its own accord that all processes together send to one workspace.',
  },
  { name: 'MICROSOFT_APP_ID', meaning: 'Application (client) id of the Azure bot.' },
  { name: 'MICROSOFT_APP_PASSWORD', meaning: 'Client secret of that application.' },
  { name: 'MICROSOFT_APP_TENANT_ID', meaning: 'Directory (tenant) id the bot is registered in.' },
  {
    name: 'MICROSOFT_ALLOWED_TENANTS',
    meaning: 'Tenants that are served, with commas between them. Without it: the one above.',
  },
  {
    name: 'TEAMS_MESSAGES_PER_MINUTE',
    default: '2500',
    meaning: 'The same for one tenant in Teams.',
  },
  {
    name: 'OPENAI_API_KEY',
    meaning: 'Key of the language model. Without it no model is asked, and everything else works.',
  },
  {
    name: 'OPENAI_BASE_URL',
    default: 'https://api.openai.com/v1',
    meaning: 'Any OpenAI-compatible endpoint.',
  },
  { name: 'OPENAI_MODEL', default: 'gpt-5-mini', meaning: 'Name of the model at that endpoint.' },
  {
    name: 'OPENAI_DAILY_CALLS',
    default: '500',
    meaning: 'Calls to the model a day (UTC), by all processes that share the database; 0 for none.',
  },
  {
    name: 'OPENAI_DAILY_TOKENS',
    default: '1000000',
    meaning: 'Tokens a day, read and written, likewise. A question takes about ten thousand.',
  },
  {
    name: 'OPENAI_DAILY_TOKENS_PER_PERSON',
    default: '200000',
    meaning:
      'Of these, what one person may use for drafts. A section of a draft takes about fifteen thousand.',
  },
  {
    name: 'OPENAI_PRICE',
    meaning:
      'What a million tokens cost, read and written alike, such as `0.90 USD`: `model usage` shows cost by it.',
  },
  { name: 'MCP_PORT', default: '3979', meaning: 'Port of `npm run mcp -- --http`.' },
  {
    name: 'MCP_HOST',
    default: '127.0.0.1',
    meaning: 'Address it listens on. Any but one of this machine needs the next.',
  },
  {
    name: 'MCP_TOKEN',
    meaning: 'Bearer token that assistants must send over HTTP. Without it: this machine only.',
  },
];

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text) !== undefined;
  } catch {
    return false;
  }
}
