import type { Translation } from './en.js';

export const fr: Translation = {
  title: 'Ce dont ce texte semble parler',
  lines: 'Grandes orientations',
  goals: 'Objectifs de développement durable',
  targets: 'Cibles',
  sdg: 'ODD {goal}',
  because: 'en raison de : {words}',
  comma: ', ',
  basis: 'Suggestion fondée uniquement sur les mots du texte. Veuillez lire le texte avant de vous y fier.',
  cut: 'Seuls les {count} premiers caractères ont été examinés.',
  'unsure.title': 'Pas de certitude',
  unsure:
    'Trop peu de mots du texte évoquent une grande orientation ou un objectif ; je n’en propose donc aucun.',
  empty: 'Le message ne contient aucun texte que je puisse examiner.',
  sources: 'Sources',
  more: 'Plus',
  'kind.line': 'Grande orientation',
  'kind.goal': 'Objectif',
  'kind.target': 'Cible',
  nothing:
    'Aucune grande orientation, aucun objectif ni aucune cible n’a « {typed} » dans son code ou son nom.',
};
