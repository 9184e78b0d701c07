import type { DateFault } from '../../typed-date.js';

export const ru: Readonly<Record<DateFault, string>> = {
  unreadable: 'Не могу прочитать «{text}» как дату. Напишите 2026-12-09 23:00, 9 декабря 2026 или 2026-12.',
  'impossible date': 'Дня {date} не существует. Укажите другой.',
  'impossible time': 'Времени {time} не существует. Напишите 23:00.',
  'unknown zone':
    'Я не знаю часового пояса «{zone}». Напишите город, например Аддис-Абеба, или имя Africa/Addis_Ababa.',
  'time without day': 'Ко времени нужен день. Напишите 2026-12-09 23:00.',
  'several times': 'Здесь нужен один момент, а не несколько.',
  'weekday differs': '{date} — не {weekday}. Исправьте одно из двух.',
  'time left out':
    '{date} часы ({zone}) переводят вперёд через {time}, такого времени нет. Следующее — {next}.',
  'time twice':
    '{date} часы ({zone}) переводят назад, и {time} бывает дважды. Добавьте нужное смещение, например UTC+02:00.',
  'season differs': '{date} часы ({zone}) показывают {right}, а не {typed}. Напишите, что имеется в виду.',
  'zones differ': '{one} и {other} — разные моменты ({oneInstant} и {otherInstant} по UTC). Оставьте верный.',
};
