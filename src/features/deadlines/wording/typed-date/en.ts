import type { DateFault } from '../../typed-date.js';

export const en: Readonly<Record<DateFault, string>> = {
  unreadable: 'I can’t read “{text}” as a date. Write it as 2026-12-09 23:00, 9 December 2026 or 2026-12.',
  'impossible date': 'There is no such day as {date}. Please give another.',
  'impossible time': 'There is no such time as {time}. Write it as 23:00.',
  'unknown zone':
    'I don’t know the time zone “{zone}”. Write a city such as Addis Ababa, or a name such as Africa/Addis_Ababa.',
  'time without day': 'A time needs its day. Write it as 2026-12-09 23:00.',
  'several times': 'One moment is asked for here, not several.',
  'weekday differs': '{date} is not a {weekday}. Please correct one of the two.',
  'time left out':
    'On {date} the clocks in {zone} are put forward over {time}, so there is no such time. The next one is {next}.',
  'time twice':
    'On {date} the clocks in {zone} are put back, so {time} comes twice. Add the offset that is meant, such as UTC+02:00.',
  'season differs': 'On {date} the clocks in {zone} show {right}, not {typed}. Please write which is meant.',
  'zones differ':
    '{one} and {other} are two different moments ({oneInstant} and {otherInstant} in UTC). Please keep the one that is right.',
};
