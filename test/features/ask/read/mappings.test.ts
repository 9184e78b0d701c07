import { describe, expect, it } from 'vitest';
import { read, short } from './support.js';

describe('the reader on line-to-goal questions', () => {
  it.each([
    ['which SDGs does C5 map to', 'line-to-goals C5'],
    ['Which SDGs does C5 map to?', 'line-to-goals C5'],
    ['what goals does C5 serve', 'line-to-goals C5'],
    ['what sdgs does action line c5 contribute to?', 'line-to-goals C5'],
    ['what SDGs are linked to C5', 'line-to-goals C5'],
    ['C5 SDGs', 'line-to-goals C5'],
    ['c5 sdg', 'line-to-goals C5'],
    ['sdgs of c5', 'line-to-goals C5'],
    ['SDGs for C5 please', 'line-to-goals C5'],
    ['C5 mapping', 'line-to-goals C5'],
    ['mapping of C5', 'line-to-goals C5'],
    ['mapping for AL C5', 'line-to-goals C5'],
    ['targets of C2', 'line-to-goals C2'],
    ['C2 targets', 'line-to-goals C2'],
    ['which targets does C2 support', 'line-to-goals C2'],
    ['list all the targets C2 is mapped to', 'line-to-goals C2'],
    ['C5 targets under SDG 9', 'line-to-goals C5 goals 9'],
    ['which targets of SDG 9 does C5 map to', 'line-to-goals C5 goals 9'],
    ['C5 SDG 9', 'line-to-goals C5 goals 9'],
    ['does C5 map to SDG 9?', 'line-to-goals C5 goals 9'],
    ['is C5 linked to goal 4', 'line-to-goals C5 goals 4'],
    ['does c5 contribute to sdgs 4 and 9', 'line-to-goals C5 goals 4 9'],
    ['which SDGs do C5 and C6 map to', 'line-to-goals C5 C6'],
    ['SDGs for C5, C6 and C7', 'line-to-goals C5 C6 C7'],
    ['SDGs of action lines 5 and 6', 'line-to-goals C5 C6'],
    ['goals of lines 1-3', 'line-to-goals C1 C2 C3'],
    ['SDGs of C1-C3', 'line-to-goals C1 C2 C3'],
    ['which SDGs does e-health map to', 'line-to-goals C7-EHEALTH'],
    ['ehealth sdgs', 'line-to-goals C7-EHEALTH'],
    ['which goals does cybersecurity relate to', 'line-to-goals C5'],
    ['what SDGs does media cover', 'line-to-goals C9'],
    ['show me the SDGs for the enabling environment', 'line-to-goals C6'],
    ['which SDGs correspond to action line 8', 'line-to-goals C8'],
    ['what does C5 map to', 'line-to-goals C5'],
    ['what is C5 mapped to', 'line-to-goals C5'],
    ['how does C5 map to the SDGs', 'line-to-goals C5'],
    ['tell me about the SDGs of C5', 'line-to-goals C5'],
    ['could you please tell me which SDGs action line C5 is linked to, thanks', 'line-to-goals C5'],
    ['hi, which SDGs does C5 map to', 'line-to-goals C5'],
    ['I would like to know which goals are covered by C4', 'line-to-goals C4'],
    ['to which sustainable development goals does C10 contribute', 'line-to-goals C10'],
    ['WSIS action line C9 and the SDGs', 'line-to-goals C9'],
    ['explain the C5 mapping', 'line-to-goals C5'],
    ['C7 SDGs', 'line-to-goals C7'],
    ['please provide the SDG mapping for C7 e-agriculture', 'line-to-goals C7-EAGRI'],
    ['what is the relationship between C5 and SDG 9', 'line-to-goals C5 goals 9'],
    ['what does C6 have to do with SDG 16', 'line-to-goals C6 goals 16'],
    ['in which SDGs is C5 involved', 'line-to-goals C5'],
    ['what are the SDGs associated with Action Line C5 (cybersecurity)?', 'line-to-goals C5'],
    ['C5 SDG linkages', 'line-to-goals C5'],
    ['what SDG is C3 aligned with', 'line-to-goals C3'],
    ['which SDGs does C5 currently map to', 'line-to-goals C5'],
    ['which SDGs does C5 map to in the 2017 app', 'line-to-goals C5 @APP-2017'],
    ['C5 SDGs in APP-2017', 'line-to-goals C5 @APP-2017'],
    ['C5 in the matrix app', 'line-to-goals C5 @APP-2017'],
    ['which SDGs does C5 map to in the 2022 report', 'line-to-goals C5 @RPT-2022'],
    ['which SDGs does C5 map to according to the report', 'line-to-goals C5 @RPT-2022'],
    ['C5 mapping 2017', 'line-to-goals C5 @APP-2017'],
    ['C5 RPT-2022', 'line-to-goals C5 @RPT-2022'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });
});

describe('the reader on goal-to-line and target-to-line questions', () => {
  it.each([
    ['which lines cover SDG 9', 'goal-to-lines 9'],
    ['which action lines serve SDG 9?', 'goal-to-lines 9'],
    ['SDG 9 action lines', 'goal-to-lines 9'],
    ['sdg9 lines', 'goal-to-lines 9'],
    ['ALs for SDG 10', 'goal-to-lines 10'],
    ["who's working on gender equality", 'goal-to-lines 5'],
    ['action lines for goal 9', 'goal-to-lines 9'],
    ['who works on goal 4', 'goal-to-lines 4'],
    ['who covers SDG 4', 'goal-to-lines 4'],
    ['what covers SDG 4', 'goal-to-lines 4'],
    ['which lines contribute to SDG 13', 'goal-to-lines 13'],
    ['which lines are linked to gender equality', 'goal-to-lines 5'],
    ['which lines cover education', 'goal-to-lines 4'],
    ['which action lines support climate action', 'goal-to-lines 13'],
    ['lines for zero hunger', 'goal-to-lines 2'],
    ['reverse mapping for SDG 9', 'goal-to-lines 9'],
    ['which action line addresses climate change', 'goal-to-lines 13'],
    ['what action lines relate to poverty', 'goal-to-lines 1'],
    ['which lines cover SDGs 4 and 5', 'goal-to-lines 4 5'],
    ['lines for sdg4,5', 'goal-to-lines 4 5'],
    ['lines for goals 1-3', 'goal-to-lines 1 2 3'],
    ['action lines for goals 1 to 3', 'goal-to-lines 1 2 3'],
    ['which lines map to SDG 9 in the app of 2017', 'goal-to-lines 9 @APP-2017'],
    ['which lines map to SDG 9 in APP-2017', 'goal-to-lines 9 @APP-2017'],
    ['what maps to SDG 17', 'goal-to-lines 17'],
    ['list the action lines that address SDG 5', 'goal-to-lines 5'],
    ['who deals with clean water and sanitation', 'goal-to-lines 6'],
    ['which lines help achieve SDG 3', 'goal-to-lines 3'],
    ['who covers 9.c', 'target-to-lines 9.c'],
    ['who covers 9c', 'target-to-lines 9.c'],
    ['who covers 9.C?', 'target-to-lines 9.c'],
    ['lines for 9.c', 'target-to-lines 9.c'],
    ['which lines serve target 17.18', 'target-to-lines 17.18'],
    ['which action lines cover 9.c and 4.b', 'target-to-lines 9.c 4.b'],
    ['action lines for SDG target 5.b', 'target-to-lines 5.b'],
    ['who works on SDG 9.c', 'target-to-lines 9.c'],
    ['which lines cover SDG 9 (9.c)', 'target-to-lines 9.c'],
    ['what maps to 16.10', 'target-to-lines 16.10'],
    ['who covers 9.c in the 2017 app', 'target-to-lines 9.c @APP-2017'],
    ['1.4 lines', 'target-to-lines 1.4'],
    ['which lines cover 9.c.1', 'target-to-lines 9.c'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });
});

describe('a reading', () => {
  it('carries the query, no corrections and a confidence near one for a plain question', () => {
    expect(read('which SDGs does C5 map to')).toEqual({
      kind: 'query',
      query: { kind: 'line-to-goals', lines: ['C5'] },
      language: 'en',
      corrections: [],
      confidence: 0.95,
    });
  });

  it.each(['C5', '9.c', 'SDG 9', 'who covers 9.c', 'who facilitates C4', 'C5 SDG 9'])(
    'is sure of "%s"',
    (text) => {
      const reading = read(text);
      expect(reading.kind === 'query' && reading.confidence).toBeGreaterThanOrEqual(0.75);
    },
  );

  it('is less sure of part of a title or of an everyday word', () => {
    const confidence = (text: string) => {
      const reading = read(text);
      return reading.kind === 'query' ? reading.confidence : 0;
    };
    expect(confidence('lines for quality education')).toBeGreaterThan(confidence('lines for education'));
    expect(confidence('ethical dimensions of the information society')).toBeGreaterThan(
      confidence('dimensions of the information society'),
    );
  });
});
