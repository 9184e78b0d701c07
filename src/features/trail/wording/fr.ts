import type { TrailCatalogue } from './wording.js';

export const fr: TrailCatalogue = {
  'head.title': 'Journal des décisions, {day}',
  'head.entries': 'Entrées',
  'head.seal': 'Sceau de la dernière',
  'head.why':
    'Veuillez conserver ce message : avec « npm run audit:verify -- --head {head} » un administrateur vérifie que rien n’a été modifié avant.',
};
