import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Phase } from '../calendar.js';
import type { Reader } from '../present/context.js';
import { type MessageKey, messageWording } from '../wording/messages/wording.js';
import { lastMomentOf, type Open } from './items.js';

export const DONE = 'deadlines.done';
export const SNOOZE = 'deadlines.snooze';
export const MUTE = 'deadlines.mute';
export const CALENDAR = 'deadlines.ics';

/** What the buttons of a message of reminders carry: everything else is looked up when they are pressed. */
export interface MessageArgument {
  /** Id in the outbox. */
  readonly message: string;
  readonly for?: Snooze;
}

export type Snooze = 'hour' | 'tomorrow' | 'pick';

/** Phases whose calendar file is asked for. */
export interface CalendarArgument {
  readonly phases: readonly string[];
}

/** So many ids are carried by a button at most. */
const MOST_PHASES = 12;

/** Under a message of reminders; under one that only tells what is over, none. */
export function reminderButtons(
  reader: Reader,
  message: string,
  items: readonly Open[],
  isSnoozed = false,
): readonly Action[] {
  const { language } = reader;
  const pressing = items.filter(({ news }) => news !== 'closed');
  if (pressing.length === 0) return [];
  const version = versionOf(pressing);
  const button = (action: string, key: MessageKey, argument: MessageArgument | CalendarArgument): Action => ({
    action,
    argument: JSON.stringify(argument),
    version,
    label: messageWording(language)(key),
  });
  const snooze = (until: Snooze) => button(SNOOZE, `button.${until}`, { message, for: until });
  return [
    { ...button(DONE, doneKey(pressing), { message }), style: 'primary' },
    ...(isSnoozed ? [] : snoozesBefore(reader, pressing).map(snooze)),
    muteButton(language, message, version),
    ...calendarButtons(language, pressing),
  ];
}

/** How something can be put off so that it comes back before its time is over; what is overdue can always be. */
function snoozesBefore({ now, zone }: Reader, items: readonly Open[]): readonly Snooze[] {
  const tomorrow = now
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant();
  const isAnyAfter = (moment: Temporal.Instant) =>
    items.some((item) => {
      const end = lastMomentOf(item, now);
      return !end || end.epochMilliseconds > moment.epochMilliseconds;
    });
  return [
    ...(isAnyAfter(now.add({ hours: 1 })) ? (['hour'] as const) : []),
    ...(isAnyAfter(tomorrow) ? (['tomorrow'] as const) : []),
    ...(isAnyAfter(now.add({ minutes: 15 })) ? (['pick'] as const) : []),
  ];
}

function calendarButtons(language: Language, items: readonly Open[]): readonly Action[] {
  const phases = items.flatMap(({ about }) => (about.kind === 'phase' ? [about.phase] : []));
  return phases.length > 0 ? [calendarButton(language, phases)] : [];
}

/** "Mute…". */
export function muteButton(language: Language, message: string, version = ''): Action {
  const argument: MessageArgument = { message };
  const label = messageWording(language)('button.mute');
  return { action: MUTE, argument: JSON.stringify(argument), version, label };
}

/** "Add to calendar". */
export function calendarButton(language: Language, phases: readonly Phase[]): Action {
  const carried = phases.slice(0, MOST_PHASES);
  const argument: CalendarArgument = { phases: carried.map(({ id }) => id) };
  return {
    action: CALENDAR,
    argument: JSON.stringify(argument),
    version: carried.map(({ version }) => version).join('.'),
    label: messageWording(language)('button.calendar'),
  };
}

function doneKey(items: readonly Open[]): MessageKey {
  const [first, ...others] = items;
  if (others.length > 0) return 'button.done.several';
  return first?.about.kind === 'contribution' ? 'button.deliver' : 'button.done';
}

/** Versions of what is told, in its order. */
function versionOf(items: readonly Open[]): string {
  const versions = items
    .slice(0, MOST_PHASES)
    .map(({ about }) => (about.kind === 'phase' ? about.phase.version : about.contribution.version));
  return versions.join('.');
}
