import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../../src/chat/log.js';
import { bytesOf } from '../../../src/platforms/teams/limits.js';
import { readSearch, searchBody } from '../../../src/platforms/teams/search.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { createTestSearch } from '../../support/desk.js';
import { type Activity, DIRECT, searching, TENANT } from '../../support/teams/activities.js';
import { type FakeConnector, startConnector } from '../../support/teams/connector.js';
import { readMessage } from '../../support/teams/read.js';
import { credentialSettings, type RunningTeams, startTeams } from '../../support/teams/running.js';

const STRANGER = 'ffffffff-2222-3333-4444-555555555555';

interface Attachment {
  readonly contentType: string;
  readonly content: { readonly type: string; readonly version: string; readonly lang: string };
  readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
}

interface Extension {
  readonly type: string;
  readonly attachmentLayout?: string;
  readonly text?: string;
  readonly attachments?: readonly Attachment[];
}

const search = await createTestSearch();

describe('the search of the message extension', () => {
  let teams: RunningTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  const ask = async (typed: string, overrides: Record<string, unknown> = {}): Promise<Extension> => {
    const response = await teams.post(searching(teams.connector.serviceUrl, typed, overrides));
    expect(response.status).toBe(200);
    const { composeExtension } = (await response.json()) as { composeExtension: Extension };
    return composeExtension;
  };
  const titlesOf = ({ attachments = [] }: Extension) =>
    attachments.map(({ preview }) => preview.content.title);

  it('lists what matches with a preview and the card that goes into the message', async () => {
    const extension = await ask('9.c', { locale: 'en-GB' });
    expect(extension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(titlesOf(extension)).toEqual([expect.stringMatching(/^9\.c /)]);
    const [found] = extension.attachments ?? [];
    expect(found).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', lang: 'en' },
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { text: 'Target' } },
    });
  });

  it('says in the card what asking would have said, with sources and without buttons', async () => {
    const [found] = (await ask('C5', { locale: 'en-GB' })).attachments ?? [];
    const { text, buttons } = readMessage({ activity: { attachments: [found] } as never });
    expect(text).toContain('C5 Building confidence and security in the use of ICTs');
    expect(text).toContain('RPT-2022');
    expect(text).toContain('ITU WSIS report 2022');
    expect(buttons).toEqual([]);
  });

  it('offers the first lines when it is just opened', async () => {
    const parameters = [{ name: 'initialRun', value: 'true' }];
    const value = { commandId: 'search', parameters, queryOptions: { skip: 0, count: 25 } };
    const titles = titlesOf(await ask('', { value, locale: 'en-GB' }));
    expect(titles[0]).toMatch(/^C1 /);
    expect(titles).toHaveLength(19);
  });

  it.each([
    ['fr-CH', 'santé', 'ODD 3 Bonne santé et bien-être', 'fr'],
    ['ru-RU', 'C9', 'C9 ', 'ru'],
    ['zh-CN', '教育', '可持续发展目标4', 'zh'],
    ['de-DE', 'C9', 'C9 Media', 'en'],
  ])('answers in the client’s locale %s', async (locale, typed, title, language) => {
    const extension = await ask(typed, { locale });
    expect(titlesOf(extension)).toContainEqual(expect.stringContaining(title));
    expect(extension.attachments?.[0]?.content.lang).toBe(language);
  });

  it('says in a sentence when nothing matches', async () => {
    const nothing = await ask('zebra', { locale: 'fr-CH' });
    expect(nothing.type).toBe('message');
    expect(nothing.text).toMatch(/Aucune grande orientation.*zebra/);
  });

  it('shows nothing a second time when somebody scrolls on', async () => {
    const value = {
      commandId: 'search',
      parameters: [{ name: 'query', value: 'target' }],
      queryOptions: { skip: 25, count: 25 },
    };
    expect(await ask('', { value })).toMatchObject({ type: 'result', attachments: [] });
  });

  it('says nothing in the conversation and does not take it for one the bot is in', async () => {
    await ask('C5');
    await teams.post(searching(teams.connector.serviceUrl, '', { value: {} }));
    await teams.idle();
    expect(teams.connector.calls).toEqual([]);
    const place = { platform: 'teams', tenant: TENANT, conversation: DIRECT, kind: 'direct' } as const;
    expect(await teams.addresses.find(place)).toBeUndefined();
  });

  it.each([null, 'C5', {}, { commandId: 'other' }, { commandId: 'search', parameters: 7 }])(
    'answers %j, which is none of ours, with nothing',
    async (value) => {
      const { serviceUrl } = teams.connector;
      const response = await teams.post(searching(serviceUrl, '', { value }));
      expect([response.status, await response.json()]).toEqual([200, {}]);
    },
  );

  it('takes a parameter that is no text for nothing typed', () => {
    const value = { commandId: 'search', parameters: [{ name: 'query', value: { $gt: '' } }] };
    expect(readSearch(value)).toEqual({ typed: '', skip: 0 });
  });

  it.each(LANGUAGES)('gives at most 25 cards that fit, all cards whole, in %s', (language) => {
    const person = { platform: 'teams', tenant: TENANT, id: 'x', language } as const;
    for (const typed of ['', 'target', 'SDG', 'C']) {
      const body = searchBody(search(typed, person), 0) as unknown as { composeExtension: Extension };
      const { attachments = [] } = body.composeExtension;
      expect(attachments.length).toBeGreaterThan(10);
      expect(attachments.length).toBeLessThanOrEqual(25);
      expect(bytesOf(body)).toBeLessThan(250_000);
      for (const { content } of attachments) expect(content.lang).toBe(language);
    }
  });
});

describe('the search of a bot with credentials', () => {
  let connector: FakeConnector;
  let teams: RunningTeams;
  const logged: unknown[] = [];
  const write = (...line: unknown[]) => void logged.push(line);
  const log: Log = { info: write, warn: write, error: write };
  beforeEach(async () => {
    logged.length = 0;
    connector = await startConnector();
    teams = await startTeams({ connector, settings: credentialSettings(connector), log });
  });
  afterEach(async () => {
    await teams.stop();
    await connector.stop();
  });

  const theirs = (): Activity =>
    searching(connector.serviceUrl, 'secret words', {
      conversation: { id: 'a:x', tenantId: STRANGER },
      channelData: { tenant: { id: STRANGER } },
    });

  it('answers its own tenant and no other, and no one without a token', async () => {
    expect((await teams.post(searching(connector.serviceUrl, 'C5'))).status).toBe(200);
    expect((await teams.post(theirs())).status).toBe(403);
    expect((await teams.post(searching(connector.serviceUrl, 'C5'), 'garbage')).status).toBe(401);
  });

  it('writes nothing that was typed into the log', async () => {
    await teams.post(searching(connector.serviceUrl, 'secret words'));
    await teams.post(theirs());
    await teams.idle();
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});
