import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import { answerAt, askingAt, idsOf } from '../../../../support/calendar.js';
import { realFramework } from '../../../../support/framework.js';

const asked = { now: '2022-12-06T20:00:00Z' };

function event(...events: string[]) {
  return answerAt({ kind: 'event', events, ask: 'when' }, asked);
}

async function topics(...events: string[]): Promise<readonly string[]> {
  return (await event(...events)).disagreements.map(({ topic }) => topic);
}

describe('an event', () => {
  test('cites the place in the document where it stands', async () => {
    const { events, sources } = await event('cal-294');
    expect(events[0]?.source).toBe('ITU WSIS report 2022, ¶40');
    expect(sources.map(({ label }) => label)).toEqual(['ITU WSIS report 2022, ¶40']);
  });

  test.each([
    ['cal-294', 'when the WSIS Forum 2023 takes place'],
    ['cal-281', 'the hour of a November 2022 consultation meeting'],
    ['cal-216', 'the deadline of the 2022 photo contest'],
    ['cal-218', 'the deadline of the 2022 photo contest'],
    ['cal-090', 'when and how the WSIS Forum 2020 met'],
    ['cal-105', 'when the 2020 indicators symposium (WTIS) met'],
    ['cal-290', 'where Prizes 2023 voting ends and selection starts'],
    ['cal-274', 'the name of an October 2022 ITU-R event'],
    ['cal-257', 'which events of 2022 are still to come'],
  ])('%s comes with what the documents dispute about it: %s', async (id, topic) => {
    expect(await topics(id)).toEqual([topic]);
  });

  test('comes with every value and its source, the minority too', async () => {
    const { disagreements } = await event('cal-294');
    expect(disagreements[0]?.claims).toContainEqual({
      value: '13–17 June 2023',
      source: 'ITU WSIS report 2022, ¶464',
    });
    expect(disagreements[0]?.claims).toHaveLength(5);
  });

  test('comes with nothing that is disputed about others', async () => {
    expect(await topics('cal-283')).toEqual([]);
  });

  test('given twice is answered once', async () => {
    expect(idsOf((await event('cal-294', 'cal-294')).events)).toEqual(['cal-294']);
  });

  test('that does not exist is told so', async () => {
    const context = await askingAt(asked);
    const answer = answerQuery(context, { kind: 'event', events: ['cal-999'], ask: 'when' });
    expect(answer).toMatchObject({ kind: 'missing', mentions: [{ kind: 'event', code: 'cal-999' }] });
  });
});

describe('a plan that did not stand', () => {
  test.each([
    ['cal-083', 'cal-090'],
    ['cal-093', 'cal-090'],
    ['cal-085', 'cal-105'],
  ])('%s is answered by what took place, %s', async (plan, held) => {
    const { events, superseded } = await event(plan);
    expect(idsOf(events)).toEqual([held]);
    expect(idsOf(superseded)).toEqual([plan]);
  });

  test('is answered once with what took place', async () => {
    const { events, superseded } = await event('cal-083', 'cal-090', 'cal-093');
    expect(idsOf(events)).toEqual(['cal-090']);
    expect(idsOf(superseded)).toEqual(['cal-083', 'cal-093']);
  });

  test('has a later record, for every one there is', async () => {
    const { calendar } = await realFramework();
    const plans = calendar.filter(({ note }) => note?.startsWith('Superseded'));
    expect(plans).toHaveLength(3);
    for (const { id } of plans) expect((await event(id)).events, id).not.toEqual([]);
  });
});

test('next questions keep the zone that was asked for', async () => {
  const { next } = await answerAt(
    { kind: 'event', events: ['cal-283'], ask: 'end', zone: 'Africa/Addis_Ababa' },
    asked,
  );
  expect(next.length).toBeGreaterThanOrEqual(2);
  for (const query of next) expect(query).toMatchObject({ zone: 'Africa/Addis_Ababa' });
});
