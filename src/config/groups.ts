import type { SettingName } from './settings.js';

/** Settings as they stand in the environment, blank ones left out. */
export type RawSettings = Readonly<Partial<Record<SettingName, string>>>;

export interface Problem {
  readonly setting: SettingName;
  /** Completes the sentence "PORT …" and says what to do. Never holds the value. */
  readonly reason: string;
}

/** What is wrong with settings that only make sense together. */
export function findGroupProblems(raw: RawSettings): readonly Problem[] {
  return [...slackProblems(raw), ...teamsProblems(raw), ...modelProblems(raw), ...mcpProblems(raw)];
}

function slackProblems(raw: RawSettings): readonly Problem[] {
  const problems: Problem[] = [];
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_APP_TOKEN: app,
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: url,
  } = raw;
  if (!bot && (app || secret || url)) {
    problems.push({
      setting: 'SLACK_BOT_TOKEN',
      reason: 'is missing; copy the Bot User OAuth Token from "OAuth & Permissions" of your Slack app',
    });
  }
  if (bot && !app && !secret) {
    problems.push({
      setting: 'SLACK_APP_TOKEN',
      reason:
        'and SLACK_SIGNING_SECRET are both missing; set the app-level token for Socket Mode, or the signing secret ("Basic Information") for HTTP',
    });
  }
  if (bot && !bot.startsWith('xoxb-') && !url) {
    problems.push({
      setting: 'SLACK_BOT_TOKEN',
      reason: 'does not start with xoxb-; copy the Bot User OAuth Token, not a user or app token',
    });
  }
  if (app && !app.startsWith('xapp-')) {
    problems.push({
      setting: 'SLACK_APP_TOKEN',
      reason:
        'does not start with xapp-; make an app-level token with connections:write under "Basic Information"',
    });
  }
  return problems;
}

const TEAMS_SETTINGS = {
  MICROSOFT_APP_ID: 'copy the application (client) id of the bot from the Azure portal',
  MICROSOFT_APP_PASSWORD: 'make a client secret for the application and copy its value',
  MICROSOFT_APP_TENANT_ID:
    'copy the directory (tenant) id of the application; bots are registered single-tenant',
} as const;

function teamsProblems(raw: RawSettings): readonly Problem[] {
  const names = Object.keys(TEAMS_SETTINGS) as (keyof typeof TEAMS_SETTINGS)[];
  const isAnySet =
    raw.MICROSOFT_ALLOWED_TENANTS !== undefined || names.some((name) => raw[name] !== undefined);
  if (!isAnySet) return [];
  return names
    .filter((name) => raw[name] === undefined)
    .map((setting) => ({ setting, reason: `is missing; ${TEAMS_SETTINGS[setting]}` }));
}

function modelProblems(raw: RawSettings): readonly Problem[] {
  if (raw.OPENAI_API_KEY || !(raw.OPENAI_BASE_URL || raw.OPENAI_MODEL)) return [];
  const reason =
    'is missing; set it beside OPENAI_BASE_URL and OPENAI_MODEL (any word, if your server asks for none)';
  return [{ setting: 'OPENAI_API_KEY', reason }];
}

const THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/i;

function mcpProblems({ MCP_HOST: host, MCP_TOKEN: token }: RawSettings): readonly Problem[] {
  if (!host || THIS_MACHINE.test(host) || token) return [];
  const reason =
    'is missing; set a bearer token of 16 characters or more, or MCP_HOST to 127.0.0.1, since others reach that address';
  return [{ setting: 'MCP_TOKEN', reason }];
}
