import { describe, expect, it } from 'vitest';
import { ERRORS, type Finding, found, WARNINGS } from '../../../../src/features/deadlines/checks/finding.js';
import { findingText } from '../../../../src/features/deadlines/checks/text.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { sampleEdition, samplePhase } from '../samples.js';

const EDITION = sampleEdition([
  samplePhase({
    names: { en: 'Submission', fr: 'Dépôt', ar: 'التقديم', zh: '提交', ru: 'Подача', es: 'Presentación' },
  }),
  samplePhase({ key: 'voting', position: 2, names: { en: 'Vote' } }),
]);

/** Of each code one with all of its values. */
const VALUES: Readonly<Record<string, Finding['values']>> = {
  'duplicate key': { key: 'voting' },
  'impossible date': { date: '2027-02-30' },
  'unknown zone': { zone: 'Atlantis' },
  'zones differ': {
    one: '11:00 CET',
    other: '12:00 EAT',
    oneInstant: '2022-11-30T10:00:00Z',
    otherInstant: '2022-11-30T09:00:00Z',
  },
  'time left out': { date: '2027-03-28', time: '02:30', next: '03:00', zone: 'Europe/Zurich' },
  order: { previous: 'submission' },
  gap: { previous: 'submission', days: '5' },
  overlap: { previous: 'submission' },
  weekend: { date: '2026-12-27', end: 'opens' },
  holiday: { date: '2026-12-25', end: 'closes' },
  'odd hour': { date: '2026-12-07', time: '00:00' },
  'time twice': { date: '2026-10-25', time: '02:30', end: 'closes', which: 'second' },
};

function text(code: Finding['code'], language: (typeof LANGUAGES)[number] = 'en'): string {
  const finding = found(code, code === 'no phases' ? undefined : 'voting', VALUES[code]);
  // Versions of Node differ in the comma behind an English weekday.
  return findingText(language, finding, EDITION).replaceAll('day, ', 'day ');
}

describe('a finding', () => {
  it('tells two zones by both of their moments', () => {
    expect(text('zones differ')).toBe(
      'Vote: “11:00 CET” and “12:00 EAT” are two different moments: Wednesday 30 November 2022, 11:00 Geneva time, and Wednesday 30 November 2022, 10:00 Geneva time. People would come at different times. Say which is meant, and correct what was written.',
    );
  });

  it('names days, neighbours and dates as people do', () => {
    expect(text('holiday')).toContain('Vote: closes on Friday 25 December 2026, a public holiday in Geneva');
    expect(text('gap')).toContain('for 5 days before it, since Submission closed');
    expect(text('gap', 'fr')).toContain('pendant 5 jours avant elle, depuis la clôture de Dépôt');
    expect(text('gap', 'ar')).toContain('5 أيام');
    expect(text('gap', 'ru')).toContain('5 дней');
    expect(text('closes first')).toContain('(Wednesday 7 December 2022, 23:00)');
    expect(text('time twice')).toContain('02:30 twice');
    expect(text('time left out')).toContain('no 02:30 in Zurich');
    expect(text('impossible date')).toContain('no such date as 2027-02-30');
  });

  it('of every kind is said in every language, with nothing left open', () => {
    for (const language of LANGUAGES)
      for (const code of [...ERRORS, ...WARNINGS]) {
        const said = text(code, language);
        expect(said.length, `${language} ${code}`).toBeGreaterThan(15);
        expect(said, `${language} ${code}`).not.toMatch(/[{}]|undefined|NaN/);
      }
  });
});
