import type { CommonCatalogue } from './wording.js';

export const fr: CommonCatalogue = {
  sources: 'Sources',
  more: 'Plus',
  at: '{day}, {time}',
  geneva: '{time}, heure de Genève',
  yours: 'votre heure : ',
  inZone: '{time} à {place}',
  range: '{from} – {to}',
  days: '{count, plural, one {# jour} other {# jours}}',
  hours: '{count, plural, one {# heure} other {# heures}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  notAllowed:
    'Vous ne pouvez pas modifier ce calendrier ; rien n’a été modifié. Adressez-vous à l’un des éditeurs désignés par votre administrateur ou au responsable de ce processus.',
  stale: 'Quelqu’un l’a modifié entre-temps ; rien n’a été modifié. Regardez à nouveau et réessayez.',
  missing: 'Je ne connais pas {name} ; rien n’a été modifié.',
  submit: 'Enregistrer',
  cancel: 'Annuler',
};
