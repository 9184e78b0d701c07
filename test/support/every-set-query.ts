import type { SetQuery } from '../../src/features/ask/answers/sets.js';
import type { Framework } from '../../src/features/mappings/ports.js';

type Asked<Kind extends SetQuery['kind']> = Extract<SetQuery, { kind: Kind }>;

const NONE = { goals: [], targets: [] };
const OPERATIONS = ['shared', 'first-only', 'any', 'none'] as const;
const RANKS = [
  ['lines', 'targets'],
  ['lines', 'goals'],
  ['goals', 'lines'],
  ['goals', 'targets'],
  ['targets', 'lines'],
] as const;

/** Queries about sets, ranks and comparisons in one edition or none: each kind about everything it can be about. */
export function everySetQuery(framework: Framework, asked: string | undefined): readonly SetQuery[] {
  const edition = asked === undefined ? {} : { edition: asked };
  const lines = framework.lines.map(({ code }) => code);
  const pairs = lines.map((line, index): [string, string] => [
    line,
    lines[(index + 1) % lines.length] ?? line,
  ]);
  return [
    ...linesBy(framework).map((query) => ({ ...query, ...edition })),
    ...mappedSets(lines, pairs).map((query) => ({ ...query, ...edition })),
    ...ranks().map((query) => ({ ...query, ...edition })),
    ...pairs.map((pair): SetQuery => ({ kind: 'compare', lines: pair, ...edition })),
    ...framework.goals.map(
      ({ number }): SetQuery => ({ kind: 'compare-goals', goals: [number, (number % 17) + 1], ...edition }),
    ),
    ...lines.flatMap((line) =>
      ['ITU-D outcome', 'ITU-D Question', 'child online protection'].map(
        (entryKind): SetQuery => ({ kind: 'compare-entries', line, entryKind, ...edition }),
      ),
    ),
    { kind: 'matrix', ...edition },
  ];
}

/** Queries about sets that are not about one edition. */
export function everyEntryQuery(framework: Framework): readonly SetQuery[] {
  const kinds = [...new Set(framework.entries.map(({ kind }) => kind))];
  const lines = framework.lines.map(({ code }) => code);
  return [
    ...kinds.map((kind): SetQuery => ({ kind: 'entries', entryKinds: [kind], lines: [], ...NONE })),
    ...lines.map(
      (line): SetQuery => ({ kind: 'entries', entryKinds: ['ITU-D outcome'], lines: [line], ...NONE }),
    ),
    { kind: 'entries', entryKinds: ['ITU-D outcome'], lines: [], goals: [9], targets: ['9.c'] },
    { kind: 'entries', entryKinds: ['ITU-D outcome'], lines: [], ...NONE, parent: 'D.2' },
    ...[...lines.map((line) => [line]), []].map(
      (some): SetQuery => ({ kind: 'compare-editions', lines: some, ...NONE }),
    ),
    ...framework.goals.map(
      ({ number }): SetQuery => ({ kind: 'compare-editions', lines: [], goals: [number], targets: [] }),
    ),
    { kind: 'compare-editions', lines: [], goals: [], targets: ['2.5'] },
  ];
}

function linesBy(framework: Framework): readonly Asked<'lines-by'>[] {
  return [
    ...framework.goals.flatMap(({ number }): Asked<'lines-by'>[] => {
      const goal = { goals: [number], targets: [] };
      const next = { goals: [(number % 17) + 1], targets: [] };
      return [
        { kind: 'lines-by', all: { goals: [...goal.goals, ...next.goals], targets: [] }, none: NONE },
        { kind: 'lines-by', all: goal, none: next },
        { kind: 'lines-by', all: NONE, none: goal },
      ];
    }),
    { kind: 'lines-by', all: { goals: [], targets: ['9.c'] }, none: { goals: [], targets: ['17.18'] } },
    { kind: 'lines-by', all: NONE, none: { goals: [], targets: ['9.c'] } },
  ];
}

function mappedSets(
  lines: readonly string[],
  pairs: readonly [string, string][],
): readonly Asked<'mapped-set'>[] {
  const asked = [[], ...lines.map((line) => [line]), ...pairs];
  return OPERATIONS.flatMap((op) =>
    asked.flatMap((some): Asked<'mapped-set'>[] => [
      { kind: 'mapped-set', what: 'goals', op, lines: [...some] },
      { kind: 'mapped-set', what: 'targets', op, lines: [...some] },
      { kind: 'mapped-set', what: 'targets', op, lines: [...some], goals: [9] },
    ]),
  );
}

function ranks(): readonly Asked<'rank'>[] {
  return RANKS.flatMap(([of, by]) =>
    (['most', 'fewest'] as const).flatMap((order): Asked<'rank'>[] => [
      { kind: 'rank', of, by, order },
      { kind: 'rank', of, by, order, top: 3 },
    ]),
  );
}
