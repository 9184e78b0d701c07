import type { Language } from '../../../shared/language.js';
import type { CountedBy, Dated, DraftEntry, DraftSources, LineFacts, Source } from '../ports.js';
import { draftWording } from '../wording/wording.js';
import type { GatheredSection, GatheredTable } from './kind.js';

/** Sections that several kinds have. */

export function overviewOf({ records }: LineFacts, language: Language): GatheredSection {
  return {
    key: 'overview',
    heading: draftWording(language)('heading.overview'),
    ask: 'Say what this action line is about: who facilitates it, and which Sustainable Development Goals and targets it maps to in which edition.',
    mostSentences: 5,
    sources: records,
  };
}

export function conflictsOf({ conflicts }: LineFacts, language: Language): GatheredSection {
  const say = draftWording(language);
  return {
    key: 'conflicts',
    heading: say('heading.conflicts'),
    mostSentences: 0,
    sources: [],
    // One table, side by side: in Slack each is a message of its own.
    tables:
      conflicts.length === 0
        ? []
        : [
            {
              caption: say('heading.conflicts'),
              columns: [say('column.what'), say('column.source'), say('column.says')],
              rows: conflicts.flatMap(({ topic, claims }) =>
                claims.map(({ label, text }, index) => [index === 0 ? topic : '', label, text]),
              ),
              sources: conflicts.flatMap(({ claims }) => claims),
            },
          ],
  };
}

/** Entries as records, one a sentence, with a table of all of them. */
export function entriesSection(
  entries: readonly DraftEntry[],
  language: Language,
  most: number,
): GatheredSection {
  return {
    key: 'entries',
    heading: draftWording(language)('heading.entries'),
    ask: 'Say which projects were published, by whom and where, one sentence a project.',
    mostSentences: most,
    sources: entries.slice(0, most).map(entrySource),
    tables: entries.length > 0 ? [entryTable(entries, language)] : [],
  };
}

export function entrySource({ id, title, entity, country, lines, goals, summary }: DraftEntry): Source {
  const by = entity === undefined ? '' : ` by ${entity}`;
  const where = country === undefined ? '' : `, ${country}`;
  const about = [...lines, ...goals.map((goal) => `SDG ${goal}`)].join(', ');
  const head = `“${title}”${by}${where}${about && ` (${about})`}`;
  return {
    label: `#${id}`,
    title: `Entry #${id}: ${title}`,
    about: head,
    text: `${head}. ${summary}`.trim(),
  };
}

function entryTable(entries: readonly DraftEntry[], language: Language): GatheredTable {
  const say = draftWording(language);
  return {
    caption: say('heading.entries'),
    columns: [say('column.entry'), say('column.entity'), say('column.lines')],
    rows: entries.map(({ id, title, entity = '', lines }) => [`#${id} ${title}`, entity, lines.join(', ')]),
    sources: entries.map(entrySource),
  };
}

export function datesSection(dates: readonly Dated[], language: Language): GatheredSection {
  const say = draftWording(language);
  return {
    key: 'dates',
    heading: say('heading.dates'),
    mostSentences: 0,
    sources: [],
    tables:
      dates.length === 0
        ? []
        : [
            {
              caption: say('heading.dates'),
              columns: [say('column.what'), say('column.when')],
              rows: dates.map(({ name, when }) => [name, when]),
              sources: dates.map(({ name, when, process }) => ({
                label: process,
                title: name,
                text: `${name}: ${when}`,
              })),
            },
          ],
  };
}

export async function countSections(
  sources: DraftSources,
  language: Language,
): Promise<readonly GatheredSection[]> {
  const say = draftWording(language);
  const lines = new Map(sources.lines(language).map(({ code, title }) => [code, `${code} ${title}`]));
  const nameOf = ({ by }: CountedBy, name: string) => {
    if (by === 'line') return lines.get(name) ?? name;
    return by === 'goal' ? `SDG ${name} ${sources.goalName(name, language)}` : name;
  };
  return (await sources.counts())
    .filter(({ rows }) => rows.length > 0)
    .map((counted, index): GatheredSection => {
      const heading = say(`heading.by.${counted.by}`);
      const record: Source = {
        label: 'register',
        title: heading,
        text: counted.rows
          .map(([name, entries]) => `${nameOf(counted, name)}: ${entries} entries`)
          .join('; '),
      };
      const all: Source = {
        label: 'register',
        title: heading,
        text: `There are ${counted.all} published entries in all.`,
      };
      return {
        key: counted.by,
        heading,
        ask: 'Say how many published entries there are in all, and which have the most and the fewest.',
        mostSentences: 2,
        // Said once, at the top.
        sources: index === 0 ? [all, record] : [record],
        tables: [
          {
            caption: heading,
            columns: [heading, say('column.entries')],
            rows: counted.rows.map(([name, entries]) => [nameOf(counted, name), String(entries)]),
            sources: [record],
            isChart: true,
          },
        ],
      };
    });
}
