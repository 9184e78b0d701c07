import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/store/connection.js';
import { PrismaClient } from '../../src/store/generated/client.js';
import { openEmbeddedConnection } from '../support/database.js';

let connection: Connection;
let prisma: PrismaClient;

beforeAll(async () => {
  connection = await openEmbeddedConnection();
  prisma = new PrismaClient({ adapter: connection.adapter });
});

afterAll(async () => {
  await prisma.$disconnect();
  await connection.close();
});

beforeEach(() => connection.query('DELETE FROM claims'));

describe('transactions on the embedded database', () => {
  test('keep what was done when they end well', async () => {
    await prisma.$transaction(async (client) => {
      await client.claim.create({ data: { key: 'one' } });
      await client.claim.create({ data: { key: 'two' } });
    });
    expect(await prisma.claim.count()).toBe(2);
  });

  test('undo everything when something in them throws', async () => {
    const failing = prisma.$transaction(async (client) => {
      await client.claim.create({ data: { key: 'one' } });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await prisma.claim.count()).toBe(0);
  });

  test('fail when their commit fails', async () => {
    await connection.query(
      'CREATE TABLE late (id int REFERENCES reference_version DEFERRABLE INITIALLY DEFERRED)',
    );
    const failing = prisma.$transaction(async (client) => {
      await client.$executeRaw`INSERT INTO late VALUES (7)`;
    });
    await expect(failing).rejects.toThrow();
    expect(await connection.query('SELECT * FROM late')).toEqual([]);
  });

  test('run at the isolation level they ask for', async () => {
    const level = await prisma.$transaction(
      (client) => client.$queryRaw`SELECT current_setting('transaction_isolation') AS level`,
      { isolationLevel: 'Serializable' },
    );
    expect(level).toEqual([{ level: 'serializable' }]);
  });

  test('take turns, so that none sees another half done', async () => {
    const add = () =>
      prisma.$transaction(async (client) => {
        const before = await client.claim.count();
        await client.claim.create({ data: { key: `claim ${before}` } });
      });
    await Promise.all(Array.from({ length: 5 }, add));
    expect(await prisma.claim.count()).toBe(5);
  });

  test('leave the database usable after a statement in them was refused', async () => {
    const failing = prisma.$transaction(async (client) => {
      await client.$executeRaw`INSERT INTO no_such_table VALUES (1)`;
    });
    await expect(failing).rejects.toThrow();
    expect(await prisma.claim.count()).toBe(0);
  });
});
