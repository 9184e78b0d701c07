import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { combineCommands } from '../../../../../src/chat/commands.js';
import { silentLog } from '../../../../../src/chat/log.js';
import { isForm, plainSpans, type Reply } from '../../../../../src/chat/reply.js';
import { createFeedRoute } from '../../../../../src/features/deadlines/exchange/feed-route.js';
import { createFeedCommands } from '../../../../../src/features/deadlines/exchange/feeds/commands.js';
import { readCalendar } from '../../../../../src/features/deadlines/exchange/ical/read.js';
import { createHttpServer, type HttpServer } from '../../../../../src/platforms/http/server.js';
import {
  EDITOR,
  NOON,
  openDeadlines,
  placeOf,
  SETTINGS,
  sampleNewEdition,
} from '../../../../store/deadlines/setup.js';
import { CHANNEL, pressing, saying } from '../../../../support/incoming.js';
import { bodyText } from '../../../../support/plain-reply.js';
import { readingContext } from '../reading.js';

const deadlines = openDeadlines();
/** Later each time somebody looks. */
let looks = 0;
const clock = {
  now() {
    looks += 1;
    return NOON.add({ seconds: looks });
  },
};
const logged: unknown[] = [];
const log = {
  ...silentLog,
  error: (...entry: unknown[]) => void logged.push(entry),
  warn: (...entry: unknown[]) => void logged.push(entry),
};

let server: HttpServer;
let publicUrl: string;

beforeEach(async () => {
  logged.length = 0;
  const route = createFeedRoute(deadlines);
  server = createHttpServer({ host: '127.0.0.1', port: 0, routes: [route], ready: () => true, log });
  publicUrl = `http://127.0.0.1:${(await server.start()).port}`;
  await deadlines.calendar.createEdition(sampleNewEdition(), { by: EDITOR, at: NOON });
});

afterEach(() => server.stop());

const commands = () => combineCommands([createFeedCommands({ ...partsOf(), publicUrl })]);
const partsOf = () => ({ feeds: deadlines.feeds, calendar: deadlines.calendar, clock });

async function say(
  text: string,
  overrides: Parameters<typeof saying>[1] = {},
  from = commands(),
): Promise<Reply> {
  const incoming = saying(text, overrides);
  const outcome = await from.find(text)?.(incoming);
  if (!outcome || isForm(outcome)) throw new Error(`${text} is answered with no reply`);
  return outcome;
}

/** The one link in a reply. */
function addressIn(reply: Reply): string {
  const [address, ...others] = bodyText(reply).match(/https?:\S+/g) ?? [];
  expect(others).toEqual([]);
  return address ?? '';
}

async function press(action: string, argument: string, person = 'U1') {
  const incoming = pressing({ action, argument, person: { platform: 'slack', tenant: 'T1', id: person } });
  const outcome = await commands().actions[action]?.(incoming);
  return outcome && !isForm(outcome) ? bodyText(outcome) : '';
}

async function summaries(address: string): Promise<readonly string[]> {
  const text = await (await fetch(address)).text();
  return [...text.replaceAll(/\r\n /g, '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary = '']) => summary);
}

describe('the link to a process', () => {
  it('leads to the calendar of all its editions, as a mail program takes it', async () => {
    const response = await fetch(addressIn(await say('feed prizes')));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    });
    const { name, phases, findings } = readCalendar(await response.text(), readingContext());
    expect(findings).toEqual([]);
    expect(name).toBe('WSIS Prizes 2027');
    expect(phases.map(({ key }) => key)).toEqual(['submission', 'voting']);
  });

  it('is made in the language of who asks, and shown to them alone', async () => {
    const person = { platform: 'slack', tenant: 'T1', id: 'U5', language: 'fr' } as const;
    const reply = await say('feed prizes', { person, via: 'command', place: CHANNEL });
    expect(reply.visibility).toBe('private');
    expect(await summaries(addressIn(reply))).toContain('Clôture\u202f: Voting (Prix du SMSI 2027)');
  });

  it('is not made where others would read it', async () => {
    const reply = await say('feed prizes', { via: 'mention', place: CHANNEL });
    expect(bodyText(reply)).toContain('direct message');
    expect(await deadlines.feeds.listOf(EDITOR)).toEqual([]);
  });

  it('follows the calendar', async () => {
    const address = addressIn(await say('feed prizes'));
    const before = await (await fetch(address)).text();
    const change = { phases: { submission: { status: 'cancelled' as const } } };
    await deadlines.calendar.changeEdition('prizes-2027', 1, change, {
      by: EDITOR,
      at: NOON.add({ hours: 1 }),
    });
    const after = await (await fetch(address)).text();
    expect(before).not.toContain('STATUS:CANCELLED');
    expect(after).toContain('STATUS:CANCELLED');
    expect(after).toContain('SEQUENCE:2');
  });

  it.each([
    ['an unknown process', 'feed lottery', 'feed prizes, feed me'],
    ['nothing', 'feed', 'feed prizes, feed me'],
  ])('asked for %s says what there is', async (_, text, expected) => {
    expect(bodyText(await say(text))).toContain(expected);
  });

  it('cannot be made before an administrator has set the address, and says what they must set', async () => {
    const reply = await say('feed prizes', {}, combineCommands([createFeedCommands(partsOf())]));
    expect(bodyText(reply)).toContain('ACTIONLINE_PUBLIC_URL');
    expect(await deadlines.feeds.listOf(EDITOR)).toEqual([]);
  });

  it('leaves to the questions what only begins like it', () => {
    expect(commands().find('feed the world by 2030')).toBeUndefined();
    expect(commands().find('feeds on e-agriculture')).toBeUndefined();
  });
});

describe('the link of a person', () => {
  it('leads to what they follow in their own conversation and to what they owe', async () => {
    const act = { by: EDITOR, at: NOON };
    const direct = placeOf('D1', 'direct');
    await deadlines.subscribers.save(
      direct,
      EDITOR,
      SETTINGS,
      [{ kind: 'phase kind', phaseKind: 'window' }],
      act,
    );
    await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, [{ kind: 'everything' }], act);
    const due = { precision: 'day', date: '2026-12-18', zone: 'Europe/Zurich' } as const;
    const owed = { edition: 'prizes-2027', due, state: 'expected' } as const;
    await deadlines.contributions.assign(
      [
        { ...owed, id: 'a', title: 'Mine', owner: EDITOR },
        { ...owed, id: 'b', title: 'Done', owner: EDITOR, state: 'delivered' },
        { ...owed, id: 'c', title: 'Of somebody else', owner: { ...EDITOR, id: 'U2' } },
      ],
      act,
    );
    expect(await summaries(addressIn(await say('feed me')))).toEqual([
      'Opens: Voting (WSIS Prizes 2027)',
      'Closes: Voting (WSIS Prizes 2027)',
      'Due: Mine (WSIS Prizes 2027)',
    ]);
  });

  it('is an empty calendar for somebody who follows and owes nothing', async () => {
    const response = await fetch(addressIn(await say('feed me')));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('X-WR-CALNAME:My deadlines');
  });
});

describe('asking again', () => {
  it('is answered with 304 until something changes, with whatever a client makes of the tag', async () => {
    const address = addressIn(await say('feed prizes'));
    const tag = (await fetch(address)).headers.get('etag') ?? '';
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await fetch(address, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
    }
    const change = { names: { en: 'Prizes, renamed' } };
    await deadlines.calendar.changeEdition('prizes-2027', 1, change, { by: EDITOR, at: NOON });
    const changed = await fetch(address, { headers: { 'if-none-match': tag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  it('for the head alone has the same answer without the calendar', async () => {
    const address = addressIn(await say('feed prizes'));
    const [head, whole] = [await fetch(address, { method: 'HEAD' }), await fetch(address)];
    const length = Buffer.byteLength(await whole.text());
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBe(length);
  });
});

describe('a link that leads nowhere', () => {
  async function answerTo(path: string) {
    const response = await fetch(`${publicUrl}${path}`);
    const { date, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await response.text() };
  }

  it('is answered alike, whether it was revoked, guessed or malformed', async () => {
    const address = addressIn(await say('feed prizes'));
    const [feed] = await deadlines.feeds.listOf(EDITOR);
    await press('deadlines.feed.revoke', feed?.id ?? '');
    const revoked = await answerTo(address.slice(publicUrl.length));
    expect(revoked).toMatchObject({ status: 404, body: 'There is no such calendar.\n' });
    for (const guess of [
      `${'A'.repeat(42)}.ics`,
      'x.ics',
      'A'.repeat(43),
      '%00.ics',
      'a/b.ics',
      '?'.repeat(9),
    ]) {
      expect(await answerTo(`/calendar/x${guess}`)).toEqual(revoked);
    }
  });

  it('is nowhere in the log nor in the database', async () => {
    const address = addressIn(await say('feed prizes'));
    const token = address.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    await deadlines.query('ALTER TABLE process_editions RENAME TO gone');
    expect((await fetch(address)).status).toBe(500);
    await deadlines.query('ALTER TABLE gone RENAME TO process_editions');
    expect(logged).toHaveLength(1);
    expect(
      JSON.stringify(logged, (_, value) => (value instanceof Error ? String(value.stack) : value)),
    ).not.toContain(token);
    const rows = await deadlines.query('SELECT * FROM calendar_feeds');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([rows, await deadlines.query('SELECT * FROM audit')])).not.toContain(token);
  });
});

describe('the list of links', () => {
  it('names them without their addresses, with a button to revoke each', async () => {
    const address = addressIn(await say('feed prizes'));
    await say('feed me');
    const reply = await say('feeds');
    expect(reply.parts.flatMap((part) => (part.kind === 'list' ? part.items.map(plainSpans) : []))).toEqual([
      expect.stringContaining('Calendar of prizes'),
      expect.stringContaining('My deadlines'),
    ]);
    expect(JSON.stringify(reply)).not.toContain(address.slice(-20));
    const [first] = reply.actions;
    expect(await press(first?.action ?? '', first?.argument ?? '')).toContain('revoked');
    expect((await fetch(address)).status).toBe(404);
    expect((await say('feeds')).actions).toHaveLength(1);
  });

  it('is of one’s own: nobody revokes the link of another', async () => {
    const address = addressIn(await say('feed prizes'));
    const [feed] = await deadlines.feeds.listOf(EDITOR);
    expect(await press('deadlines.feed.revoke', feed?.id ?? '', 'U9')).toContain('no such link');
    expect((await fetch(address)).status).toBe(200);
  });

  it('has an end', async () => {
    for (let count = 0; count < 20; count += 1) await say('feed me');
    expect(bodyText(await say('feed me'))).toContain('20');
    expect(await deadlines.feeds.listOf(EDITOR)).toHaveLength(20);
  });
});
