import { describe, expect, test } from 'vitest';
import type { ReplyPart, Span } from '../../../../../src/chat/reply.js';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import type { Language } from '../../../../../src/shared/language.js';
import { replyAt, textAt } from '../../../../support/calendar.js';

type EventQuery = QueryOf<'event'>;

const BEFORE = '2022-12-06T20:00:00Z';

function event(id: string, ask: EventQuery['ask'] = 'when', zone?: string): EventQuery {
  return { kind: 'event', events: [id], ask, ...(zone && { zone }) };
}

function spansOf(parts: readonly ReplyPart[]): readonly Span[] {
  return parts.flatMap((part) => (part.kind === 'facts' ? part.facts.flatMap((fact) => fact.value) : []));
}

describe('an hour', () => {
  test('is given in Geneva time alone where that is the zone', async () => {
    const text = await textAt(event('cal-283'), { now: BEFORE });
    expect(text).toContain('Date: 7 December 2022, 23:00 Geneva time\n');
  });

  test.each([
    ['Africa/Addis_Ababa', '8 December 2022, 01:00'],
    ['Asia/Tokyo', '8 December 2022, 07:00'],
    ['America/New_York', '7 December 2022, 17:00'],
  ])('is given in %s beside Geneva time, with the day it is there', async (zone, local) => {
    const text = await textAt(event('cal-283'), { now: BEFORE, zone });
    expect(text).toContain(`Date: 7 December 2022, 23:00 Geneva time (${local} in ${zone})\n`);
  });

  test('is an instant in the reader’s own zone, which platforms may show their way', async () => {
    const { parts } = await replyAt(event('cal-283'), { now: BEFORE, zone: 'Africa/Addis_Ababa' });
    expect(spansOf(parts)).toContainEqual({
      instant: '2022-12-07T23:00:00+01:00',
      text: '8 December 2022, 01:00 in Africa/Addis_Ababa',
    });
  });

  test('is text in a zone asked for by name, since platforms would show another', async () => {
    const asked = { now: BEFORE, zone: 'Asia/Tokyo' };
    const { parts } = await replyAt(event('cal-283', 'when', 'Africa/Addis_Ababa'), asked);
    expect(spansOf(parts).filter((span) => typeof span !== 'string')).toEqual([]);
    expect(await textAt(event('cal-283', 'when', 'Africa/Addis_Ababa'), asked)).toContain(
      '(8 December 2022, 01:00 in Africa/Addis_Ababa)',
    );
  });

  test('from one to another is one day with both', async () => {
    expect(await textAt(event('cal-288'), { now: BEFORE, zone: 'Asia/Tokyo' })).toContain(
      '13 January 2023, 14:00–15:00 Geneva time (13 January 2023, 22:00–23:00 in Asia/Tokyo)',
    );
  });

  test('belongs to its own side: a phase that begins on a day and ends at an hour', async () => {
    const text = await textAt(event('cal-270'), { now: BEFORE, zone: 'Africa/Addis_Ababa' });
    expect(text).toContain(
      '7 September 2022 – 7 December 2022, 23:00 Geneva time (8 December 2022, 01:00 in Africa/Addis_Ababa)',
    );
    expect(text).not.toContain('00:00');
    const start = await textAt(event('cal-270', 'start'), { now: BEFORE });
    expect(start).toContain('Start: 7 September 2022\n');
  });

  test('follows summer time where it is summer', async () => {
    const text = await textAt(event('cal-268'), { now: '2022-09-01T08:00:00Z', zone: 'America/New_York' });
    expect(text).toContain(
      '7 September 2022, 13:00–14:00 Geneva time (7 September 2022, 07:00–08:00 in America/New_York)',
    );
  });

  test('that the document gives in two ways stands as written beside both', async () => {
    const list = await textAt(
      { kind: 'process', process: 'ocp-2023', ask: 'phases' },
      { now: BEFORE, zone: 'Africa/Addis_Ababa' },
    );
    expect(list).toContain(
      '30 November 2022, 10:00–11:00 Geneva time (30 November 2022, 12:00–13:00 in Africa/Addis_Ababa) · as written: “11:00-12:00 CET/12:00-13:00 EAT”',
    );
  });
});

describe('a day, a month and a year', () => {
  test.each([
    ['cal-294', 'Date: 13 March 2023 – 17 March 2023\n'],
    ['cal-013', 'Date: 17 June 2015\n'],
    ['cal-001', 'Date: October 2004\n'],
    ['cal-090', 'Date: June 2020 – September 2020\n'],
    ['cal-306', 'Date: 2025\n'],
    ['cal-017', 'Date: 2015 – 2025\n'],
    ['cal-082', 'Date: since April 2020\n'],
  ])('%s is as precise as it is known: %s', async (id, said) => {
    expect(await textAt(event(id), { now: BEFORE })).toContain(said);
  });

  test('a month is never given a day, in no language', async () => {
    for (const language of ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const satisfies readonly Language[]) {
      const text = await textAt(event('cal-001'), { now: BEFORE, language });
      expect(text, language).toContain('2004');
      expect(text, language).not.toMatch(/(?<!\d)1 \p{L}+|10月1日/u);
    }
  });
});

describe('how far away it is', () => {
  test.each([
    ['cal-283', '2022-12-06T20:00:00Z', 'closes in 1 day, 2 hours'],
    ['cal-283', '2022-12-07T20:15:00Z', 'closes in 1 hour, 45 minutes'],
    ['cal-283', '2022-12-07T21:59:59Z', 'closes in less than a minute'],
    ['cal-283', '2022-12-07T22:00:01Z', 'closed less than a minute ago'],
    ['cal-283', '2022-12-08T01:00:00Z', 'closed 3 hours ago'],
    ['cal-283', '2023-10-07T08:00:00Z', 'closed 303 days ago'],
    ['cal-292', '2023-01-31T12:00:00Z', 'closes in 1 day'],
    ['cal-292', '2023-02-01T12:00:00Z', 'closes today'],
    ['cal-292', '2023-02-02T12:00:00Z', 'closed 1 day ago'],
    ['cal-294', '2023-03-01T09:00:00Z', 'starts in 12 days'],
    ['cal-294', '2023-03-14T09:00:00Z', 'under way, ends in 3 days'],
    ['cal-294', '2023-03-17T09:00:00Z', 'under way, last day'],
    ['cal-294', '2023-03-18T09:00:00Z', 'ended 1 day ago'],
    ['cal-284', '2022-12-08T09:00:00Z', 'today'],
    ['cal-288', '2023-01-13T13:30:00Z', 'under way, ends in 30 minutes'],
    ['cal-001', '2023-01-13T13:30:00Z', 'over'],
    ['cal-303', '2023-01-13T13:30:00Z', 'to come'],
    ['cal-082', '2023-01-13T13:30:00Z', 'under way, no end is recorded'],
  ])('%s at %s: %s', async (id, now, said) => {
    expect(await textAt(event(id), { now })).toContain(`Status: ${said}\n`);
  });

  test.each([
    ['en', 'closes in 2 days, 3 hours'],
    ['fr', 'clôture dans 2 jours et 3 heures'],
    ['es', 'cierra dentro de 2 días y 3 horas'],
    ['ru', 'срок истекает через 2 дня 3 часа'],
    ['zh', '2天3小时后截止'],
    ['ar', 'الإغلاق بعد يومين و3 ساعات'],
  ] as const)('is said in %s: %s', async (language, said) => {
    expect(await textAt(event('cal-283'), { now: '2022-12-05T19:00:00Z', language })).toContain(said);
  });

  test.each([
    [1, 'срок истёк 1 день назад'],
    [3, 'срок истёк 3 дня назад'],
    [11, 'срок истёк 11 дней назад'],
    [21, 'срок истёк 21 день назад'],
  ])('Russian counts %i days by its forms', async (days, said) => {
    const now = new Date(Date.parse('2022-12-08T12:00:00Z') + (days - 1) * 86_400_000 + 12 * 3_600_000);
    expect(await textAt(event('cal-283'), { now: now.toISOString(), language: 'ru' })).toContain(said);
  });

  test('two days by the clock of the asker may be one where it happens: it is never a negative number', async () => {
    // 24 December in Tokyo, still the last day of nomination in Geneva; and the other way round in New York.
    const tokyo = await textAt(event('cal-286'), { now: '2022-12-23T16:00:00Z', zone: 'Asia/Tokyo' });
    expect(tokyo).toContain('Status: under way, last day');
    const newYork = await textAt(event('cal-286'), { now: '2022-12-23T23:30:00Z', zone: 'America/New_York' });
    expect(newYork).toContain('Status: ended today');
    const coming = await textAt(event('cal-286'), { now: '2022-12-12T16:00:00Z', zone: 'Asia/Tokyo' });
    expect(coming).toContain('Status: starts today');
  });
});
