import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../../../src/platforms/slack/receive-shortcut.js';
import { BOT_SCOPES } from '../../../src/platforms/slack/scopes.js';

interface Manifest {
  readonly display_information: Readonly<Record<string, string>>;
  readonly features: {
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly agent_view: {
      readonly agent_description: string;
      readonly suggested_prompts: readonly { readonly title: string; readonly message: string }[];
    };
    readonly bot_user: { readonly display_name: string };
    readonly shortcuts: readonly Readonly<Record<'name' | 'type' | 'callback_id' | 'description', string>>[];
    readonly slash_commands: readonly Readonly<Record<string, unknown>>[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string };
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

const SOURCE = new URL('../../../src/platforms/slack/', import.meta.url);

/** What each method needs of a bot token, as its page at docs.slack.dev says; none for the bot's own affairs. */
const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'apps.connections.open': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.history': ['im:history', 'channels:history', 'groups:history', 'mpim:history'],
  'conversations.replies': ['im:history', 'channels:history', 'groups:history', 'mpim:history'],
  'conversations.open': ['im:write'],
  'users.info': ['users:read', 'users:read.email'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  'assistant.threads.setStatus': ['chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
};

const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
};

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(new URL(`../../../manifests/slack/${name}`, import.meta.url), 'utf8'));
}

function methodsCalled(): string[] {
  const sources = readdirSync(SOURCE).map((name) => readFileSync(new URL(name, SOURCE), 'utf8'));
  const calls = sources.flatMap((source) => [
    ...source.matchAll(
      /\.((?:auth|apps|chat|conversations|views|assistant|users|files|reactions)(?:\.\w+)+)\(/g,
    ),
  ]);
  return [...new Set(calls.map(([, method = '']) => method))];
}

const socket = readManifest('manifest.json');
const http = readManifest('manifest.http.json');

describe('the Slack manifest', () => {
  it('asks for every scope the code uses and for no other', () => {
    const used = [
      ...methodsCalled().flatMap((method) => METHOD_SCOPES[method] ?? [`unknown: ${method}`]),
      ...socket.settings.event_subscriptions.bot_events.flatMap(
        (event) => EVENT_SCOPES[event] ?? ['unknown'],
      ),
      ...(socket.features.slash_commands.length > 0 ? ['commands'] : []),
      // Files that people send are fetched from their address, which asks for it.
      ...(readFileSync(new URL('receive-event.ts', SOURCE), 'utf8').includes('url_private_download')
        ? ['files:read']
        : []),
    ];
    expect([...socket.oauth_config.scopes.bot].toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('asks for what the doctor checks', () => {
    expect([...socket.oauth_config.scopes.bot].toSorted()).toEqual(Object.keys(BOT_SCOPES).toSorted());
  });

  it('is for the agent view, with a home and a messages tab people can write in', () => {
    expect(socket.features).not.toHaveProperty('assistant_view');
    expect(socket.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(socket.features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
  });

  it('puts into the menu of a message what the code answers, and nothing else', () => {
    const { shortcuts } = socket.features;
    expect(shortcuts.map(({ callback_id: id }) => id)).toEqual(Object.keys(SHORTCUTS));
    expect(shortcuts.map(({ name, type }) => [name, type])).toEqual([['Suggest SDGs and lines', 'message']]);
    for (const { name } of shortcuts) expect(name.length).toBeLessThanOrEqual(24);
    for (const { description } of shortcuts) expect(description.length).toBeLessThanOrEqual(150);
  });

  it('keeps Slack’s lengths', () => {
    const { name = '', description = '', long_description: long = '' } = socket.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long.length).toBeGreaterThanOrEqual(174);
    expect(long.length).toBeLessThanOrEqual(4_000);
    expect(socket.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(socket.features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  });

  it('has buttons, and no rotating tokens, which the bot does not refresh', () => {
    expect(socket.settings.interactivity.is_enabled).toBe(true);
    expect(socket.settings.token_rotation_enabled).toBe(false);
  });

  it('needs no address with Socket Mode', () => {
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toMatch(/request_url|"url"/);
  });

  it('differs for HTTP in the address alone', () => {
    const address = 'https://actionline.example.org/slack/events';
    const { settings, features } = http;
    expect(settings.event_subscriptions.request_url).toBe(address);
    expect(settings.interactivity.request_url).toBe(address);
    expect(features.slash_commands.map(({ url }) => url)).toEqual([address]);
    expect(settings.socket_mode_enabled).toBe(false);
    const withoutAddress = (manifest: Manifest): unknown =>
      JSON.parse(JSON.stringify(manifest), (key, value) =>
        ['url', 'request_url', 'socket_mode_enabled'].includes(key) ? undefined : value,
      );
    expect(withoutAddress(http)).toEqual(withoutAddress(socket));
  });
});
