import type { ExchangeCatalogue } from './wording.js';

export const es: ExchangeCatalogue = {
  'event.opens': 'Apertura: {what}',
  'event.closes': 'Cierre: {what}',
  'event.due': 'Plazo: {what}',
  'event.published': 'Publicación: {what}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – algún día de {month}',
  'event.written': 'Como se anunció: {text}',
  'event.lines': 'Líneas de acción: {codes}',
  'event.owner': 'De: {name}',
  'kind.window': 'Período',
  'kind.deadline': 'Plazo',
  'kind.meeting': 'Reunión',
  'kind.publication': 'Publicación',
  'kind.contribution': 'Contribución',
};
