import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/process.js';

const HEAD = 'edition;phase;kind;name;closes';
const PRIZES = ['--process', 'prizes', '--label', '2027'];

let env: Record<string, string>;
let directory: string;
let file: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-calendar-'));
  // Windows-1252, as Excel writes it in western Europe.
  const text = `${HEAD}\nprizes-2027;cloture;deadline;Clôture;2027-03-01 23:00\nprizes-2027;x;;;2027-02-30\n`;
  file = await written('prizes.csv', Buffer.from(text, 'latin1'));
  env = { ACTIONLINE_DATA: join(directory, 'data'), ACTIONLINE_CLOCK: '2026-11-26T12:00:00Z' };
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const calendar = (args: readonly string[]) => run('calendar', args, { env });

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

describe('import', () => {
  test('reports and does nothing when it is only looked at, or when nobody has confirmed it', async () => {
    const looked = await calendar(['import', file, '--dry-run']);
    expect(looked.code).toBe(1);
    expect(looked.stdout).toContain('1 phase is new.');
    expect(looked.stdout).toContain('Line 3, closes');
    expect(looked.stdout).toContain('windows-1252');
    const unsure = await calendar(['import', file]);
    expect([unsure.code, unsure.stderr]).toEqual([1, expect.stringContaining('--yes')]);
    expect((await calendar(['export', ...PRIZES])).code).toBe(1);
  });

  test('does what it reported once it is confirmed, and exports what it took', async () => {
    const done = await calendar(['import', file, '--yes', '--reason', 'agreed']);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('Imported');
    const exported = join(directory, 'out.csv');
    expect((await calendar(['export', ...PRIZES, '--out', exported])).code).toBe(0);
    expect(await readFile(exported, 'utf8')).toContain('prizes-2027,WSIS Prizes 2027');
    const again = await calendar(['import', exported, '--yes']);
    expect(again.stdout).toContain('1 phase is there already as it is.');
  });

  test('takes a calendar file for the edition that is named, and exports it as one', async () => {
    const event = ['BEGIN:VEVENT', 'SUMMARY:Jury', 'DTSTART;TZID=Asia/Tokyo:20270301T090000', 'END:VEVENT'];
    const ics = await written('jury.ics', ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\r\n'));
    const done = await calendar([
      'import',
      ics,
      '--process',
      'ocp',
      '--label',
      '2027',
      '--yes',
      '--reason',
      'r',
    ]);
    expect(done.code).toBe(0);
    const { stdout } = await calendar([
      'export',
      '--process',
      'ocp',
      '--label',
      '2027',
      '--format',
      'ics',
      '--lang',
      'fr',
    ]);
    expect(stdout).toContain('DTSTART:20270301T000000Z');
    expect(stdout).toContain('SUMMARY:Échéance');
  });

  test.each([
    ['a file that is not there', ['import', 'nowhere.csv'], 'nowhere.csv could not be read (ENOENT)'],
    ['no file', ['import'], 'Name one file'],
    [
      'half an edition',
      ['import', 'package.json', '--process', 'prizes'],
      '--process and --label go together',
    ],
    ['an unknown encoding', ['import', 'package.json', '--encoding', 'klingon'], '--encoding klingon'],
    ['an unknown format', ['export', '--format', 'pdf'], '--format pdf'],
    ['an unknown language', ['export', '--lang', 'xx'], '--lang xx'],
    ['an unknown option', ['export', '--nonsense'], '--nonsense'],
    ['an unknown order', ['delete'], 'Say import FILE or export'],
  ])('given %s ends with 1 and names what is wrong', async (_, args, named) => {
    const { code, stdout, stderr } = await calendar(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(named);
  });

  test('is for people who are editors', async () => {
    const other = await written('a.csv', `${HEAD}\nprizes-2028;a;;;2028-03-01\n`);
    const refused = await run('calendar', ['import', other, '--yes'], {
      env: { ...env, ACTIONLINE_EDITORS: 'slack:T0123:U0123' },
    });
    expect([refused.code, refused.stdout]).toEqual([
      1,
      expect.stringContaining('You may not change prizes-2028'),
    ]);
  });
});
