import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition, Phase } from '../../../../../src/features/deadlines/calendar.js';
import type { Contribution } from '../../../../../src/features/deadlines/contribution.js';
import { readCsv } from '../../../../../src/features/deadlines/exchange/csv/read.js';
import { contributionsCsv, phasesCsv } from '../../../../../src/features/deadlines/exchange/csv/write.js';
import { anyContribution, anyEdition } from '../arbitraries.js';
import { readingContext } from '../reading.js';
import { aContribution, anEdition, aPhase } from '../samples.js';

/** What a file can say of a phase. */
function factsOf({ names: editionNames, id }: Edition, phase: Phase) {
  const { key, kind, names, opens, closes, asWritten, place, url, actionLines, status } = phase;
  return {
    edition: id,
    editionNames,
    key,
    kind,
    names,
    opens: opens ?? null,
    closes: closes ?? null,
    asWritten: asWritten ?? null,
    place: place ?? null,
    url: url ?? null,
    actionLines,
    status,
  };
}

describe('what is exported', () => {
  it('is read again as it was: phases', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const { phases, findings } = readCsv(phasesCsv([edition]), readingContext({ zone: 'Asia/Tokyo' }));
        expect(findings).toEqual([]);
        expect(phases.map(({ line, ...facts }) => facts)).toEqual(
          edition.phases.map((phase) => factsOf(edition, phase)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is read again as it was: contributions', () => {
    const facts = ({ version, since, delivered, ...rest }: Contribution) => ({
      ownerName: null,
      actionLine: null,
      sector: null,
      link: null,
      ...rest,
    });
    fc.assert(
      fc.property(fc.array(anyContribution, { minLength: 1, maxLength: 4 }), (contributions) => {
        const read = readCsv(contributionsCsv(contributions), readingContext({ zone: 'Asia/Tokyo' }));
        expect(read.findings).toEqual([]);
        expect(read.contributions.map(({ line, ...rest }) => rest)).toEqual(contributions.map(facts));
      }),
      { numRuns: 300 },
    );
  });

  it('is opened by Excel as UTF-8, a cell a column, in the order of the phases', () => {
    const phases = [aPhase(), aPhase({ key: 'voting', names: { en: 'Voting', fr: 'Vote' }, position: 2 })];
    expect(phasesCsv([anEdition({ phases })])).toBe(
      [
        '\uFEFFedition,edition name,edition name fr,phase,kind,name,name fr,opens,closes,as written,zone,place,url,action lines,status',
        'prizes-2027,WSIS Prizes 2027,Prix SMSI 2027,submission,window,Submission,,2026-12-07,2027-02-15 23:00,,Europe/Zurich,,,,planned',
        'prizes-2027,WSIS Prizes 2027,Prix SMSI 2027,voting,window,Voting,Vote,2026-12-07,2027-02-15 23:00,,Europe/Zurich,,,,planned',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+41 22 730', '-1', '@SUM(A1)', '＝1', '\t=1'])(
    'holds no cell that a spreadsheet runs: %j',
    (title) => {
      const [, line = ''] = contributionsCsv([aContribution({ title })]).split('\r\n');
      expect(line).toContain("report-2027,'");
      const cells = line.split(',').map((cell) => cell.replace(/^"/, ''));
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/);
    },
  );
});
