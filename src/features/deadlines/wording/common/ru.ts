import type { CommonCatalogue } from './wording.js';

export const ru: CommonCatalogue = {
  sources: 'Источники',
  more: 'Ещё',
  at: '{day}, {time}',
  geneva: '{time} по женевскому времени',
  yours: 'ваше время: ',
  inZone: '{time} — {place}',
  range: '{from} – {to}',
  days: '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  hours: '{count, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  minutes: '{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  notAllowed:
    'Вы не можете менять этот календарь, поэтому ничего не изменено. Обратитесь к одному из редакторов, названных вашим администратором, или к руководителю этого процесса.',
  stale:
    'Тем временем это изменил кто-то другой, поэтому ничего не изменено. Посмотрите ещё раз и повторите.',
  missing: 'Я не знаю {name}, поэтому ничего не изменено.',
  submit: 'Сохранить',
  cancel: 'Отмена',
};
