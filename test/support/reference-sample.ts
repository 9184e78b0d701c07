import type { ReferenceData } from '../../src/features/knowledge/ports.js';
import { referenceSchema } from '../../src/features/knowledge/schemas.js';
import { LANGUAGES } from '../../src/shared/language.js';

const report = { source: 'report', paragraph: '90', line: 12, page: 3 };
const list = { source: 'list' };

function titles(text: string) {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      { text: `${text} ${language}`, status: language === 'en' ? 'official' : 'translated' },
    ]),
  );
}

const sources = [
  {
    id: 'report',
    title: 'A report',
    shortTitle: 'Report',
    kind: 'report',
    publisher: 'ITU',
    date: '2022',
    url: 'https://example.org/report',
  },
  { id: 'list', title: 'A list', shortTitle: 'List', kind: 'data set', publisher: 'ITU' },
];

const editions = [
  {
    id: 'NEW',
    title: 'New',
    shortTitle: 'New',
    kind: 'report',
    isDefault: true,
    year: 2022,
    citation: report,
  },
  {
    id: 'OLD',
    title: 'Old',
    shortTitle: 'Old',
    kind: 'derived copy',
    isDefault: false,
    year: 2017,
    note: 'A copy.',
    citation: list,
  },
];

const actionLines = [
  {
    code: 'C7',
    parent: null,
    order: 1,
    category: null,
    titles: titles('ICT applications'),
    titleVariants: [],
    citation: report,
    mapping: 'computed union',
    mappingNote: 'Union of the sub-lines.',
  },
  {
    code: 'C7-EHEALTH',
    parent: 'C7',
    order: 2,
    category: 10,
    titles: titles('E-health'),
    titleVariants: [
      { text: 'e health', citation: list },
      { text: 'eHealth', citation: report },
    ],
    citation: report,
    mapping: 'own',
  },
];

const roles = [
  {
    actionLine: 'C7-EHEALTH',
    organisation: 'WHO',
    role: 'facilitator',
    confidence: 'high',
    citations: [report, list],
    note: 'Since 2006.',
  },
  { actionLine: 'C7', organisation: 'ITU', role: 'moderator', confidence: 'none', citations: [list] },
];

const meetings = [
  {
    actionLine: 'C7-EHEALTH',
    date: '2022-05-30',
    timeAsWritten: '14:00',
    zoneAsWritten: 'Geneva time',
    start: '2022-05-30T14:00:00+02:00',
    end: null,
    zone: 'Europe/Zurich',
    topic: 'Health',
    organisers: ['WHO', 'ITU'],
    jointWith: ['C7'],
    url: 'https://example.org/meeting',
    note: 'Joint.',
    citation: report,
  },
  {
    actionLine: 'C7',
    date: null,
    timeAsWritten: null,
    zoneAsWritten: null,
    start: null,
    end: null,
    zone: null,
    topic: null,
    organisers: [],
    jointWith: [],
    url: null,
    citation: list,
  },
];

const awards = [
  {
    actionLine: 'C7-EHEALTH',
    year: 2022,
    project: 'Ward rounds',
    country: 'Kenya',
    citations: [list, report],
  },
];

const goals = [
  { number: 3, names: titles('Good health'), citation: report },
  { number: 9, names: titles('Industry'), citation: list },
];

const targets = [
  {
    code: '9.c',
    goal: 9,
    kind: 'means',
    label: 'Access to ICT',
    indicators: [
      { code: '9.c.1', ict: true },
      { code: '9.c.2', ict: false },
    ],
    citation: list,
  },
  { code: '3.1', goal: 3, kind: 'outcome', label: 'Fewer maternal deaths', indicators: [], citation: report },
];

const mappingLinks = [
  {
    actionLine: 'C7-EHEALTH',
    goal: 9,
    target: '9.c',
    edition: 'NEW',
    confidence: 'medium',
    reason: 'Telemedicine needs access.',
    reasonSource: 'list',
    reasonParagraph: '4',
    flag: 'Probably a slip.',
    comparison: 'The other edition has none.',
    citation: report,
  },
  {
    actionLine: 'C7-EHEALTH',
    goal: 3,
    target: null,
    edition: 'OLD',
    confidence: 'high',
    reason: null,
    reasonSource: null,
    flag: null,
    comparison: null,
    citation: list,
  },
];

const frameworks = [
  {
    kind: 'ITU-D Question',
    code: '1/1',
    label: 'Broadband',
    parent: 'SG1',
    aliases: ['Q1/1', 'Question 1/1'],
    period: '2022–2025',
    note: 'Renamed.',
    goals: [
      { goal: 9, targets: ['9.c'] },
      { goal: 3, targets: [] },
    ],
    actionLines: ['C7', 'C7-EHEALTH'],
    citation: report,
  },
  {
    kind: 'ITU-T Question',
    code: '1/1',
    label: 'Another Question of the same number',
    parent: null,
    aliases: [],
    period: null,
    note: null,
    goals: [],
    actionLines: [],
    citation: list,
  },
];

const recommendation = {
  key: 'rec-002',
  id: 'ITU-T F.780.1',
  kind: 'Recommendation',
  amendment: null,
  version: '2',
  editionYear: 2018,
  twin: 'H.840',
  supplements: null,
  status: 'revised',
  stage: 'approved',
  title: 'Telemedicine systems',
  actionLine: 'C7-EHEALTH',
  section: 'C7',
  note: null,
  citation: list,
};

const recommendations = [
  recommendation,
  { ...recommendation, key: 'rec-001', actionLine: null, editionYear: null, title: null, citation: report },
];

const entry = {
  id: 'consultation',
  name: 'Open consultation',
  kind: 'deadline',
  precision: 'day',
  start: '2022-11-25',
  end: '2022-12-31',
  asWritten: '25 November, 23:00 Geneva time',
  timeAsWritten: '23:00',
  zoneAsWritten: 'Geneva time',
  startInstant: '2022-11-25T23:00:00+01:00',
  endInstant: null,
  zone: 'Europe/Zurich',
  place: null,
  recurrence: 'yearly',
  actionLines: ['C7'],
  process: 'contest-2023',
  phase: 1,
  basis: 'written',
  note: null,
  citation: report,
};

const calendar = [
  entry,
  { ...entry, id: 'another', start: '0999-01-01', end: null, actionLines: [], process: null, phase: null },
];

const processes = [
  { id: 'contest-2023', names: titles('Contest'), system: 'stocktaking', citation: report },
  { id: 'contest-2022', names: titles('Older contest'), system: 'stocktaking', citation: list },
];

const figure = {
  id: 'internet-users',
  key: 'internet-users',
  label: 'People online',
  value: 4.9,
  unit: 'billion',
  asOf: '2021',
  qualifier: 'estimated',
  asWritten: '4.9 billion',
  topic: 'connectivity',
  note: null,
  citations: [report],
};

const figures = [figure, { ...figure, id: 'a-gap', value: null, qualifier: null, citations: [list, report] }];

const resolutions = [
  {
    key: 'res-140',
    id: '140',
    kind: 'resolution',
    body: 'Plenipotentiary Conference',
    revision: 'Rev. Dubai, 2018',
    title: null,
    mandates: 'ITU to go on with the action lines',
    citations: [report],
  },
];

const conflicts = [
  {
    id: 'facilitator-of-c7',
    topic: 'Who facilitates',
    type: 'contradiction',
    severity: 'high',
    aspect: 'role',
    handling: 'Both are told.',
    subjects: ['C7', '9.c'],
    claims: [
      { value: 'WHO', asWritten: 'W.H.O.', citation: report },
      { value: 'ITU', asWritten: null, citation: list },
    ],
  },
];

const systems = [
  {
    id: 'stocktaking',
    name: 'Stocktaking database',
    kind: 'database',
    tier: 1,
    purpose: 'Holds projects',
    cadence: null,
    inputs: ['entries'],
    outputs: [],
    users: ['focal points', 'public'],
    rules: [],
    citations: [list],
  },
];

const rules = [
  {
    id: 'rule-1',
    system: 'stocktaking',
    topic: 'who-may-submit',
    text: 'Anybody may submit.',
    edition: '2022',
    citations: [report, list],
  },
  {
    id: 'rule-0',
    system: 'stocktaking',
    topic: 'other',
    text: 'It is public.',
    edition: null,
    citations: [list],
  },
];

/** A small set of reference data in which every field is used, and every optional one is also left out. */
export function sampleReference(): ReferenceData {
  return referenceSchema.parse({
    sources,
    editions,
    actionLines,
    roles,
    meetings,
    awards,
    goals,
    targets,
    mappingLinks,
    frameworks,
    recommendations,
    calendar,
    figures,
    resolutions,
    conflicts,
    systems,
    processes,
    rules,
  });
}
