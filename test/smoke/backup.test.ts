import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/process.js';

let directory: string;
const here = () => ({ env: { ACTIONLINE_DATA: join(directory, 'data') } });
const there = () => ({ env: { ACTIONLINE_DATA: join(directory, 'elsewhere') } });
const file = (name: string) => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-smoke-'));
  const rows = [
    'Title,Summary,Organisation,Type,Country,Action lines,Email',
    'Nets,Text,A,Academia,Kenya,C5,a@b.org',
  ];
  await writeFile(file('register.csv'), rows.join('\n'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('what people own', () => {
  let head = '';

  test('is taken over from a register, and not a second time', async () => {
    const args = ['import', file('register.csv')];
    const first = await run('register', args, here());
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/1 new/);
    const again = await run('register', [...args, '--dry-run'], here());
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/0 new/);
  });

  test('goes to a file and comes back elsewhere, with a trail that holds', async () => {
    const saved = await run('backup', [file('backup.gz')], here());
    expect(saved).toMatchObject({ code: 0, stderr: '' });
    const restored = await run('restore', [file('backup.gz')], there());
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(restored.stdout).toContain(' 0 faults');
    head = /head (\d+ [\da-f]{64})/.exec(restored.stdout)?.[1]?.replace(' ', ':') ?? '';
    expect(head).not.toBe('');
    const verified = await run('audit-verify', ['--head', head], there());
    expect(verified).toMatchObject({ code: 0, stderr: '' });
  });

  test('is not restored over anything, nor from a file that is no backup', async () => {
    const full = await run('restore', [file('backup.gz')], there());
    expect(full.code).toBe(1);
    expect(full.stderr).toContain('not empty');
    const none = await run('restore', [file('register.csv')], there());
    expect(none.code).toBe(1);
    expect(none.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('whose trail ends before a head that was posted ends the check with 1', async () => {
    const later = head.replace(/^\d+/, (position) => String(Number(position) + 1));
    const { code, stdout } = await run('audit-verify', ['--head', later], there());
    expect(code).toBe(1);
    expect(stdout).toContain('the end was cut off');
  });
});
