import { beforeAll, describe, expect, it } from 'vitest';
import { checkReference } from '../../../src/features/knowledge/check.js';
import type { FrameworkKind, ReferenceData } from '../../../src/features/knowledge/ports.js';
import { readReference } from '../../../src/features/knowledge/read.js';

let data: ReferenceData;

beforeAll(async () => {
  ({ data } = await readReference());
});

function targetsOf(line: string, edition: string): string[] {
  return data.mappingLinks
    .filter((link) => link.actionLine === line && link.edition === edition)
    .map((link) => link.target ?? `goal ${link.goal}`);
}

describe('the reference files of the repository', () => {
  it('have no problem: every link leads somewhere, every count is right, every record has a source', () => {
    expect(checkReference(data)).toEqual([]);
  });

  it('hold the goals and targets of C5 as its box has them', () => {
    expect(targetsOf('C5', 'RPT-2022')).toEqual(
      '1.4 4.1 4.3 4.5 5.b 7.1 7.a 7.b 8.1 9.1 9.c 11.3 11.b 16.2 17.8'.split(' '),
    );
  });

  it('keep a whole goal apart from its targets', () => {
    expect(targetsOf('C7-EENV', 'RPT-2022')).toEqual([
      '9.4',
      '11.6',
      '11.b',
      '13.1',
      '13.3',
      '13.b',
      'goal 14',
      'goal 15',
    ]);
    expect(targetsOf('C7-EHEALTH', 'APP-2017').filter((name) => /^(goal )?3/.test(name))).toEqual([
      'goal 3',
      '3.3',
      '3.8',
    ]);
  });

  it('link nine lines alike in both editions', () => {
    const alike = ['C2', 'C5', 'C7-EGOV', 'C7-EBUS', 'C7-ELEARN', 'C7-EENV', 'C7-EAGRI', 'C9'];
    for (const line of alike) expect(targetsOf(line, 'APP-2017')).toEqual(targetsOf(line, 'RPT-2022'));
    const health = targetsOf('C7-EHEALTH', 'APP-2017').filter((name) => name !== 'goal 3');
    expect(health).toEqual(targetsOf('C7-EHEALTH', 'RPT-2022'));
  });

  it('use 80 targets in at least one edition, 73 of them in the 2022 report', () => {
    const used = (edition?: string) =>
      new Set(
        data.mappingLinks
          .filter((link) => link.target !== null && (edition === undefined || link.edition === edition))
          .map((link) => link.target),
      ).size;
    expect(used()).toBe(80);
    expect(used('RPT-2022')).toBe(73);
  });

  it('flag every link that only one edition has', () => {
    const keyed = data.mappingLinks.map((link) => ({
      link,
      key: `${link.actionLine} ${link.goal} ${link.target}`,
    }));
    const alone = keyed.filter(({ key }) => keyed.filter((other) => other.key === key).length === 1);
    expect(alone).toHaveLength(54);
    expect(alone.filter(({ link }) => link.flag === null && link.comparison === null)).toEqual([]);
  });

  it('rate a link below high only with a remark that says why', () => {
    const unsure = data.mappingLinks.filter((link) => link.confidence !== 'high');
    expect(unsure.map((link) => link.target)).toEqual(
      expect.arrayContaining(['16.a', '17.17', '17.8', '14.a']),
    );
    expect(unsure.filter((link) => link.flag === null && link.comparison === null)).toEqual([]);
  });

  it('name the paragraph that gives the reasons of C4', () => {
    const links = data.mappingLinks.filter((link) => link.actionLine === 'C4' && link.edition === 'RPT-2022');
    expect(links).toHaveLength(21);
    for (const link of links) {
      expect(link).toMatchObject({ reasonSource: 'itu-wsis-report-2022', reasonParagraph: '182' });
    }
  });

  it('have a source wherever they have a reason, and neither without the other', () => {
    const halves = data.mappingLinks.filter(
      (link) => (link.reason === null) !== (link.reasonSource === null),
    );
    expect(halves).toEqual([]);
  });

  it('keep every claim about ITU and C4, rated below high', () => {
    const claims = data.roles.filter((role) => role.actionLine === 'C4' && role.organisation === 'ITU');
    expect(claims.map((claim) => claim.role)).toEqual(
      expect.arrayContaining(['co-facilitator', 'facilitator', 'acting lead facilitator and implementer']),
    );
    expect(claims.every((claim) => claim.confidence !== 'high')).toBe(true);
  });

  it('have a meeting of 2022 and a winner for each of the 18 categories', () => {
    const categories = data.actionLines.filter((line) => line.category !== null).map((line) => line.code);
    expect(data.meetings.map((meeting) => meeting.actionLine)).toEqual(categories);
    expect(data.awards.map((award) => award.actionLine)).toEqual(categories);
  });

  it('call only English titles of action lines official', () => {
    const statuses = data.actionLines.map(({ titles }) =>
      Object.values(titles)
        .map((title) => title.status)
        .join(' '),
    );
    expect(new Set(statuses)).toEqual(
      new Set(['official translated translated translated translated translated']),
    );
  });

  it('mark the six ICT indicators', () => {
    const marked = data.targets.flatMap((target) => target.indicators).filter((indicator) => indicator.ict);
    expect(marked.map((indicator) => indicator.code)).toEqual([
      '4.4.1',
      '4.a.1',
      '5.b.1',
      '9.c.1',
      '17.6.1',
      '17.8.1',
    ]);
  });

  it('hold every kind of other framework', () => {
    const count = (kind: FrameworkKind) => data.frameworks.filter((entry) => entry.kind === kind).length;
    expect(count('GCA pillar')).toBe(5);
    expect(count('child online protection')).toBe(1);
    expect(count('ITU-D objective')).toBe(4);
    expect(count('ITU-D outcome')).toBe(16);
    expect(count('ITU focus level')).toBe(4);
    expect(count('Connect 2030 goal')).toBe(5);
    expect(count('Connect 2030 target')).toBe(24);
    expect(count('ITU-D Question')).toBe(14);
    expect(count('ITU-T Question')).toBe(4);
  });

  it('know the other spellings of an outcome code', () => {
    const outcome = data.frameworks.find((entry) => entry.code === 'D.1-5');
    expect(outcome?.aliases).toEqual(expect.arrayContaining(['D.1-e', 'D.1.5', 'D.1.e']));
  });

  it('put a Question that serves two lines under both', () => {
    const question = data.frameworks.find((entry) => entry.kind === 'ITU-D Question' && entry.code === '1/1');
    expect(question?.actionLines).toEqual(['C2', 'C6']);
  });

  it('keep the prize deadline as written beside its instant in Geneva', () => {
    const deadline = data.calendar.find((entry) => entry.name === 'WSIS Prizes 2023: submission deadline');
    expect(deadline).toMatchObject({
      timeAsWritten: '23:00',
      zoneAsWritten: 'Geneva time',
      startInstant: '2022-12-07T23:00:00+01:00',
      zone: 'Europe/Zurich',
    });
  });

  it('give the phases of both processes by number, and the deadlines within them', () => {
    const ofProcess = (id: string) =>
      data.calendar
        .filter(({ process }) => process === id)
        .map(({ id: entry, kind, phase }) => `${entry} ${kind} ${phase}`);
    expect(ofProcess('prizes-2023')).toEqual([
      'cal-270 phase 1',
      'cal-283 deadline 1',
      'cal-286 phase 2',
      'cal-287 phase 3',
      'cal-289 phase 4',
      'cal-290 deadline 3',
      'cal-296 phase 5',
    ]);
    expect(ofProcess('ocp-2023')).toEqual([
      'cal-268 phase 1',
      'cal-281 phase 2',
      'cal-288 phase 3',
      'cal-291 phase 4',
      'cal-292 deadline 4',
      'cal-293 phase 5',
    ]);
  });

  it('name the dates that each contradiction about dates concerns', () => {
    const about = (id: string) => data.conflicts.find((conflict) => conflict.id === id)?.subjects;
    expect(about('cf-03')).toContain('cal-294');
    expect(about('cf-04')).toEqual(['cal-281']);
    expect(about('cf-05')).toEqual(['cal-216', 'cal-218']);
    expect(about('cf-22')).toEqual(['cal-083', 'cal-090', 'cal-093']);
    expect(about('cf-23')).toEqual(['cal-085', 'cal-105']);
    expect(about('cf-42')).toEqual(['cal-287', 'cal-289', 'cal-290']);
  });

  it('hold the calendar, the figures, the resolutions and the systems in full', () => {
    expect(data.calendar).toHaveLength(309);
    expect(data.figures).toHaveLength(190);
    expect(data.resolutions).toHaveLength(160);
    expect(data.systems).toHaveLength(99);
    expect(data.processes).toHaveLength(2);
  });

  it('state each rule in at most two sentences, for one edition or for all', () => {
    const sentences = (text: string) => text.split(/[.?!](?=\s+[A-Z]|$)/).filter(Boolean).length;
    expect(data.rules.filter(({ text }) => sentences(text) > 2 || !/[.]$/.test(text))).toEqual([]);
    expect(new Set(data.rules.map(({ text, system }) => `${system} ${text}`)).size).toBe(data.rules.length);
  });

  it.each([
    ['who-may-submit', /all stakeholders/, '2023'],
    ['who-may-submit', /need not own/, '2023'],
    ['who-may-submit', /earlier editions are not eligible/, null],
    ['limits', /no more than one project in each category/, '2023'],
    ['categories', /18 categories/, null],
    ['language', /English only/, null],
    ['description', /150 to 200 words/, null],
    ['maturity', /finished, or at the end of a major phase/, null],
    ['deadline', /23:00 Geneva time/, '2023'],
    ['nomination', /20 are nominated.*360/, '2023'],
    ['voting', /five projects.*90/, '2023'],
    ['voting', /one vote/, '2020'],
    ['selection', /ITU Expert Group/, '2023'],
    ['criteria', /community empowerment/, '2026'],
    ['winners', /C5 had two winners/, '2025'],
    ['publication', /Stocktaking Report/, '2023'],
  ] as const)('hold the rule of the Prizes on %s: %s', (topic, wording, edition) => {
    const found = data.rules.filter((rule) => rule.system === 'sys-14' && wording.test(rule.text));
    expect(found.map((rule) => [rule.topic, rule.edition])).toContainEqual([topic, edition]);
  });

  it('hold that only the facilitator of a line may change its links', () => {
    const rules = data.rules.filter((rule) => rule.system === 'sys-01' && rule.topic === 'changes');
    expect(rules).toMatchObject([{ text: expect.stringMatching(/^Only the facilitator/) }]);
    expect(rules[0]?.citations).toMatchObject([{ source: 'itu-wsis-report-2022', paragraph: '16' }]);
  });
});
