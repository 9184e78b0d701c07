import type { ListedRecordQuery } from '../../answers/records.js';
import type { Say, WordingKey } from '../../wording/wording.js';
import type { QueryNames } from '../names.js';
import { stageText, statusText } from './recommendations.js';
import { pointName, subjectName } from './subject-name.js';

/** What Slack takes as the text of a button. */
const LONGEST = 75;

type QueryOf<Kind extends ListedRecordQuery['kind']> = Extract<ListedRecordQuery, { kind: Kind }>;

/** The query as a person would ask it; reads back as the same query, unless it had to be cut to fit a button. */
export function recordQuestion(say: Say, query: ListedRecordQuery, names?: QueryNames): string {
  switch (query.kind) {
    case 'facilitators':
    case 'documents':
      return say(`next.${query.kind}`);
    case 'organisation':
      return fitted(say, query.sole ? 'next.organisationAlone' : 'next.organisation', [query.organisation]);
    case 'figures':
      return fitted(say, 'next.figures', query.keys.map(subjectName));
    case 'rules':
      return rulesQuestion(say, query);
    case 'disagreements':
      return disagreementsQuestion(say, query, names);
    default: {
      const asked = askedOf(say, query);
      return asked.length === 0 ? say(`next.${query.kind}`) : fitted(say, `next.${query.kind}.asked`, asked);
    }
  }
}

type Narrowed = QueryOf<'meetings' | 'winners' | 'recommendations' | 'resolutions' | 'systems'>;

/** What a question about a list narrows it to, in the words of the question. */
function askedOf(say: Say, query: Narrowed): readonly string[] {
  switch (query.kind) {
    case 'meetings':
      return known([query.organisation, query.lines?.join(', '), daysText(query), query.words]);
    case 'winners':
      return known([
        query.country,
        query.lines?.join(', '),
        query.year === undefined ? undefined : String(query.year),
        query.words,
      ]);
    case 'recommendations': {
      const status = query.status && statusText(say, query.status);
      const stage = query.stage && stageText(say, query.stage);
      return known([query.line, status, stage, query.body, query.form, query.words]);
    }
    case 'resolutions':
      return known([query.body, query.words]);
    case 'systems':
      return known([query.systemKind, query.words]);
  }
}

function known(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.flatMap((part) => part ?? []);
}

/** Days alone can be named without the moment and the calendar. */
function daysText({ period }: QueryOf<'meetings'>): string | undefined {
  if (period?.kind !== 'days') return undefined;
  return period.from === period.to ? period.from : known([period.from, period.to]).join(' – ');
}

function rulesQuestion(say: Say, { system, topics = [] }: QueryOf<'rules'>): string {
  const name = subjectName(system);
  if (topics.length === 0) return fitted(say, 'next.rules', [name]);
  const subjects = topics.map((topic) => say(`ruleTopic.${topic}`).toLowerCase());
  return fitted(say, 'next.rules.topics', subjects, { system: name });
}

function disagreementsQuestion(say: Say, query: QueryOf<'disagreements'>, names?: QueryNames): string {
  const subjects = (query.subjects ?? []).map((subject) => names?.event(subject) ?? subjectName(subject));
  const points = (query.conflicts ?? []).map((id) => pointName(id));
  const asked = [...subjects, ...points];
  if (asked.length > 0) return fitted(say, 'next.disagreements.asked', asked);
  return say(query.type === 'gap' ? 'next.disagreements.gap' : 'next.disagreements');
}

/** A label that fits on a button; what it is about is cut when it must be. */
function fitted(
  say: Say,
  key: WordingKey,
  parts: readonly string[],
  values: Readonly<Record<string, string>> = {},
): string {
  const what = parts.join(say('comma'));
  const label = say(key, { ...values, what });
  if (label.length <= LONGEST) return label;
  const room = Math.max(1, what.length - (label.length - LONGEST) - 1);
  return say(key, { ...values, what: `${what.slice(0, room).trimEnd()}…` });
}
