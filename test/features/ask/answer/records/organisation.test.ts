import { describe, expect, test } from 'vitest';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();

const ask = (organisation: string) => answerAs(context, { kind: 'organisation', organisation });

describe('the lines of an organisation', () => {
  const organisations = [...new Set(data.roles.map((role) => role.organisation))];

  test.each(organisations)('%s has every claim there is, each under its line', (organisation) => {
    const { facilitated, otherRoles } = ask(organisation);
    const shown = [...facilitated, ...otherRoles].flatMap(({ line, claims }) =>
      claims.map((claim) => `${line.code} ${claim.role}`),
    );
    const recorded = data.roles
      .filter((role) => role.organisation === organisation)
      .map((role) => `${role.actionLine} ${role.role}`);
    expect(shown.toSorted()).toEqual(recorded.toSorted());
  });

  test('are those it facilitates, apart from those where it is only partner, organiser or without a role', () => {
    const { facilitated, otherRoles } = ask('ITU');
    expect(otherRoles.map(({ line }) => line.code)).toEqual(['C10']);
    expect(facilitated.map(({ line }) => line.code)).not.toContain('C10');
    expect(facilitated).toHaveLength(18);
  });

  test('stand in the order of the lines', () => {
    expect(ask('UNESCO').facilitated.map(({ line }) => line.code)).toEqual(
      'C3 C4 C7 C7-ELEARN C7-ESCI C8 C9 C10'.split(' '),
    );
  });

  test('keep how sure each claim is, and where it stands', () => {
    const claims = ask('UNESCO').facilitated.flatMap((line) => line.claims);
    expect(claims.map(({ confidence }) => confidence)).toContain('medium');
    expect(claims.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

describe('the name of an organisation', () => {
  test.each([
    ['unesco', 'UNESCO'],
    ['UNDESA', 'UN DESA'],
    ['the World Health Organization', 'WHO'],
    ['World Health Organisation', 'WHO'],
    ['Food and Agriculture Organization', 'FAO'],
    ['International Labor Organization', 'ILO'],
    ['UIT', 'ITU'],
    ['МСЭ', 'ITU'],
    ['世卫组织', 'WHO'],
    ['منظمة الصحة العالمية', 'WHO'],
    ['the UNESCO office in Paris', 'UNESCO'],
    ['regional commissions', 'UN Regional Commissions'],
  ])('%s is %s', (asked, recorded) => {
    expect(ask(asked).organisation).toBe(recorded);
  });

  test('that is not on record is answered with those that are', () => {
    const { organisation, recorded, facilitated, sources } = ask('NASA');
    expect(organisation).toBe('NASA');
    expect(facilitated).toEqual([]);
    expect(recorded).toEqual([...new Set(data.roles.map((role) => role.organisation))].toSorted());
    expect(sources).not.toEqual([]);
  });
});

describe('disputes', () => {
  test('about the role of ITU stand under ITU, not under those who share its lines', () => {
    expect(ask('ITU').disagreements.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining([
        'ITU’s role in C4',
        'ITU’s role in C8 and C9',
        'where ITU is the sole facilitator',
      ]),
    );
    expect(ask('UNDP').disagreements.map(({ topic }) => topic)).not.toContain('ITU’s role in C4');
    expect(ask('WMO').disagreements).toHaveLength(1);
  });
});

describe('who facilitates which line', () => {
  const { lines, disagreements } = answerAs(context, { kind: 'facilitators' });

  test('has every line once, in order', () => {
    expect(lines.map(({ line }) => line.code)).toEqual(context.framework.lines.map(({ code }) => code));
  });

  test('names every organisation that has a claim, once, as facilitator or otherwise', () => {
    for (const { line, facilitators, others } of lines) {
      const shown = [...facilitators, ...others].map(({ organisation }) => organisation);
      const claims = data.roles.filter((role) => role.actionLine === line.code);
      expect(new Set(shown), line.code).toEqual(new Set(claims.map((role) => role.organisation)));
      const names = facilitators.map(({ organisation }) => organisation);
      expect(names, line.code).toHaveLength(new Set(names).size);
    }
  });

  test('keeps unsure ones with how sure they are', () => {
    const of = (code: string) => lines.find(({ line }) => line.code === code)?.facilitators;
    expect(of('C4')?.map(({ confidence }) => confidence)).toEqual(['medium', 'medium', 'medium', 'medium']);
    expect(of('C7-EHEALTH')).toEqual([
      { organisation: 'ITU', confidence: 'high' },
      { organisation: 'WHO', confidence: 'high' },
    ]);
    expect(of('C10')).toEqual([{ organisation: 'UNESCO', confidence: 'medium' }]);
  });

  test('shows all that is disputed about roles', () => {
    const disputed = data.conflicts.filter(({ aspect }) => aspect === 'role').map(({ topic }) => topic);
    expect(disagreements.map(({ topic }) => topic).toSorted()).toEqual(disputed.toSorted());
  });
});
