import type { RehearsalCatalogue } from './wording.js';

export const es: RehearsalCatalogue = {
  title: 'Qué se enviaría sobre {name}',
  summary:
    '{count, plural, =0 {No saldría ningún mensaje.} one {Saldría # mensaje. No se ha enviado nada.} other {Saldrían # mensajes. No se ha enviado nada.}}',
  sample:
    'Nadie sigue este proceso: esto es lo que recibiría un canal en Ginebra con los ajustes habituales.',
  past: 'Estas fechas ya pasaron: esto es lo que habría salido a quienes lo siguen ahora.',
  when: 'Cuándo ({place})',
  caption: '{count, plural, one {# mensaje} other {# mensajes}}',
  geneva: 'En Ginebra',
  to: 'A',
  about: 'Sobre',
  more: '{count, plural, one {y # más} other {y # más}}; todos con {command}',
};
