import type { Temporal } from 'temporal-polyfill';
import { lineFactsFrom, meetingRecords } from './draft-line-facts.js';
import { endOf, type Phase } from './features/deadlines/ports.js';
import { nameIn } from './features/deadlines/present/context.js';
import { dateText } from './features/deadlines/present/dates.js';
import type { FoundPassage } from './features/documents/ports.js';
import { labelOf } from './features/documents/search.js';
import type { DraftEntry, DraftSources, Source } from './features/drafts/ports.js';
import type { Submission } from './features/submissions/ports.js';
import type { KnowledgeHolder } from './knowledge.js';
import type { Store } from './store/open.js';

const MOST_ACTIVITIES = 1_000;
const MOST_LOOKED_AT = 400;
const COUNTED_BY = ['line', 'goal', 'region', 'entityType'] as const;

export interface SourceParts {
  readonly store: Pick<Store, 'documents' | 'submissions' | 'calendar'>;
  readonly knowledge: KnowledgeHolder['current'];
}

/** Answers what drafts ask the record. Of entries only what everybody may read, and nothing of who sent them in. */
export function createDraftSources({ store, knowledge }: SourceParts): DraftSources {
  const framework = () => knowledge().framework;
  return {
    async passages(sought, most) {
      // Words bring the best; without any, a section is looked through, and what it numbers says what is in it.
      const looked = sought.text === undefined ? MOST_LOOKED_AT : most;
      const { passages } = await store.documents.search({ ...sought, newestOnly: true }, 0, looked);
      return numberedFirst(passages, most).map(passageSource);
    },
    async entries(sought, most) {
      const asked = { ...sought, publishedOnly: true };
      return (await store.submissions.listDecided('project', asked, most)).map(toEntry);
    },
    async entry(id) {
      const found = await store.submissions.find(id);
      return found?.state === 'published' && found.kind === 'project' ? toEntry(found) : undefined;
    },
    async counts() {
      const counted = await store.submissions.countPublished();
      return COUNTED_BY.map((by) => ({ by, rows: counted[by], all: counted.all }));
    },
    line: (code, language) => lineFactsFrom(framework(), code, language),
    lines: (language) =>
      framework().lines.map(({ code, titles }) => ({
        code,
        title: titles[language]?.text ?? titles.en?.text ?? code,
      })),
    goalName(goal, language) {
      const names = framework().goal(Number(goal))?.names;
      return names?.[language]?.text ?? names?.en?.text ?? '';
    },
    async dates(from, most, language) {
      const editions = await store.calendar.listEditions();
      const phases = editions
        .filter(({ status }) => status === 'planned')
        .flatMap((edition) => edition.phases.map((phase) => ({ edition, phase })));
      return phases
        .flatMap(({ edition, phase }) => {
          const date = phase.closes ?? phase.opens;
          if (!date || !isAhead(phase, from)) return [];
          const name = `${nameIn(language, edition.names)}: ${nameIn(language, phase.names)}`;
          const when = [phase.opens, phase.closes].flatMap((each) =>
            each ? [dateText(language, each)] : [],
          );
          return [
            {
              process: edition.process,
              name,
              when: [...new Set(when)].join(' – '),
              at: endOf(date).toString(),
            },
          ];
        })
        .toSorted((one, other) => (one.at < other.at ? -1 : 1))
        .slice(0, most);
    },
    async roadmap(line) {
      const of = line === undefined ? {} : { line };
      return (await store.submissions.listDecided('activity', of, MOST_ACTIVITIES)).map(toEntry);
    },
    meetings: (line) => meetingRecords(framework(), line),
  };
}

function isAhead({ closes, opens, status }: Phase, from: Temporal.Instant): boolean {
  const date = closes ?? opens;
  return status === 'planned' && date !== undefined && endOf(date).epochMilliseconds > from.epochMilliseconds;
}

/** As many as are wanted, numbered paragraphs before the items below them, in the order of the document. */
function numberedFirst(passages: readonly FoundPassage[], most: number): readonly FoundPassage[] {
  const numbered = passages.filter(({ number }) => number !== undefined);
  const others = passages.filter(({ number }) => number === undefined);
  const chosen = new Set([...numbered, ...others].slice(0, most));
  return passages.filter((passage) => chosen.has(passage));
}

function passageSource({ document, locator, text, section }: FoundPassage): Source {
  const about = section.slice(-2).join(' › ');
  return {
    label: labelOf({ document, locator }),
    title: document.title,
    text,
    ...(about !== '' && { about }),
  };
}

function toEntry({ id, title, entity, fields, submittedAt, decided, createdAt }: Submission): DraftEntry {
  const at = decided?.at ?? submittedAt ?? createdAt;
  const textOf = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const country = textOf('country');
  return {
    id,
    title,
    ...(entity !== undefined && { entity }),
    ...(country !== '' && { country }),
    lines: [fields.lines ?? []].flat(),
    goals: [fields.goals ?? []].flat(),
    summary: textOf('summary') || textOf('results') || textOf('description'),
    published: at.toZonedDateTimeISO('UTC').toPlainDate().toString(),
  };
}
