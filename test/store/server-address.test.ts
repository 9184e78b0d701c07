import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import { openStore } from '../../src/store/open.js';
import { checkServerVersion } from '../../src/store/server-version.js';

function open(databaseUrl: string) {
  return openStore({ databaseUrl, dataDirectory: '/nowhere', log: silentLog });
}

async function unusedPort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) =>
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe('an address of a PostgreSQL server', () => {
  test('where nothing listens is named, without user and password, with what to do', async () => {
    const port = await unusedPort();
    const error: unknown = await open(`postgresql://user:secret@127.0.0.1:${port}/desk`).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      userMessage: `No connection to PostgreSQL at 127.0.0.1:${port}/desk: nothing accepts connections there. Start the server, or correct DATABASE_URL; without it the embedded database is used.`,
    });
  });

  test('whose host does not exist says so', async () => {
    await expect(open('postgresql://user:secret@no-such-host.invalid/desk')).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      userMessage: expect.stringContaining('there is no such host'),
    });
  });

  test.each([
    'not an address',
    'mysql://user:secret@host/desk',
    'postgresql://user:secret#/x@host/desk',
    'postgresql://user:secret@host:port/desk',
  ])('that is none is refused without being quoted: %s', async (databaseUrl) => {
    const error: unknown = await open(databaseUrl).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      userMessage: expect.stringContaining('percent-encoded'),
      cause: undefined,
    });
    expect(String(error)).not.toContain('secret');
  });
});

describe('the version of a PostgreSQL server', () => {
  const serverOf = (version: number, text: string) => async () => [{ version, text }];

  test('before 13 is refused, and named', async () => {
    await expect(checkServerVersion(serverOf(120_022, '12.22 (Debian)'))).rejects.toMatchObject({
      code: 'DATABASE_TOO_OLD',
      userMessage: expect.stringMatching(/version 12\.22 \(Debian\)\. actionline needs version 13 or newer/),
    });
  });

  test('from 13 on is taken', async () => {
    await expect(checkServerVersion(serverOf(130_000, '13.0'))).resolves.toBeUndefined();
    await expect(checkServerVersion(serverOf(180_001, '18.1'))).resolves.toBeUndefined();
  });
});
