import { Temporal } from 'temporal-polyfill';
import type { Reply, RichText } from '../../../chat/reply.js';
import type { AuditEntry } from '../audit.js';
import type { CalendarDate, Edition } from '../calendar.js';
import { nameIn, type Reader, replyOf, sentence } from '../present/context.js';
import { dateText, instantText } from '../present/dates.js';
import { calendarDate } from '../schemas.js';
import { readDate } from '../typed-date.js';
import { processWording } from '../wording/processes/wording.js';
import { peopleText } from './present.js';

const MOST_SHOWN = 25;

/** Who changed what, when and why, the newest first. */
export function trailReply(
  reader: Reader,
  title: string,
  entries: readonly AuditEntry[],
  editions: readonly Edition[],
): Reply {
  const { language } = reader;
  const say = processWording(language);
  if (entries.length === 0) return sentence(language, 'conversation', say('trail.none'));
  const shown = entries.slice(0, MOST_SHOWN);
  const rest = entries.length - shown.length;
  const items = shown.map((entry) => entryText(reader, entry, editions));
  return replyOf(language, {
    visibility: 'conversation',
    title,
    parts: [{ kind: 'list', items: rest > 0 ? [...items, say('trail.more', { count: rest })] : items }],
  });
}

function entryText(reader: Reader, entry: AuditEntry, editions: readonly Edition[]): RichText {
  const { language, zone } = reader;
  const say = processWording(language);
  const { by, reason } = entry;
  const dates = (['opens', 'closes'] as const).flatMap((side) => dateChange(language, entry, side) ?? []);
  return [
    instantText(language, entry.at, zone),
    ' · ',
    { strong: subjectText(language, entry, editions) },
    `: ${say(`trail.${entry.action}`)}`,
    ...(dates.length > 0 ? [` (${dates.join('; ')})`] : []),
    ` · ${by ? peopleText([by]) : say('trail.bot')}`,
    ...(reason ? [`. ${say('trail.reason', { reason })}`] : []),
  ];
}

function subjectText(
  language: Reader['language'],
  { subject, edition: id }: AuditEntry,
  editions: readonly Edition[],
) {
  const edition = editions.find((one) => one.id === (id ?? subject));
  const phase = edition?.phases.find((one) => one.id === subject);
  const names = [edition, phase].flatMap((one) => (one ? [nameIn(language, one.names)] : []));
  return names.length > 0 ? names.join(', ') : subject;
}

/** "7 December 2026 → 9 December 2026", where that date changed. */
function dateChange(
  language: Reader['language'],
  { before, after }: AuditEntry,
  side: 'opens' | 'closes',
): string | undefined {
  const [old, present] = [before, after].map((value) => dateOf(Object(value)[side]));
  if (!old && !present) return undefined;
  const text = (date: CalendarDate | undefined) => (date ? dateText(language, date) : '–');
  return `${text(old)} → ${text(present)}`;
}

function dateOf(value: unknown): CalendarDate | undefined {
  return calendarDate.safeParse(value).data;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Since when somebody wants to know: "since monday", "yesterday", "last week", a date; a week where nothing is said. */
export function sinceOf({ zone, now }: Reader, words: string): Temporal.Instant | undefined {
  const text = words
    .toLowerCase()
    .replace(/[?؟？.]+$/, '')
    .replace(/^(?:since|depuis|desde|с|منذ|自|从)\s*/, '')
    .trim();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
  const days = DAYS_AGO.find(([pattern]) => pattern.test(text))?.[1];
  if (days !== undefined) return startOf(today.subtract({ days }));
  const weekday = WEEKDAYS.findIndex((name) => text.includes(name)) + 1 || weekdayIn(text);
  if (weekday > 0) return startOf(today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 }));
  const read = readDate(text, { zone, now });
  if (read.kind !== 'date' || read.date.precision === 'month') return undefined;
  if (read.date.precision === 'minute') return Temporal.Instant.from(read.date.instant);
  return startOf(Temporal.PlainDate.from(read.date.date));
}

/** Words for a time of so many days, in the six languages. */
const DAYS_AGO: readonly (readonly [RegExp, number])[] = [
  [/^$|week|semaine|semana|недел|أسبوع|周|星期$/, 7],
  [/^(?:today|aujourd|hoy|сегодня|اليوم|今天)/, 0],
  [/^(?:yesterday|hier|ayer|вчера|أمس|昨天)/, 1],
  [/month|mois|mes\b|месяц|شهر|月$/, 30],
];

const WEEKDAY_WORDS: readonly RegExp[] = [
  /lundi|lunes|понедельник|الاثنين|星期一|周一/,
  /mardi|martes|вторник|الثلاثاء|星期二|周二/,
  /mercredi|miércoles|miercoles|сред|الأربعاء|星期三|周三/,
  /jeudi|jueves|четверг|الخميس|星期四|周四/,
  /vendredi|viernes|пятниц|الجمعة|星期五|周五/,
  /samedi|sábado|sabado|суббот|السبت|星期六|周六/,
  /dimanche|domingo|воскресен|الأحد|星期日|周日/,
];

function weekdayIn(text: string): number {
  return WEEKDAY_WORDS.findIndex((pattern) => pattern.test(text)) + 1;
}
