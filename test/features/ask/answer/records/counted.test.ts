import { expect, test } from 'vitest';
import { countedInRecord } from '../../../../../src/features/ask/answer/records/counted.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();

test('what an answer about records names can be counted', () => {
  const winners = countedInRecord(answerAs(context, { kind: 'winners' }));
  expect(winners.winners).toHaveLength(data.awards.length);
  const texts = countedInRecord(answerAs(context, { kind: 'recommendations', line: 'C5' }));
  expect(texts.recommendations).toHaveLength(54);
  expect(new Set(texts.recommendations).size).toBe(52);
  const meetings = countedInRecord(answerAs(context, { kind: 'meetings' }));
  expect(new Set(meetings.meetings).size).toBe(16);
  expect(meetings.lines).toHaveLength(18);
  const facilitated = countedInRecord(answerAs(context, { kind: 'organisation', organisation: 'ITU' }));
  expect(facilitated.lines).toHaveLength(18);
  const facilitators = countedInRecord(answerAs(context, { kind: 'facilitators' }));
  expect(new Set(facilitators.organisations)).toEqual(new Set(data.roles.map((role) => role.organisation)));
});

test('documents, systems, resolutions and disagreements can be counted, figures and rules cannot', () => {
  expect(countedInRecord(answerAs(context, { kind: 'documents' })).documents).toHaveLength(
    data.sources.length,
  );
  expect(countedInRecord(answerAs(context, { kind: 'systems' })).systems).toHaveLength(99);
  expect(countedInRecord(answerAs(context, { kind: 'resolutions', words: 'gender' })).resolutions).toEqual([
    'PP Res. 70',
    'WTSA Res. 55',
  ]);
  expect(countedInRecord(answerAs(context, { kind: 'disagreements' })).disagreements).toHaveLength(80);
  const about = countedInRecord(answerAs(context, { kind: 'disagreements', subjects: ['C4'] }));
  expect(about.disagreements).toHaveLength(3);
  expect(countedInRecord(answerAs(context, { kind: 'figures', keys: ['bandwidth'] }))).toEqual({});
  expect(countedInRecord(answerAs(context, { kind: 'rules', system: 'sys-14' }))).toEqual({});
});
