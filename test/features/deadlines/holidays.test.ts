import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadHolidays } from '../../../src/features/deadlines/holidays.js';

/** The library is large, and a busy machine slow to read it. */
const TIME_TO_LOAD = 30_000;

describe('the holidays of the seat', () => {
  beforeAll(async () => {
    await loadHolidays();
  }, TIME_TO_LOAD);

  it.each([
    ['2022-12-25', true],
    ['2022-09-08', true],
    ['2026-09-10', true],
    ['2027-03-26', true],
    ['2027-12-31', true],
    ['2026-08-01', true],
    ['2022-12-07', false],
    ['2026-12-26', false],
    ['2027-05-01', false],
  ])('are the public ones of Geneva: %s %s', async (date, expected) => {
    const { isHoliday } = await loadHolidays();
    expect(isHoliday(Temporal.PlainDate.from(date))).toBe(expected);
  });

  it('are loaded once, however many ask', async () => {
    expect(await loadHolidays()).toBe(await loadHolidays());
  });

  it('are loaded by no start of the bot: no file imports the library before it is asked for', () => {
    const importing = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('store/generated'))
      .filter((path) => readFileSync(`src/${path}`, 'utf8').includes('date-holidays'));
    expect(importing).toEqual(['features/deadlines/holidays.ts']);
    const text = readFileSync('src/features/deadlines/holidays.ts', 'utf8');
    expect(text).not.toMatch(/^import .*date-holidays/m);
    expect(text).toMatch(/await import\('date-holidays'\)/);
  });
});
