import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../src/features/deadlines/exchange/csv/read.js';
import { readingContext, told } from '../reading.js';
import { day, minute, month } from '../samples.js';

const HEAD = 'edition,phase,kind,name,opens,closes,zone,place,url,action lines';
const read = (text: string) => readCsv(text, readingContext());

describe('a file of phases', () => {
  it('is read by the names of its columns, in any order and whatever their case', () => {
    const text =
      'Closes,NAME,Edition,phase,Opens,Action-Lines\n2027-02-15 23:00,"Call, first",prizes-2027,submission,2026-12-07,c5; C7-EGOV\n';
    expect(read(text)).toEqual({
      phases: [
        {
          line: 2,
          edition: 'prizes-2027',
          key: 'submission',
          names: { en: 'Call, first' },
          opens: day('2026-12-07'),
          closes: minute('2027-02-15T22:00:00Z'),
          actionLines: ['C5', 'C7-EGOV'],
        },
      ],
      contributions: [],
      findings: [],
    });
  });

  it.each([
    ['semicolons', ';', ''],
    ['tabs', '\t', ''],
    ['semicolons that a first line names', ';', 'sep=;\r\n'],
    ['commas behind a mark', ',', '\uFEFF'],
  ])('is read with %s', (_, delimiter, before) => {
    const text = `${before}edition,phase,closes\r\nprizes-2027,voting,2027-03\r\n`.replaceAll(',', delimiter);
    const [phase] = read(text).phases;
    expect(phase).toMatchObject({ edition: 'prizes-2027', key: 'voting', closes: month('2027-03') });
    expect(phase?.line).toBe(before.startsWith('sep') ? 3 : 2);
  });

  it('says what it does not speak of apart from what it says to be none', () => {
    const [phase] = read('phase,closes,place\nvoting,2027-03-01,\n').phases;
    expect(phase).toEqual({ line: 2, key: 'voting', closes: day('2027-03-01'), place: null });
  });

  it('takes the zone of a line, and of a date that has its own', () => {
    const text = `phase,opens,closes,zone\nvoting,2027-03-01 09:00 Asia/Tokyo,2027-03-02 11:00,africa/addis_ababa\n`;
    expect(read(text).phases[0]).toMatchObject({
      opens: minute('2027-03-01T00:00:00Z', 'Asia/Tokyo'),
      closes: minute('2027-03-02T08:00:00Z', 'Africa/Addis_Ababa'),
    });
  });

  it('takes names in other languages from columns of their own', () => {
    const [phase] = read(
      'phase,name,name fr,edition name,edition name ar,closes\nx,Call,Appel,P,ج,2027-03\n',
    ).phases;
    expect(phase).toMatchObject({ names: { en: 'Call', fr: 'Appel' }, editionNames: { en: 'P', ar: 'ج' } });
  });

  it('makes a key of the name where there is none, the same each time', () => {
    const text = 'name,closes\nCall for inputs – phase 1,2027-03\nدعوة,2027-03\n';
    const keys = read(text).phases.map(({ key }) => key);
    expect(keys[0]).toBe('call-for-inputs-phase-1');
    expect(keys[1]).toMatch(/^phase-[\da-f]{8}$/);
    expect(read(text).phases.map(({ key }) => key)).toEqual(keys);
  });
});

describe('what is wrong in a line', () => {
  it.each([
    ['an impossible date', 'prizes-2027,a,,A,,2027-02-30,,,,', 'closes impossibleDate'],
    ['an impossible hour', 'prizes-2027,a,,A,,2027-02-15 25:00,,,,', 'closes impossibleDate'],
    [
      'an hour that a clock change leaves out',
      'prizes-2027,a,,A,,2027-03-28 02:30,,,,',
      'closes missingHour',
    ],
    ['an hour that it shows twice', 'prizes-2027,a,,A,,2027-10-31 02:30,,,,', 'closes doubledHour'],
    ['an unknown zone', 'prizes-2027,a,,A,,2027-02-15,Mars/Olympus,,,', 'zone unknownZone'],
    [
      'an unknown zone at a date',
      'prizes-2027,a,,A,,2027-02-15 10:00 Mars/Olympus,,,,',
      'closes unknownZone',
    ],
    ['an unknown kind', 'prizes-2027,a,party,A,,2027-02-15,,,,', 'kind unknownValue'],
    ['an unknown action line', 'prizes-2027,a,,A,,2027-02-15,,,,C99', 'action lines unknownLine'],
    ['no address', 'prizes-2027,a,,A,,2027-02-15,,,javascript:alert(1),', 'url noAddress'],
    ['a date that cannot be read', 'prizes-2027,a,,A,,soon,,,,', 'closes impossibleDate'],
    ['more cells than columns', 'prizes-2027,a,,A,,2027-02-15,,,,C5,C1', 'tooManyCells'],
    ['neither key nor name', 'prizes-2027,,,,,2027-02-15,,,,', 'phase missing'],
    ['a text without end', `prizes-2027,a,,${'x'.repeat(501)},,2027-02-15,,,,`, 'name tooLong'],
  ])('%s is told with its line and column, and costs no other line', (_, line, expected) => {
    const good = 'prizes-2027,b,deadline,B,,2027-02-15,,,,';
    const { phases, findings } = read([HEAD, 'prizes-2027,c,,"C\nC",,2027-02-15,,,,', line, good].join('\n'));
    expect(told({ findings })).toEqual([`4 ${expected}`]);
    expect(phases.map(({ key, line: number }) => [key, number])).toEqual([
      ['c', 2],
      ['b', 5],
    ]);
  });

  it('is told as a whole: every reason of a line', () => {
    const { findings } = read(`${HEAD}\nprizes-2027,a,party,A,2027-02-31,soon,Nowhere,,ftp://x,C99\n`);
    expect(told({ findings })).toEqual([
      '2 zone unknownZone',
      '2 kind unknownValue',
      '2 opens impossibleDate',
      '2 closes impossibleDate',
      '2 url noAddress',
      '2 action lines unknownLine',
    ]);
  });

  it('is said of the second of two alike', () => {
    const { phases, findings } = read(
      'edition,phase,closes\np-2027,a,2027-03\np-2027,A,2027-04\np-2028,a,2028-03\n',
    );
    expect(told({ findings })).toEqual(['3 twice']);
    expect(phases).toHaveLength(2);
  });

  it('an hour shown twice is read with the offset that is asked for', () => {
    const text = 'phase,closes\na,2027-10-31 02:30 +02:00\nb,2027-10-31 02:30 +01:00\n';
    expect(read(text).phases.map(({ closes }) => closes)).toEqual([
      minute('2027-10-31T00:30:00Z'),
      minute('2027-10-31T01:30:00Z'),
    ]);
  });
});

describe('what is wrong with a file', () => {
  it.each([
    ['nothing in it', '', ['empty']],
    ['blank lines alone', '\n\n  \n', ['empty']],
    ['no lines below its head', 'phase,closes\n', ['noLines']],
    ['a head that says nothing', 'a,b,c\n1,2,3\n', ['1 unknownHead']],
    ['a column twice', 'phase,closes,deadline,closing\na,2027-03,,\n', ['1 columnTwice']],
    [
      'a quotation mark that is never closed',
      'phase,closes\na,2027-03\nb,"2027\nc,2027-03\n',
      ['3 openQuote'],
    ],
    ['no titles', 'owner,due\nU2,2027-03-01\n', ['1 missingColumn']],
  ])('is told once, and nothing is taken: %s', (_, text, expected) => {
    const proposal = read(text);
    expect(told(proposal).filter((each) => !each.includes('remark'))).toEqual(expected);
    expect([...proposal.phases, ...proposal.contributions]).toEqual([]);
  });

  it('an unknown column is left out and told of', () => {
    const proposal = read('phase,closes,budget\nvoting,2027-03-01,12\n');
    expect(told(proposal)).toEqual(['1 budget unknownColumn (remark)']);
    expect(proposal.phases).toHaveLength(1);
  });
});

describe('a file of contributions', () => {
  it('is read with people as files name them, and as the platform of its reader does', () => {
    const text = [
      'edition;title;owner;owner name;action line;sector;due;zone',
      'report-2027;Section on C5;slack:T9:U9;Focal point;C5;ITU-D;2027-01-29;',
      'report-2027;Section on C1;<@U7|ana>;;C1;;2027-01-29 17:00;Asia/Tokyo',
      'report-2027;Foreword;terminal;;;;2027-01;',
    ].join('\n');
    const { contributions, findings } = read(text);
    expect(findings).toEqual([]);
    expect(contributions).toEqual([
      {
        line: 2,
        edition: 'report-2027',
        title: 'Section on C5',
        owner: { platform: 'slack', tenant: 'T9', id: 'U9' },
        ownerName: 'Focal point',
        actionLine: 'C5',
        sector: 'ITU-D',
        due: day('2027-01-29'),
      },
      expect.objectContaining({
        owner: { platform: 'slack', tenant: 'T1', id: 'U7' },
        ownerName: null,
        due: minute('2027-01-29T08:00:00Z', 'Asia/Tokyo'),
      }),
      expect.objectContaining({ owner: { platform: 'terminal', tenant: '', id: 'terminal' } }),
    ]);
  });

  it.each([
    ['somebody unknown', 'A,the focal point,2027-01-29', '2 owner unknownPerson'],
    ['nobody', 'A,,2027-01-29', '2 owner missing'],
    ['no date', 'A,U2,', '2 due missing'],
    ['an impossible date', 'A,U2,2027-13-01', '2 due impossibleDate'],
    ['no title', ',U2,2027-01-29', '2 title missing'],
  ])('refuses a line with %s', (_, line, expected) => {
    const proposal = read(`title,owner,due\n${line}\n`);
    expect(told(proposal)).toEqual([expected]);
    expect(proposal.contributions).toEqual([]);
  });
});
