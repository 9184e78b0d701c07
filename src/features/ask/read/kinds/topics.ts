import type { Scene } from '../scene.js';

/** Words, as English stems, by which people name a line they have no code for: "the ethics folks", "the jobs line". */
const LINE_WORDS: Readonly<Record<string, string>> = {
  C1: 'stakeholder,stakeholders,government role,strategies,promotion',
  C2: 'infrastructure,network,broadband,connectivity,backbone',
  C3: 'access,knowledge,libraries,library',
  C4: 'capacity,skill,training,literacy',
  C5: 'confidence,security,trust,cyber,cybersecurity,privacy,spam',
  C6: 'enabling,environment,regulation,regulatory,policy',
  'C7-EGOV': 'egovernment,government,governance',
  'C7-EBUS': 'ebusiness,business,commerce',
  'C7-ELEARN': 'elearning,learning,education,school',
  'C7-EHEALTH': 'ehealth,health,medicine,telemedicine',
  'C7-EEMP': 'eemployment,employment,job,work,employement,labour,labor',
  'C7-EENV': 'eenvironment,ecology,waste,green',
  'C7-EAGRI': 'eagriculture,agriculture,farming,farm,farmer',
  'C7-ESCI': 'escience,science,research',
  C8: 'culture,cultural,diversity,language,linguistic,identity,content',
  C9: 'media,press,journalism,journalist,newspaper,broadcasting',
  C10: 'ethic,ethics,ethical,value',
  C11: 'cooperation,international,regional',
};

/** The same for goals. */
const GOAL_WORDS: Readonly<Record<number, string>> = {
  1: 'poverty,poor',
  2: 'hunger,food,nutrition,zero hunger',
  3: 'health,wellbeing,disease,medicine',
  4: 'education,school,learning,literacy',
  5: 'gender,women,woman,girl,equality of gender',
  6: 'water,sanitation,toilet',
  7: 'energy,electricity,power',
  8: 'job,employment,work,growth,economy,economic,labour,labor',
  9: 'industry,innovation,infrastructure,industrial',
  10: 'inequality',
  11: 'city,urban,housing,town',
  12: 'consumption,production,waste,recycling',
  13: 'climate,warming,weather',
  14: 'ocean,sea,fish,marine,water life',
  15: 'forest,biodiversity,land,nature,wildlife',
  16: 'peace,justice,institution',
  17: 'partnership,partner,cooperation',
};

const LINES = byWord(Object.entries(LINE_WORDS));
const GOALS = byWord(Object.entries(GOAL_WORDS).map(([number, words]) => [number, words] as const));

function byWord(entries: readonly (readonly [string, string])[]): Words {
  const words = new Map<string, string[]>();
  for (const [code, list] of entries) {
    for (const word of list.split(',')) words.set(word, [...(words.get(word) ?? []), code]);
  }
  return words;
}

/** The line that a question names by everyday words alone; none where several may be meant. */
export function linesMeant(scene: Scene): readonly string[] {
  return scene.lines.length > 0 ? scene.lines : only(votesIn(scene, LINES));
}

/** The same for goals. */
export function goalsMeant(scene: Scene): readonly number[] {
  return scene.goals.length > 0 ? scene.goals : only(votesIn(scene, GOALS)).map(Number);
}

/** Where a question is about several lines: those named, and those that words tell which no other line has. */
export function severalLinesMeant(scene: Scene): readonly string[] {
  return scene.lines.length > 1 ? scene.lines : several(scene, LINES, scene.lines);
}

/** The same for goals. */
export function severalGoalsMeant(scene: Scene): readonly number[] {
  const named = scene.goals.map(String);
  return scene.goals.length > 1 ? scene.goals : several(scene, GOALS, named).map(Number);
}

function several(scene: Scene, words: Words, named: readonly string[]): readonly string[] {
  const sure = wordsIn(scene).flatMap((word) => {
    const codes = words.get(word) ?? [];
    return codes.length === 1 ? codes : [];
  });
  return [...new Set([...named, ...sure])];
}

type Words = ReadonlyMap<string, readonly string[]>;

/** In the order of the text, then what other languages' words mean in English. */
function wordsIn({ content, parse }: Scene): readonly string[] {
  return [...new Set([...parse.tokens.map(({ stem }) => stem), ...content])];
}

function votesIn(scene: Scene, words: Words): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const word of wordsIn(scene))
    for (const code of words.get(word) ?? []) votes.set(code, (votes.get(code) ?? 0) + 1);
  return votes;
}

/** Of two words of one line and one of another the former counts; of one each, neither. */
function only(votes: ReadonlyMap<string, number>): readonly string[] {
  const most = Math.max(0, ...votes.values());
  const best = [...votes].flatMap(([code, count]) => (count === most ? [code] : []));
  return best.length === 1 ? best : [];
}
