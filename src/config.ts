import { resolve } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { type EditorConfig, readChannel, readEditors } from './config/editors.js';
import { type EnvironmentVariables, withEnvFile } from './config/env-file.js';
import { findGroupProblems, type Problem, type RawSettings } from './config/groups.js';
import { type Environment, environmentSchema, type LOG_LEVELS, type SettingName } from './config/settings.js';
import { AppError } from './errors.js';
import { type Language, languageOf } from './shared/language.js';

export interface SlackConfig {
  readonly botToken: string;
  /** Socket Mode when set. */
  readonly appToken?: string;
  /** HTTP mode when set. At least one of the two is. */
  readonly signingSecret?: string;
  readonly apiUrl?: string;
}

export interface TeamsConfig {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Lower-case tenant ids that are served; at least one. */
  readonly allowedTenants: readonly string[];
}

export interface ModelConfig {
  readonly apiKey: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly model: string;
  /** Most calls and most tokens on a day of UTC. */
  readonly daily: { readonly calls: number; readonly tokens: number; readonly perPerson: number };
  /** Of a million tokens. */
  readonly price?: { readonly amount: number; readonly currency: string };
}

export interface McpConfig {
  readonly host: string;
  readonly port: number;
  /** Set wherever the host is not this machine's own. */
  readonly token?: string;
}

/** Settings of one run, checked. A part that is not configured is absent. */
export interface Config {
  readonly http: { readonly host: string; readonly port: number };
  /** PostgreSQL address; holds a password. Absent: the embedded database. */
  readonly databaseUrl?: string;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** Absent: the system's clock. */
  readonly clockStart?: Temporal.Instant;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly color: boolean;
  /** Of whoever sits at the terminal; absent when the bot does not speak it. */
  readonly language?: Language;
  readonly slack?: SlackConfig;
  readonly teams?: TeamsConfig;
  readonly model?: ModelConfig;
  readonly mcp: McpConfig;
  /** Messages a minute of the bot's own accord to one workspace or tenant. */
  readonly pace: { readonly slack: number; readonly teams: number };
  /** Address under which the bot is reached from outside, without a slash at the end. */
  readonly publicUrl?: string;
  /** Who may read feedback on answers. */
  readonly editors: readonly EditorConfig[];
  /** Where the head of the trail is posted each day. */
  readonly trailChannel?: EditorConfig;
  /** Who gives roles. */
  readonly administrators: readonly EditorConfig[];
}

/**
 * Reads and checks every setting, from the environment and from `.env` in the working directory. Blank settings
 * count as unset.
 *
 * Throws AppError CONFIGURATION that lists all problems by name and reason, and never a value.
 */
export function readConfig(environment = withEnvFile(process.env, '.env')): Config {
  const raw = pickSettings(environment);
  const parsed = environmentSchema.safeParse(raw);
  const problems = [...(parsed.error?.issues ?? []).map(problemOf), ...findGroupProblems(raw)];
  if (!parsed.success || problems.length > 0) throw configurationError(problems);
  return configOf(parsed.data);
}

function pickSettings(environment: EnvironmentVariables): RawSettings {
  const names = Object.keys(environmentSchema.shape) as SettingName[];
  const entries = names.map((name) => [name, environment[name]?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

function problemOf(issue: { readonly path: PropertyKey[]; readonly message: string }): Problem {
  return { setting: issue.path[0] as SettingName, reason: issue.message };
}

function configurationError(problems: readonly Problem[]): AppError {
  const lines = [...new Set(problems.map(({ setting, reason }) => `  ${setting} ${reason}.`))];
  const heading = lines.length === 1 ? 'A setting is wrong:' : `${lines.length} settings are wrong:`;
  const text = [heading, ...lines].join('\n');
  return new AppError('CONFIGURATION', { log: text, user: text });
}

function configOf(settings: Environment): Config {
  const slack = slackOf(settings);
  const teams = teamsOf(settings);
  const language = languageOf(settings.LANG);
  const model = modelOf(settings);
  const { DATABASE_URL: databaseUrl, ACTIONLINE_CLOCK: clockStart } = settings;
  const { ACTIONLINE_PUBLIC_URL: publicUrl } = settings;
  const trailChannel = readChannel(settings.ACTIONLINE_TRAIL_CHANNEL ?? '');
  return {
    http: { host: settings.HOST, port: settings.PORT },
    ...(databaseUrl && { databaseUrl }),
    dataDirectory: resolve(settings.ACTIONLINE_DATA),
    ...(clockStart && { clockStart }),
    logLevel: settings.LOG_LEVEL,
    color: settings.NO_COLOR === undefined,
    ...(language && { language }),
    ...(slack && { slack }),
    ...(teams && { teams }),
    ...(model && { model }),
    mcp: mcpOf(settings),
    pace: { slack: settings.SLACK_MESSAGES_PER_MINUTE, teams: settings.TEAMS_MESSAGES_PER_MINUTE },
    ...(publicUrl && { publicUrl }),
    ...(trailChannel && { trailChannel }),
    editors: readEditors(settings.ACTIONLINE_EDITORS) ?? [],
    administrators: readEditors(settings.ACTIONLINE_ADMINISTRATORS) ?? [],
  };
}

function slackOf(settings: Environment): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = settings;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = settings;
  if (!botToken) return undefined;
  return {
    botToken,
    ...(appToken && { appToken }),
    ...(signingSecret && { signingSecret }),
    ...(apiUrl && { apiUrl: `${apiUrl}/` }),
  };
}

function teamsOf(settings: Environment): TeamsConfig | undefined {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: appPassword } = settings;
  const { MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_ALLOWED_TENANTS: allowed } = settings;
  if (!appId || !appPassword || !tenantId) return undefined;
  return { appId, appPassword, tenantId, allowedTenants: allowed ?? [tenantId.toLowerCase()] };
}

function modelOf(settings: Environment): ModelConfig | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = settings;
  const { OPENAI_DAILY_CALLS: calls, OPENAI_DAILY_TOKENS: tokens } = settings;
  const { OPENAI_DAILY_TOKENS_PER_PERSON: perPerson, OPENAI_PRICE: price } = settings;
  if (!apiKey) return undefined;
  return { apiKey, baseUrl, model, daily: { calls, tokens, perPerson }, ...(price && { price }) };
}

function mcpOf({ MCP_HOST: host, MCP_PORT: port, MCP_TOKEN: token }: Environment): McpConfig {
  return { host, port, ...(token && { token }) };
}
