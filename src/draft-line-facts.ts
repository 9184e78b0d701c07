import type { LineFacts, Source } from './features/drafts/ports.js';
import type { Framework } from './features/mappings/ports.js';
import { groupBy } from './shared/collections.js';
import type { Language } from './shared/language.js';

type Citation = ReturnType<Framework['rolesOf']>[number]['citations'][number];

/** What the reference data says of a line, as records with their sources. In English, as it is kept. */
export function lineFactsFrom(framework: Framework, code: string, language: Language): LineFacts | undefined {
  const line = framework.line(code);
  if (!line) return undefined;
  const english = line.titles.en?.text ?? code;
  const cite = labelMaker(framework);
  return {
    code,
    title: line.titles[language]?.text ?? english,
    records: [
      ...mappingRecord(framework, code, english),
      ...roleRecords(framework, code, english),
      ...framework.awardsOf(code).map(({ year, project, country, citations }) => ({
        ...cite(citations[0]),
        text: `The winner of the WSIS Prizes ${year} for Action Line ${code} is ${project}, ${country}.`,
      })),
    ],
    conflicts: framework.conflictsAbout(code).map(({ topic, claims }) => ({
      topic,
      claims: claims.map(({ value, asWritten, citation }) => ({
        ...cite(citation),
        text: asWritten ?? value,
      })),
    })),
  };
}

/** One record an organisation: documents call the same role by several names. */
function roleRecords(framework: Framework, code: string, title: string): readonly Source[] {
  const roles = groupBy(framework.rolesOf(code), ({ organisation }) => organisation);
  return [...roles].map(([organisation, own]) => ({
    ...labelMaker(framework)(own[0]?.citations[0]),
    text: `${organisation} is named as ${[...new Set(own.map(({ role }) => role))].join('; ')} of Action Line ${code} (${title}).`,
  }));
}

export function meetingRecords(framework: Framework, code: string): readonly Source[] {
  const cite = labelMaker(framework);
  return framework.meetingsOf(code).map(({ date, topic, organisers, jointWith, citation }) => {
    const when = date === null ? '' : ` was held on ${longDate(date)}`;
    const title = topic === null ? '' : `${when === '' ? ' was' : ''} under the title “${topic}”`;
    const by = organisers.length === 0 ? '' : `; it was organised by ${organisers.join(', ')}`;
    const joint = jointWith.length === 0 ? '' : `; it was joint with ${jointWith.join(', ')}`;
    return {
      ...cite(citation),
      text: `A facilitation meeting of Action Line ${code}${when}${title}${by}${joint}.`,
    };
  });
}

/** "2022-05-30" as "30 May 2022", as documents have it. */
function longDate(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(date));
}

function mappingRecord(framework: Framework, code: string, title: string): readonly Source[] {
  const { id } = framework.defaultEdition;
  const mapping = framework.mappingOf(code, id);
  if (!mapping || mapping.goals.length === 0) return [];
  const goals = mapping.goals.map(({ goal, targets }) => {
    const codes = targets.map((target) => target.code);
    return codes.length === 0 ? `SDG ${goal}` : `SDG ${goal} (${codes.join(', ')})`;
  });
  return [
    {
      ...labelMaker(framework)(mapping.citations[0]),
      text: `Action Line ${code} (${title}) maps to ${goals.join(', ')} in the edition ${id}.`,
    },
  ];
}

function labelMaker(framework: Framework): (citation: Citation | undefined) => Omit<Source, 'text'> {
  return (citation) => {
    const source = citation && framework.source(citation.source);
    if (!citation || !source) return { label: 'reference', title: 'Reference data' };
    const place =
      citation.paragraph === undefined
        ? ''
        : `, ${/^\d/.test(citation.paragraph) ? '¶' : ''}${citation.paragraph}`;
    return {
      label: `${source.shortTitle}${place}`,
      title: source.title,
      ...(source.url !== undefined && { url: source.url }),
    };
  };
}
