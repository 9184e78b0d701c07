import type { Evidence } from '../../../src/features/drafts/draft.js';
import kept from '../../fixtures/drafts/apart.json' with { type: 'json' };
import fixture from '../../fixtures/drafts/passages.json' with { type: 'json' };

const passages = [...fixture.passages, ...kept.passages];

export const evidence: readonly Evidence[] = passages.map(({ label, text }, index) => ({
  id: `E${index + 1}`,
  label,
  title: 'Report',
  text,
  ...(label.startsWith('entry') && { about: text.split('. ')[0] ?? '' }),
}));

export interface Planted {
  readonly kind: string;
  readonly text: string;
  readonly citations: readonly string[];
}

export const good: readonly Planted[] = fixture.passages.flatMap(({ good: sentences }, index) =>
  sentences.map((text) => ({ kind: 'good', text, citations: [`E${index + 1}`] })),
);

/** Written after the checker, and not looked at while it was made. */
export const goodApart: readonly Planted[] = kept.passages.flatMap(({ good: sentences }, index) =>
  sentences.map((text) => ({ kind: 'good', text, citations: [`E${fixture.passages.length + index + 1}`] })),
);

type Change = (text: string, citations: readonly string[]) => readonly Omit<Planted, 'kind'>[];

const replaced =
  (pattern: RegExp, change: (found: string) => string | undefined): Change =>
  (text, citations) => {
    const all = [...text.matchAll(pattern)];
    return all.flatMap((match) => {
      const other = change(match[0]);
      if (other === undefined || other === match[0]) return [];
      if (text.includes(other)) return [];
      const changed = text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
      return [{ text: changed, citations }];
    });
  };

const COUNTRIES = [
  'Qatar',
  'Ghana',
  'Haiti',
  'Kenya',
  'Colombia',
  'Rwanda',
  'Japan',
  'Tonga',
  'Malawi',
  'Afghanistan',
  'Vanuatu',
];
/** The last is part of the one before: what is said of it is true of that too. */
const BODIES = ['UNESCO', 'FAO', 'ILO', 'WMO', 'ITU', 'ITU-D'];
const WORDS = ['two', 'three', 'four', 'six', 'nine', 'Twelve', 'third', 'seventeenth'];
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'November', 'April'];
const next = (list: readonly string[]) => (found: string) => list[(list.indexOf(found) + 1) % list.length];

/** What goes wrong in sentences, by kind. */
const CHANGES: Readonly<Record<string, Change>> = {
  'wrong number': replaced(
    /(?<![\w.,-])\d{1,3}(?:[ ,]\d{3})*(?![\w.,]?\d| ?(?:May|March|June|per|%|GHz)|%)/g,
    (found) => (/^(19|20)\d\d$/.test(found) ? undefined : String(Number(found.replaceAll(/[ ,]/g, '')) + 7)),
  ),
  'digits changed places': replaced(/(?<![\w.,-])\d{2,}(?:[ ,]\d{3})*(?![\w.])/g, (found) => {
    const turned = [...found.replaceAll(/[ ,]/g, '')].reverse().join('');
    return /^0/.test(turned) || /^(19|20)\d\d$/.test(found) ? undefined : turned;
  }),
  'wrong number in words': replaced(
    new RegExp(`\\b(?:${WORDS.slice(0, 6).join('|')})\\b`, 'g'),
    next(WORDS.slice(0, 5).concat('eleven')),
  ),
  'wrong percentage': replaced(/\d+(?= ?per cent|%)/g, (found) => String(Number(found) + 11)),
  'wrong year': replaced(/(?<!WSIS Prizes |\/)\b20\d\d\b/g, (found) => String(Number(found) - 3)),
  'wrong month': replaced(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), (found) => next(MONTHS)(found)),
  'wrong code': replaced(/\b(?:C\d|WTSA-\d+|WRC-\d+|X\.\d+|3\/17|SDG \d+|17\.8|3\.d|5G)\b/g, (found) =>
    found.replace(/\d+(?!.*\d)/, (digits) => String(Number(digits) + 1)),
  ),
  'wrong country': replaced(new RegExp(`\\b(?:${COUNTRIES.join('|')})\\b`, 'g'), (found) =>
    next(COUNTRIES)(found),
  ),
  'wrong body': replaced(new RegExp(`\\b(?:${BODIES.join('|')})\\b(?!-)`, 'g'), (found) =>
    next(BODIES)(found),
  ),
  'said not to be': (text, citations) => {
    const made = text.replace(/\b(was|were|has|have|had|took|met|rose|won)\b/, (verb) =>
      /^(was|were|has|have|had)$/.test(verb) ? `${verb} not` : `never ${verb}`,
    );
    return made === text || /\bnot\b/.test(text) ? [] : [{ text: made, citations }];
  },
  'half true': (text, citations) => [
    {
      text: text.replace(/\.$/, ', which doubled household incomes throughout the neighbouring provinces.'),
      citations,
    },
    {
      text: text.replace(/\.$/, ' and led to new legislation on consumer protection in parliament.'),
      citations,
    },
  ],
  'invented citation': (text) => [{ text, citations: ['E99'] }],
  'no citation': (text) => [{ text, citations: [] }],
  'cites another passage': (text, [id = '']) => [
    { text, citations: [`E${(Number(id.slice(1)) % fixture.passages.length) + 1}`] },
  ],
  'a link or mention': (text, citations) => [
    { text: text.replace(/\.$/, ' (see www.example.com).'), citations },
  ],
};

/** Numbers that change places: each stands in the evidence, with another thing. */
const swapped: readonly Planted[] = [
  ['Some 148 people from 1,782 countries took part live in the symposium.', 'E2'],
  ['About 1,782 people watched the recordings of the symposium.', 'E2'],
  ['Some 5,870 people from 148 countries took part live in the symposium.', 'E2'],
  ['Of the delegates, 411 were in the room and 870 were remote.', 'E3'],
  ['The assembly had 870 delegates from 138 Member States.', 'E3'],
  ['The assembly suppressed 36 Resolutions and revised four.', 'E3'],
  ['ITU-D trained 22 officials from 240 countries in cyber incident response.', 'E7'],
  ['The project trained 1,890 teachers, of whom 3,150 were women.', 'E9'],
  ['The service reached 12 farmers in rural Ghana through 64,000 community radio stations.', 'E13'],
  ['The coalition has received pledges worth USD 18.5 million from 900 organisations.', 'E18'],
  ['The ministry linked three clinics in nine counties to 310 hospitals by video.', 'E15'],
  ['The first cohort had 80 participants and 120 mentors.', 'E21'],
  ['Connectivity of schools fell from 41 per cent in 2018 to 27 per cent in 2021.', 'E9'],
  ['Call charges rose by 18 per cent after the agreement of 2019.', 'E13'],
  ['The working group approved the draft guidelines in 2020.', 'E10'],
  ['The service reached farmers in urban Ghana through community radio stations.', 'E13'],
].map(([text = '', id = '']) => ({ kind: 'told the other way round', text, citations: [id] }));

export const planted: readonly Planted[] = [
  ...Object.entries(CHANGES).flatMap(([kind, change]) =>
    good.flatMap(({ text, citations }) => change(text, citations).map((one) => ({ kind, ...one }))),
  ),
  ...swapped,
];
