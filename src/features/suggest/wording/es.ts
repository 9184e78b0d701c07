import type { Translation } from './en.js';

export const es: Translation = {
  title: 'De qué parece tratar este texto',
  lines: 'Líneas de acción',
  goals: 'Objetivos de Desarrollo Sostenible',
  targets: 'Metas',
  sdg: 'ODS {goal}',
  because: 'debido a: {words}',
  comma: ', ',
  basis: 'Sugerencia basada únicamente en las palabras del texto. Lea el texto antes de darla por válida.',
  cut: 'Solo se han examinado los primeros {count} caracteres.',
  'unsure.title': 'Sin certeza',
  unsure:
    'El texto contiene muy pocas palabras que apunten a una línea de acción o a un objetivo, por lo que no sugiero ninguno.',
  empty: 'El mensaje no contiene ningún texto que pueda examinar.',
  sources: 'Fuentes',
  more: 'Más',
  'kind.line': 'Línea de acción',
  'kind.goal': 'Objetivo',
  'kind.target': 'Meta',
  nothing:
    'Ninguna línea de acción, ningún objetivo ni ninguna meta contiene «{typed}» en su código o su nombre.',
};
