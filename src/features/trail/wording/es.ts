import type { TrailCatalogue } from './wording.js';

export const es: TrailCatalogue = {
  'head.title': 'Registro de decisiones, {day}',
  'head.entries': 'Entradas',
  'head.seal': 'Sello de la última',
  'head.why':
    'Conserve este mensaje: con «npm run audit:verify -- --head {head}» un administrador comprueba que nada anterior se ha cambiado.',
};
