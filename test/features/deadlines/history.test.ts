import { describe, expect, it } from 'vitest';
import { beginOf, endOf } from '../../../src/features/deadlines/calendar.js';
import { editionOf, editionsFromReference } from '../../../src/features/deadlines/history.js';
import { isLabel, newEditionFrom } from '../../../src/features/deadlines/shift.js';
import { TEMPLATES, templateOf } from '../../../src/features/deadlines/templates/templates.js';
import { readReference } from '../../../src/features/knowledge/read.js';

const { data } = await readReference();
const editions = editionsFromReference(data.calendar);
const phasesOf = (id: string) => editions.find((edition) => edition.id === id)?.phases ?? [];

function localDates(phases: ReturnType<typeof phasesOf>): readonly string[] {
  return phases.map(({ key, opens, closes }) => {
    const text = (date: typeof opens) =>
      date === undefined
        ? ''
        : date.precision === 'minute'
          ? beginOf(date).toZonedDateTimeISO(date.zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
          : date.precision === 'day'
            ? date.date
            : date.month;
    return `${key} ${text(opens)} ${text(closes)}`.replace(/ +/g, ' ').trim();
  });
}

describe('the editions of 2022 and 2023', () => {
  it('have the dates of the reference calendar, as precise as it has them', () => {
    expect(localDates(phasesOf('prizes-2023'))).toEqual([
      'submission 2022-09-07 2022-12-07T23:00',
      'nomination 2022-12-13 2022-12-23',
      'voting 2022-12-25 2023-01-25T23:00',
      'selection 2023-01-25 2023-02-10',
      'announcement 2023-03-13 2023-03-17',
    ]);
    expect(localDates(phasesOf('ocp-2023'))).toEqual([
      'launch 2022-09-07T13:00 2022-09-07T14:00',
      'first-meeting 2022-11-30T12:00 2022-11-30T13:00',
      'second-meeting 2023-01-13T14:00 2023-01-13T15:00',
      'chairman-session 2023-02-01T13:00 2023-02-01T14:00',
      'contributions 2023-02-01',
      'third-meeting 2023-02-13T14:00 2023-02-13T15:00',
    ]);
    expect(localDates(phasesOf('forum-2023'))).toEqual([
      'forum 2023-03-13 2023-03-17',
      'virtual-sessions 2023-04 2023-05',
    ]);
  });

  it('keep what was written, also where it contradicts itself', () => {
    const meeting = phasesOf('ocp-2023').find(({ key }) => key === 'first-meeting');
    expect(meeting?.asWritten).toContain('11:00-12:00 CET/12:00-13:00 EAT');
    const [submission] = phasesOf('prizes-2023');
    expect(submission?.asWritten).toBe(
      '7 September 2022 – 7 December 2022 (Deadline for last submission: 23:00 Geneva time)',
    );
    // Derived from another date: the documents write none.
    expect(phasesOf('photo-2023')[0]).not.toHaveProperty('asWritten');
  });

  it('hold nothing that is only assumed', () => {
    const assumed = TEMPLATES.filter(({ isAssumed }) => isAssumed).map(({ process }) => process);
    expect(editions.filter(({ process }) => assumed.includes(process))).toEqual([]);
    expect(assumed).toEqual(['report', 'papers', 'roadmaps', 'newsletter']);
  });
});

describe('a template', () => {
  it.each([
    ['prizes', 'prizes'],
    [' Contest ', 'prizes'],
    ['open consultation', 'ocp'],
    ['Prix du SMSI', 'prizes'],
    ['stocktaking report', 'stocktaking-report'],
    ['annual report', 'report'],
  ])('is found by everyday words: %s', (words, process) => {
    expect(templateOf(words)?.process).toBe(process);
  });

  it.each(TEMPLATES)(
    'names everything in six languages, and the system whose rules hold: $process',
    (template) => {
      for (const { names } of [template, ...template.phases]) expect(Object.keys(names)).toHaveLength(6);
      expect(data.systems.map(({ id }) => id)).toContain(template.system);
      expect(new Set(template.phases.map(({ key }) => key)).size).toBe(template.phases.length);
    },
  );
});

describe('a new edition', () => {
  const shifted = (process: string, label: string) => {
    const template = templateOf(process);
    if (!template) throw new Error('no template');
    return newEditionFrom(template, label, editionOf(template, data.calendar));
  };

  it('is the whole earlier one moved by whole weeks: weekdays, gaps and hours in Geneva stay', () => {
    expect(localDates(shifted('prizes', '2027').phases)).toEqual([
      'submission 2026-09-09 2026-12-09T23:00',
      'nomination 2026-12-15 2026-12-25',
      'voting 2026-12-27 2027-01-27T23:00',
      'selection 2027-01-27 2027-02-12',
      'announcement 2027-03-15 2027-03-19',
    ]);
  });

  it('moves what is known to the month by months, and forgets what was written of the old dates', () => {
    expect(localDates(shifted('forum', '2027').phases)).toEqual([
      'forum 2027-03-15 2027-03-19',
      'virtual-sessions 2027-04 2027-05',
    ]);
    expect(shifted('ocp', '2027').phases.every(({ asWritten }) => asWritten === undefined)).toBe(true);
  });

  it('of a newsletter is a month, of all others a year', () => {
    expect(localDates(shifted('newsletter', '2027-03').phases)).toEqual([
      'items 2027-03-23',
      'issue 2027-03-30',
    ]);
    expect(isLabel('2027-03', { isMonthly: true })).toBe(true);
    for (const label of ['2027', '2027-13', '2027-00', 'abc'])
      expect(isLabel(label, { isMonthly: true })).toBe(false);
    expect(isLabel('2027', {})).toBe(true);
    for (const label of ['2027-03', 'next', '']) expect(isLabel(label, {})).toBe(false);
  });

  it('is named in every language and belongs to people', () => {
    const edition = shifted('prizes', '2027');
    expect(edition).toMatchObject({ id: 'prizes-2027', label: '2027', origin: 'people' });
    expect(edition.names).toMatchObject({ en: 'WSIS Prizes 2027', fr: 'Prix du SMSI 2027' });
    const window = edition.phases[0];
    if (window?.opens && window.closes)
      expect(endOf(window.closes).since(beginOf(window.opens)).total('hours')).toBeGreaterThan(2_000);
  });
});
