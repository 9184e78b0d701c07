import type { CommandSet } from '../../../chat/command.js';
import type { IncomingText } from '../../../chat/incoming.js';
import type { Reply, ReplyFile } from '../../../chat/reply.js';
import type { Clock } from '../../../shared/clock.js';
import type { Policy } from '../policy.js';
import type { CalendarStore, Contribution, ContributionStore, Edition } from '../ports.js';
import { nameIn, type Reader, readerOf, replyOf, sentence, visibilityOf } from '../present/context.js';
import { exchangeWording } from '../wording/exchange/wording.js';
import { contributionsCsv, phasesCsv } from './csv/write.js';
import { calendarText } from './ical/write.js';

export interface ExportCommandParts {
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly contributions: Pick<ContributionStore, 'list'>;
  readonly policy: Policy;
  readonly clock: Clock;
}

/** `export prizes-2027`: one edition, or `export prizes`: all of a process. */
export function createExportCommands(parts: ExportCommandParts): CommandSet {
  return {
    commands: [
      {
        words: ['export', 'calendar export'],
        // More words than a name has are a question.
        read: (rest) => {
          const name = rest
            .trim()
            .toLowerCase()
            .replace(/\s+(?=\d)/, '-');
          return /\s/.test(name) ? undefined : (incoming) => exportCalendar(parts, incoming, name);
        },
      },
    ],
    actions: {},
    forms: {},
  };
}

async function exportCalendar(
  parts: ExportCommandParts,
  incoming: IncomingText,
  name: string,
): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const all = await parts.calendar.listEditions();
  const editions = all.filter(({ id, process }) => id === name || process === name);
  const [first] = editions;
  if (!first) return unknown(reader, incoming, all, name);
  const say = exchangeWording(reader.language);
  const mine = editions.filter((edition) => parts.policy.mayAssign(incoming.person, edition));
  const lists = await Promise.all(mine.map(({ id }) => parts.contributions.list(id)));
  const title = first.id === name ? nameIn(reader.language, first.names) : name;
  const reply = replyOf(reader.language, {
    visibility: visibilityOf(incoming),
    parts: [
      { kind: 'paragraph', text: say('export.done', { name: title }) },
      { kind: 'note', tone: 'information', text: say('export.noFiles', { process: first.process }) },
    ],
  });
  return { ...reply, files: filesOf(reader, name, title, editions, lists.flat()) };
}

function filesOf(
  { language, now }: Reader,
  name: string,
  title: string,
  editions: readonly Edition[],
  contributions: readonly Contribution[],
): readonly ReplyFile[] {
  const say = exchangeWording(language);
  const phases = editions.flatMap((edition) => edition.phases.map((phase) => ({ phase, edition })));
  const spreadsheet = 'text/csv';
  return [
    {
      name: `${name}.ics`,
      mediaType: 'text/calendar',
      content: calendarText({ phases, language, name: title, publishedAt: now }),
      label: say('export.ics'),
    },
    { name: `${name}.csv`, mediaType: spreadsheet, content: phasesCsv(editions), label: say('export.csv') },
    ...(contributions.length === 0
      ? []
      : [
          {
            name: `${name}-contributions.csv`,
            mediaType: spreadsheet,
            content: contributionsCsv(contributions),
            label: say('export.contributions'),
          },
        ]),
  ];
}

function unknown(
  { language }: Reader,
  incoming: IncomingText,
  editions: readonly Edition[],
  name: string,
): Reply {
  const say = exchangeWording(language);
  const names = [...new Set(editions.flatMap(({ process, id }) => [process, id]))];
  const known = names.map((each) => `export ${each}`).join(', ');
  const text = name === '' ? say('export.which', { known }) : say('export.unknown', { name, known });
  return sentence(language, visibilityOf(incoming), text);
}
