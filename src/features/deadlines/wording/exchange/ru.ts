import type { ExchangeCatalogue } from './wording.js';

export const ru: ExchangeCatalogue = {
  'event.opens': 'Открытие: {what}',
  'event.closes': 'Закрытие: {what}',
  'event.due': 'Срок: {what}',
  'event.published': 'Публикация: {what}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – один из дней: {month}',
  'event.written': 'Как объявлено: {text}',
  'event.lines': 'Направления деятельности: {codes}',
  'event.owner': 'От: {name}',
  'kind.window': 'Период',
  'kind.deadline': 'Срок',
  'kind.meeting': 'Собрание',
  'kind.publication': 'Публикация',
  'kind.contribution': 'Вклад',
};
