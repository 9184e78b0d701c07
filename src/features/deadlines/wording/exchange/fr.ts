import type { ExchangeCatalogue } from './wording.js';

export const fr: ExchangeCatalogue = {
  'event.opens': 'Ouverture : {what}',
  'event.closes': 'Clôture : {what}',
  'event.due': 'Échéance : {what}',
  'event.published': 'Parution : {what}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – dans le courant de {month}',
  'event.written': 'Tel qu’annoncé : {text}',
  'event.lines': 'Grandes orientations : {codes}',
  'event.owner': 'De : {name}',
  'kind.window': 'Période',
  'kind.deadline': 'Échéance',
  'kind.meeting': 'Réunion',
  'kind.publication': 'Publication',
  'kind.contribution': 'Contribution',
};
