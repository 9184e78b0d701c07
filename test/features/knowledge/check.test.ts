import { beforeAll, describe, expect, it } from 'vitest';
import { checkReference } from '../../../src/features/knowledge/check.js';
import type { ReferenceData } from '../../../src/features/knowledge/ports.js';
import { readReference } from '../../../src/features/knowledge/read.js';

type Records = { [Key in keyof ReferenceData]: ReferenceData[Key][number] };
type Lists = { readonly [Key in keyof Records]: readonly Records[Key][] };

let good: ReferenceData;

beforeAll(async () => {
  ({ data: good } = await readReference());
});

function listOf<Key extends keyof Records>(key: Key): readonly Records[Key][] {
  const lists: Lists = good;
  return lists[key];
}

/** A copy of the real data in which the first record that fits has these fields changed. */
function withChange<Key extends keyof Records>(
  key: Key,
  fits: (record: Records[Key]) => boolean,
  change: Partial<Records[Key]>,
): ReferenceData {
  const records = listOf(key);
  const index = records.findIndex(fits);
  if (index < 0) throw new Error(`no record of ${key} fits`);
  return { ...good, [key]: records.map((record, at) => (at === index ? { ...record, ...change } : record)) };
}

/** A copy in which the first record stands twice. */
function withDouble<Key extends keyof Records>(key: Key): ReferenceData {
  const records = listOf(key);
  return { ...good, [key]: [...records, ...records.slice(0, 1)] };
}

/** A copy without the first record that fits. */
function without<Key extends keyof Records>(
  key: Key,
  fits: (record: Records[Key]) => boolean,
): ReferenceData {
  const records = listOf(key);
  const index = records.findIndex(fits);
  if (index < 0) throw new Error(`no record of ${key} fits`);
  return { ...good, [key]: records.filter((_, at) => at !== index) };
}

const anything = () => true;
const isC5Link = (link: Records['mappingLinks']) => link.actionLine === 'C5' && link.target === '9.c';

describe('a link', () => {
  it('is refused when its target does not exist', () => {
    const problems = checkReference(withChange('mappingLinks', isC5Link, { target: '9.d' }));
    expect(problems).toEqual(['link C5 → 9.d in RPT-2022: target 9.d does not exist']);
  });

  it('is refused when its target belongs to another goal', () => {
    const problems = checkReference(withChange('mappingLinks', isC5Link, { goal: 10 }));
    expect(problems).toEqual(['link C5 → 9.c in RPT-2022: target 9.c is not of goal 10']);
  });

  it('is refused when its line does not exist', () => {
    const problems = checkReference(withChange('mappingLinks', isC5Link, { actionLine: 'C7-ESPORT' }));
    expect(problems).toEqual(['link C7-ESPORT → 9.c in RPT-2022: action line does not exist']);
  });

  it('is refused when its edition does not exist', () => {
    const problems = checkReference(withChange('mappingLinks', isC5Link, { edition: 'RPT-2023' }));
    expect(problems).toContain('link C5 → 9.c in RPT-2023: edition does not exist');
  });

  it('is refused when its goal does not exist, also where it names the whole goal', () => {
    const whole = (link: Records['mappingLinks']) => link.target === null;
    const problems = checkReference(withChange('mappingLinks', whole, { goal: 18 }));
    expect(problems).toEqual(['link C1 → goal 18 in RPT-2022: goal 18 does not exist']);
  });

  it('is refused for C7, whose mapping is computed', () => {
    const problems = checkReference(withChange('mappingLinks', isC5Link, { actionLine: 'C7' }));
    expect(problems).toEqual(['link C7 → 9.c in RPT-2022: the line is computed, so it has no links']);
  });

  it('is refused for C11 in the 2022 report, which has no box for it', () => {
    const problems = checkReference(withChange('mappingLinks', isC5Link, { actionLine: 'C11' }));
    expect(problems).toEqual(['link C11 → 9.c in RPT-2022: the line has no box in this edition']);
  });

  it('may not stand twice in one edition', () => {
    expect(checkReference(withDouble('mappingLinks'))).toContain(
      'mapping link C1 → goal 1 in RPT-2022: more than one record',
    );
  });

  it('is missed when it is lost', () => {
    expect(checkReference(without('mappingLinks', isC5Link))).toEqual([
      'links to targets in RPT-2022: 132, not 133',
    ]);
  });

  it('is missed when it is lost from the older edition', () => {
    const older = (link: Records['mappingLinks']) => link.edition === 'APP-2017' && link.target !== null;
    expect(checkReference(without('mappingLinks', older))).toEqual([
      'links to targets in APP-2017: 162, not 163',
    ]);
  });
});

describe('counts', () => {
  it('miss a goal', () => {
    const problems = checkReference(without('goals', (goal) => goal.number === 9));
    expect(problems).toContain('goals: 16, not 17');
    expect(problems).toContain('target 9.c: goal 9 does not exist');
  });

  it('miss a target, in all and in its goal', () => {
    const problems = checkReference(without('targets', (target) => target.code === '15.4'));
    expect(problems).toEqual(['targets: 168, not 169', 'targets of goal 15: 11, not 12']);
  });

  it('miss a contest category', () => {
    const problems = checkReference(
      withChange('actionLines', (line) => line.code === 'C9', { category: 15 }),
    );
    expect(problems).toEqual([
      'contest categories: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15, 17, 18, not 1 to 18 each once',
    ]);
  });

  it('find a category for C7 as a whole', () => {
    const problems = checkReference(withChange('actionLines', (line) => line.code === 'C7', { category: 7 }));
    expect(problems).toContain('lines without a contest category: none, not C7 alone');
  });

  it('miss a sub-line of C7', () => {
    const problems = checkReference(
      withChange('actionLines', (line) => line.code === 'C7-ESCI', { parent: null }),
    );
    expect(problems).toEqual(['action lines: 12, not 11', 'sub-lines of C7: 7, not 8']);
  });

  it('miss a Recommendation', () => {
    expect(checkReference(without('recommendations', anything))).toContain('Recommendations: 313, not 314');
  });

  it('miss a conflict', () => {
    expect(checkReference(without('conflicts', anything))).toEqual(['conflicts: 79, not 80']);
  });
});

describe('a source', () => {
  it('must be listed', () => {
    const citation = { source: 'hearsay' };
    expect(checkReference(withChange('goals', anything, { citation }))).toEqual([
      'goals, record 1: source hearsay is not listed',
    ]);
  });

  it('must be listed also in a claim of a conflict', () => {
    const claims = [{ value: '14,000', asWritten: null, citation: { source: 'hearsay' } }];
    expect(checkReference(withChange('conflicts', anything, { claims }))).toEqual([
      'conflicts, record 1: source hearsay is not listed',
    ]);
  });

  it('must be listed also for a title variant', () => {
    const titleVariants = [{ text: 'Security', citation: { source: 'hearsay' } }];
    expect(checkReference(withChange('actionLines', anything, { titleVariants }))).toEqual([
      'actionLines, record 1: source hearsay is not listed',
    ]);
  });

  it('must be listed also for the reason of a link', () => {
    expect(checkReference(withChange('mappingLinks', anything, { reasonSource: 'hearsay' }))).toEqual([
      'mappingLinks, record 1: source hearsay is not listed',
    ]);
  });

  it('must be there', () => {
    expect(checkReference(withChange('roles', anything, { citations: [] }))).toEqual([
      'roles, record 1: no source',
    ]);
  });
});

describe('a record', () => {
  it.each([
    ['sources', 'source itu-wsis-report-2022'],
    ['editions', 'edition RPT-2022'],
    ['actionLines', 'action line C1'],
    ['roles', 'role C1, ITU, co-facilitator'],
    ['meetings', 'meeting C1, 2022-05-30'],
    ['awards', 'award C1, 2022, Meghalaya Enterprise Architecture Implementation'],
    ['goals', 'goal 1'],
    ['targets', 'target 1.1'],
    ['frameworks', 'framework entry GCA pillar GCA-i'],
    ['recommendations', 'Recommendation rec-001'],
    ['calendar', 'calendar entry cal-001'],
    ['figures', 'figure fig-001'],
    ['resolutions', 'resolution res-001'],
    ['conflicts', 'conflict cf-01'],
    ['systems', 'system sys-01'],
    ['processes', 'process prizes-2023'],
    ['rules', 'rule rule-001'],
  ] as const)('of %s may not stand twice', (key, name) => {
    expect(checkReference(withDouble(key))).toContain(`${name}: more than one record`);
  });
});

describe('the order of the lines', () => {
  it('gives each line a place of its own', () => {
    const broken = withChange('actionLines', ({ code }) => code === 'C2', { order: 1 });
    expect(checkReference(broken)).toEqual(['action line order 1: more than one record']);
  });
});

describe('an edition', () => {
  it('must be the default', () => {
    expect(checkReference(withChange('editions', anything, { isDefault: false }))).toContain(
      'editions: 0 are the default, not exactly one',
    );
  });

  it('may not be the default beside another', () => {
    const older = (edition: Records['editions']) => edition.id === 'APP-2017';
    expect(checkReference(withChange('editions', older, { isDefault: true }))).toContain(
      'editions: 2 are the default, not exactly one',
    );
  });
});

describe('titles and labels', () => {
  it('are missed in any of the six languages', () => {
    const line = good.actionLines.find(({ code }) => code === 'C5');
    const { ru: _, ...titles } = line?.titles ?? {};
    const broken = withChange('actionLines', ({ code }) => code === 'C5', {
      titles: titles as Records['actionLines']['titles'],
    });
    expect(checkReference(broken)).toEqual(['action line C5: no title in ru']);
  });

  it('are missed for a goal', () => {
    const { ar: _, ...names } = good.goals[0]?.names ?? {};
    const broken = withChange('goals', anything, { names: names as Records['goals']['names'] });
    expect(checkReference(broken)).toEqual(['goal 1: no title in ar']);
  });

  it('are missed for a process', () => {
    const { zh: _, ...names } = good.processes[0]?.names ?? {};
    const broken = withChange('processes', anything, { names: names as Records['processes']['names'] });
    expect(checkReference(broken)).toEqual(['process prizes-2023: no title in zh']);
  });

  it('may not have more than eight words', () => {
    const label = 'This label has one word more than eight';
    expect(checkReference(withChange('targets', anything, { label }))).toEqual([]);
    expect(checkReference(withChange('targets', anything, { label: `${label} words` }))).toEqual([
      'target 1.1: label has 9 words',
    ]);
  });
});

describe('a target', () => {
  it('is of the goal its code begins with', () => {
    const problems = checkReference(withChange('targets', ({ code }) => code === '9.c', { goal: 10 }));
    expect(problems).toContain('target 9.c: is not of goal 10');
  });

  it('has indicators of its own', () => {
    const indicators = [{ code: '1.2.1', ict: false }];
    expect(checkReference(withChange('targets', anything, { indicators }))).toEqual([
      'target 1.1: indicator 1.2.1 is not its own',
    ]);
  });
});

describe('whatever names an action line', () => {
  const nowhere = 'C7-ESPORT';

  it.each([
    [
      'parent of a line',
      () => withChange('actionLines', ({ code }) => code === 'C7-EGOV', { parent: nowhere }),
    ],
    ['role', () => withChange('roles', anything, { actionLine: nowhere })],
    ['meeting', () => withChange('meetings', anything, { actionLine: nowhere })],
    ['joint meeting', () => withChange('meetings', anything, { jointWith: ['C1', nowhere] })],
    ['award', () => withChange('awards', anything, { actionLine: nowhere })],
    ['framework entry', () => withChange('frameworks', anything, { actionLines: [nowhere] })],
    ['Recommendation', () => withChange('recommendations', anything, { actionLine: nowhere })],
    ['calendar entry', () => withChange('calendar', anything, { actionLines: [nowhere] })],
  ])('names one that exists: %s', (_, broken) => {
    const problems = checkReference(broken());
    expect(problems.some((problem) => problem.endsWith(`action line ${nowhere} does not exist`))).toBe(true);
  });
});

describe('an entry of another framework', () => {
  const isPillar = (entry: Records['frameworks']) => entry.code === 'GCA-i';

  it('links to targets that exist', () => {
    const goals = [{ goal: 7, targets: ['7.c'] }];
    expect(checkReference(withChange('frameworks', isPillar, { goals }))).toEqual([
      'GCA pillar GCA-i: target 7.c does not exist',
    ]);
  });

  it('links to targets of the goal it names', () => {
    const goals = [{ goal: 8, targets: ['7.a'] }];
    expect(checkReference(withChange('frameworks', isPillar, { goals }))).toEqual([
      'GCA pillar GCA-i: target 7.a is not of goal 8',
    ]);
  });

  it('links to goals that exist', () => {
    const goals = [{ goal: 18, targets: [] }];
    expect(checkReference(withChange('frameworks', isPillar, { goals }))).toEqual([
      'GCA pillar GCA-i: goal 18 does not exist',
    ]);
  });

  it('has a parent that exists', () => {
    expect(checkReference(withChange('frameworks', isPillar, { parent: 'GCA' }))).toEqual([
      'GCA pillar GCA-i: parent GCA does not exist',
    ]);
  });
});

describe('a rule', () => {
  it('is of a system that exists', () => {
    expect(checkReference(withChange('rules', anything, { system: 'sys-999' }))).toEqual([
      'rule-001: system sys-999 does not exist',
    ]);
  });
});

describe('a conflict', () => {
  it('is about something that exists', () => {
    expect(checkReference(withChange('conflicts', anything, { subjects: ['C5', '9.c', 'D.9-9'] }))).toEqual([
      'conflict cf-01: subject D.9-9 does not exist',
    ]);
  });
});

describe('a process', () => {
  const isVoting = ({ id }: Records['calendar']) => id === 'cal-287';
  const isVotingDeadline = ({ id }: Records['calendar']) => id === 'cal-290';

  it('is of a system that exists', () => {
    expect(checkReference(withChange('processes', anything, { system: 'sys-00' }))).toEqual([
      'process prizes-2023: system sys-00 does not exist',
    ]);
  });

  it('exists when a date names it', () => {
    expect(checkReference(withChange('calendar', isVotingDeadline, { process: 'prizes-2020' }))).toEqual([
      'cal-290: process prizes-2020 does not exist',
    ]);
  });

  it('has phases numbered from 1, each once', () => {
    const name = 'process prizes-2023';
    const deadline = 'cal-290: process prizes-2023 has no phase 3';
    expect(checkReference(withChange('calendar', isVoting, { phase: 4 }))).toEqual([
      `${name}: phases 1, 2, 4, 4, 5, not 1 onwards`,
      deadline,
    ]);
    expect(checkReference(without('calendar', isVoting))).toEqual([
      'conflict cf-42: subject cal-287 does not exist',
      `${name}: phases 1, 2, 4, 5, not 1 onwards`,
      deadline,
    ]);
  });

  it('has phases at all', () => {
    const calendar = good.calendar.map((entry) => ({ ...entry, process: null, phase: null }));
    expect(checkReference({ ...good, calendar })).toEqual([
      'process prizes-2023: phases none, not 1 onwards',
      'process ocp-2023: phases none, not 1 onwards',
    ]);
  });

  it('is named wherever a phase is', () => {
    expect(checkReference(withChange('calendar', isVotingDeadline, { process: null }))).toEqual([
      'cal-290: phase 3 of no process',
    ]);
  });
});

describe('dates', () => {
  it('may not end before they start', () => {
    const broken = withChange('calendar', ({ id }) => id === 'cal-016', { end: '2015-12-13' });
    expect(checkReference(broken)).toEqual(['cal-016: ends before it starts']);
  });

  it('are compared as instants, not as written', () => {
    const isC2 = ({ actionLine }: Records['meetings']) => actionLine === 'C2';
    const sameHour = withChange('meetings', isC2, {
      start: '2022-05-30T16:30:00+02:00',
      end: '2022-05-30T15:30:00+01:00',
    });
    expect(checkReference(sameHour)).toEqual([]);
    const backwards = withChange('meetings', isC2, { end: '2022-05-30T14:29:00Z' });
    expect(checkReference(backwards)).toEqual(['meeting of C2: ends before it starts']);
  });
});
