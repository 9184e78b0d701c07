import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/features/deadlines/exchange/csv/read.js';
import { contributionsCsv, phasesCsv } from '../../../../src/features/deadlines/exchange/csv/write.js';
import {
  type ImportPlan,
  isEmpty,
  planImport,
} from '../../../../src/features/deadlines/exchange/import-calendar.js';
import type {
  CheckFinding,
  ImportContext,
} from '../../../../src/features/deadlines/exchange/plan-edition.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import { readingContext, told } from './reading.js';
import { aContribution, anEdition, aPhase, day, minute, NOON } from './samples.js';

const EDITOR = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;
const LEAD = { platform: 'slack', tenant: 'T1', id: 'U8' } as const;
const STRANGER = { platform: 'slack', tenant: 'T1', id: 'U9' } as const;

function plan(text: string, overrides: Partial<ImportContext> = {}): ImportPlan {
  let ids = 0;
  return planImport(readCsv(text, readingContext()), {
    editions: [],
    contributions: [],
    policy: createPolicy([EDITOR]),
    by: EDITOR,
    now: NOON,
    newId() {
      ids += 1;
      return `new-${ids}`;
    },
    check: () => [],
    ...overrides,
  });
}

const HEAD = 'edition,phase,kind,name,opens,closes,place,status';
const SUBMISSION = 'prizes-2027,submission,window,Submission,2026-12-07,2027-02-15 23:00,,planned';

describe('phases of an edition that is new', () => {
  it('make it, with the name and the escalation of its process, led by who brings it in', () => {
    const { what, counts } = plan(
      `${HEAD}\n${SUBMISSION}\nprizes-2027,voting,deadline,Voting,,2027-03,Geneva,finished\n`,
    );
    expect(what.creates).toEqual([
      expect.objectContaining({
        id: 'prizes-2027',
        process: 'prizes',
        label: '2027',
        origin: 'people',
        leads: [EDITOR],
        names: expect.objectContaining({ en: 'WSIS Prizes 2027' }),
      }),
    ]);
    expect(what.creates[0]?.escalation.owner.length).toBeGreaterThan(0);
    expect(what.creates[0]?.phases).toEqual([
      {
        key: 'submission',
        position: 1,
        kind: 'window',
        names: { en: 'Submission' },
        opens: day('2026-12-07'),
        closes: minute('2027-02-15T22:00:00Z'),
        actionLines: [],
        accepted: [],
      },
      expect.objectContaining({ key: 'voting', position: 2, place: 'Geneva', status: 'finished' }),
    ]);
    expect(counts).toMatchObject({ newEditions: 1, newPhases: 2, refused: 0 });
  });

  it('belong to the edition that the file is for when they name none', () => {
    const target = { process: 'newsletter', label: '2027-03' };
    const { what } = plan('name,closes\nIssue of March,2027-03\n', { target });
    expect(what.creates).toEqual([expect.objectContaining({ id: 'newsletter-2027-03', label: '2027-03' })]);
  });

  it.each([
    ['opens and closes', '2027-01-01,2027-02-01', 'window'],
    ['closes', ',2027-02-01', 'deadline'],
    ['opens', '2027-01-01,', 'meeting'],
  ])('that say no kind are of the one that fits: %s', (_, dates, kind) => {
    const { what } = plan(`edition,phase,opens,closes\nprizes-2027,a,${dates}\n`);
    expect(what.creates[0]?.phases[0]?.kind).toBe(kind);
  });

  it('take a name in another language where there is no English one, and the key where there is none', () => {
    const { what } = plan(
      'edition,phase,name fr,closes\nprizes-2027,a,Vote,2027-02\nprizes-2027,b,,2027-02\n',
    );
    expect(what.creates[0]?.phases.map(({ names }) => names)).toEqual([
      { en: 'Vote', fr: 'Vote' },
      { en: 'b' },
    ]);
  });
});

describe('phases of an edition that is there', () => {
  const editions = [anEdition({ version: 5, phases: [aPhase({ place: 'Online', asWritten: '23:00' })] })];

  it('stay as they are when the file says the same, whatever it does not speak of', () => {
    const result = plan(`edition,phase,opens,closes\nprizes-2027,submission,2026-12-07,2027-02-15 23:00\n`, {
      editions,
    });
    expect(isEmpty(result)).toBe(true);
    expect(result.counts.samePhases).toBe(1);
  });

  it('change in what differs; an empty cell takes a value away', () => {
    const text = `${HEAD}\nprizes-2027,submission,window,Submission,2026-12-07,2027-02-22 23:00,,cancelled\n`;
    const { what, changed } = plan(text, { editions });
    expect(what.changes).toEqual([
      {
        id: 'prizes-2027',
        version: 5,
        change: {
          phases: {
            submission: { closes: minute('2027-02-22T22:00:00Z'), place: undefined, status: 'cancelled' },
          },
        },
        adds: [],
      },
    ]);
    expect(Object.hasOwn(what.changes[0]?.change.phases?.submission ?? {}, 'place')).toBe(true);
    expect(changed.map(({ before, after }) => [before.place, after.place])).toEqual([['Online', undefined]]);
  });

  it('are joined by those that are new, behind the last', () => {
    const { what } = plan('edition,phase,closes,edition name\nprizes-2027,jury,2027-03-01,Prizes\n', {
      editions,
    });
    expect(what.changes).toEqual([
      expect.objectContaining({
        change: { names: { en: 'Prizes', fr: 'Prix SMSI 2027' } },
        adds: [expect.objectContaining({ key: 'jury', position: 2 })],
      }),
    ]);
  });

  it('are the same again when an export of them is brought in', () => {
    const edition = anEdition({
      phases: [
        aPhase({ asWritten: '=23:00', actionLines: ['C5'] }),
        aPhase({ key: 'b', status: 'finished', position: 2 }),
      ],
    });
    const result = plan(phasesCsv([edition]), { editions: [edition] });
    expect(isEmpty(result)).toBe(true);
    expect(result.counts.samePhases).toBe(2);
  });

  it.each([
    ['another kind', 'prizes-2027,submission,meeting,,2026-12-07,2027-02-15,,', '2 kind kindFixed'],
    ['no date left', 'prizes-2027,submission,,,,,,', '2 noDate'],
    ['a new one without dates', 'prizes-2027,other,,,,,,', '2 noDate'],
  ])('refuse a line with %s', (_, line, expected) => {
    const result = plan(`${HEAD}\n${line}\n`, { editions });
    expect(told(result)).toEqual([expected]);
    expect(isEmpty(result)).toBe(true);
  });
});

describe('who may', () => {
  const editions = [anEdition({ leads: [LEAD] })];
  const both = `${HEAD}\nprizes-2027,jury,,,,2027-03-01,,\nprizes-2028,jury,,,,2028-03-01,,\n`;

  it('make editions: editors', () => {
    expect(told(plan(both, { editions }))).toEqual([]);
  });

  it('change an edition: its lead, who makes none', () => {
    const result = plan(both, { editions, by: LEAD });
    expect(told(result)).toEqual(['3 edition notAllowed']);
    expect(result.counts).toMatchObject({ newPhases: 1, newEditions: 0 });
  });

  it('do neither: anybody else, of whom every line is refused', () => {
    const result = plan(both, { editions, by: STRANGER });
    expect(told(result)).toEqual(['2 edition notAllowed', '3 edition notAllowed']);
    expect(isEmpty(result)).toBe(true);
  });
});

describe('an edition that is none', () => {
  it.each([
    ['without a year', 'prizes,a,2027-03-01', '2 edition badEdition'],
    ['without a name', ',a,2027-03-01', '2 edition noEdition'],
    ['with blanks', 'WSIS Prizes 2027,a,2027-03-01', '2 edition badEdition'],
  ])('is refused: %s', (_, line, expected) => {
    expect(told(plan(`edition,phase,closes\n${line}\n`))).toEqual([expected]);
  });
});

describe('what checks find', () => {
  const finding = (phase: string, severity: CheckFinding['severity']): CheckFinding => ({
    phase,
    severity,
    ...(severity === 'warning' && { warning: 'weekend' }),
    problem: { say: () => `${severity} on ${phase}` },
  });
  const text =
    'edition,phase,closes\nprizes-2027,a,2027-03-01\nprizes-2027,b,2027-03-02\nprizes-2027,c,2027-03-03\n';
  /** `b` can't stand beside `a`; without `b`, `c` is on a weekend. */
  const check: ImportContext['check'] = ({ phases }) => {
    const keys = phases.map(({ key }) => key);
    return keys.includes('b') ? [finding('b', 'error')] : [finding('c', 'warning')];
  };

  it('refuses the line of an error, and looks again at what is left', () => {
    const result = plan(text, { check });
    expect(told(result)).toEqual(['3 error on b', '4 warning on c (remark)']);
    expect(result.what.creates[0]?.phases.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(result.counts.refused).toBe(1);
  });

  it('leaves a warning open until somebody says why it is fine, and keeps that with the phase', () => {
    expect(plan(text, { check }).openWarnings).toBe(1);
    const accepted = plan(text, { check, reason: 'agreed with the jury' });
    expect(accepted.openWarnings).toBe(0);
    expect(accepted.what.creates[0]?.phases.map(({ accepted: known }) => known)).toEqual([
      [],
      [{ warning: 'weekend', reason: 'agreed with the jury' }],
    ]);
  });

  it('is silent about what was accepted before, and about editions that stay as they are', () => {
    const known = [{ warning: 'weekend', reason: 'as ever' }];
    const phases = [aPhase({ key: 'c', kind: 'deadline', closes: day('2027-03-03'), accepted: known })];
    const editions = [anEdition({ phases })];
    const changed = plan('edition,phase,closes\nprizes-2027,c,2027-03-10\n', { editions, check });
    expect(told(changed)).toEqual([]);
    expect(changed.openWarnings).toBe(0);
    const untouched = plan('edition,phase,place\nprizes-2027,c,\n', {
      editions,
      check: () => [finding('c', 'error')],
    });
    expect(isEmpty(untouched)).toBe(true);
  });

  it('comes to an end where everything is refused', () => {
    const result = plan(text, { check: ({ phases }) => phases.map(({ key }) => finding(key, 'error')) });
    expect(isEmpty(result)).toBe(true);
    expect(result.counts.refused).toBe(3);
  });
});

describe('contributions', () => {
  const editions = [anEdition({ id: 'report-2027', process: 'report', leads: [LEAD] })];
  const head = 'edition,title,owner,action line,sector,due,state,link,id';

  it('are newly expected, or the same as one that is', () => {
    const known = aContribution({ owner: { ...EDITOR, id: 'U2' } });
    const text = `${head}\nreport-2027,Section on C5,u2,C5,ITU-D,2027-01-29,,,\nreport-2027,Foreword,U3,,,2027-01-29,,,\n`;
    const { what, counts } = plan(text, { editions, contributions: [known] });
    expect(what.assigns).toEqual([
      {
        id: 'new-1',
        edition: 'report-2027',
        title: 'Foreword',
        owner: { ...EDITOR, id: 'U3' },
        due: day('2027-01-29'),
        state: 'expected',
      },
    ]);
    expect(counts).toMatchObject({ assigned: 1, sameContributions: 1, changedContributions: 0 });
  });

  it('that are delivered say when and by whom', () => {
    const text = `${head}\nreport-2027,A,U3,,,2027-01-29,delivered,https://x.example/a,\n`;
    expect(plan(text, { editions }).what.assigns[0]).toMatchObject({
      state: 'delivered',
      link: 'https://x.example/a',
      delivered: { at: NOON, by: EDITOR },
    });
  });

  it('are changed by their id, owner and all', () => {
    const text = `${head}\nreport-2027,Section on e-health,U5,C5,ITU-D,2027-02-05,waived,,c-1\n`;
    const { what } = plan(text, { editions, contributions: [aContribution({ version: 3 })] });
    expect(what.contributionChanges).toEqual([
      {
        id: 'c-1',
        version: 3,
        change: {
          title: 'Section on e-health',
          owner: { ...EDITOR, id: 'U5' },
          due: day('2027-02-05'),
          state: 'waived',
          delivered: undefined,
        },
      },
    ]);
  });

  it('are the same again when an export of them is brought in', () => {
    const contributions = [aContribution(), aContribution({ id: 'c-2', title: '@sum', state: 'waived' })];
    const result = plan(contributionsCsv(contributions), { editions, contributions });
    expect(isEmpty(result)).toBe(true);
    expect(result.counts.sameContributions).toBe(2);
  });

  it.each([
    ['another action line', 'report-2027,Section on C5,U2,C1,ITU-D,2027-01-29,,,c-1', '2 contributionFixed'],
    ['an unknown edition', 'report-2030,A,U2,,,2030-01-29,,,', '2 edition unknownEdition'],
    ['no edition', ',A,U2,,,2027-01-29,,,', '2 edition noEdition'],
  ])('refuse a line with %s', (_, line, expected) => {
    const result = plan(`${head}\n${line}\n`, { editions, contributions: [aContribution()] });
    expect(told(result)).toEqual([expected]);
    expect(isEmpty(result)).toBe(true);
  });

  it('are assigned by editors and leads alone', () => {
    const text = `${head}\nreport-2027,A,U2,,,2027-01-29,,,\n`;
    expect(plan(text, { editions, by: LEAD }).counts.assigned).toBe(1);
    expect(told(plan(text, { editions, by: STRANGER }))).toEqual(['2 notAllowed']);
  });
});
