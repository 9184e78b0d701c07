import type { RehearsalCatalogue } from './wording.js';

export const fr: RehearsalCatalogue = {
  title: 'Ce qui serait envoyé sur {name}',
  summary:
    '{count, plural, =0 {Aucun message ne partirait.} one {# message partirait. Rien n’a été envoyé.} other {# messages partiraient. Rien n’a été envoyé.}}',
  sample:
    'Personne ne suit ce processus : voici ce que recevrait un canal à Genève avec les réglages habituels.',
  past: 'Ces dates sont passées : voici ce qui serait parti à qui le suit aujourd’hui.',
  when: 'Quand ({place})',
  caption: '{count, plural, one {# message} other {# messages}}',
  geneva: 'À Genève',
  to: 'À',
  about: 'Sujet',
  more: '{count, plural, one {et # autre} other {et # autres}} ; tous avec {command}',
};
