import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const es: Translation<typeof en> = {
  'feedback.good': 'Útil',
  'feedback.bad': 'No es útil',
  'feedback.report': 'Notificar un error',
  'feedback.thanks': 'Gracias, queda anotado.',
  'feedback.reported': 'Gracias, los editores leerán su notificación.',
  'feedback.form.text': '¿Qué es incorrecto y qué debería decir?',
  'feedback.form.hint': 'Si es posible, indique el documento y el párrafo que lo dicen.',
  'feedback.form.send': 'Enviar',
  'feedback.form.cancel': 'Cancelar',
  'feedback.form.empty': 'Indique qué es incorrecto.',
  'feedback.form.tooLong': 'Una notificación tiene como máximo {most} caracteres; esta tiene {count}.',
  'feedback.form.notKept': 'No se ha podido guardar su notificación. Vuelva a enviarla.',
  'feedback.list.title': 'Opiniones sobre las respuestas',
  'feedback.list.summary':
    '👍 {good}; 👎 {bad}; errores notificados: {reports}. Las más recientes, como máximo {most}:',
  'feedback.list.none': 'Todavía no hay opiniones.',
  'feedback.list.item': '{moment} · {mark} {question} · idioma: {language}, autor: {person}',
  'feedback.list.oldQuestion': 'pregunta de una versión anterior',
  'feedback.list.inPrivate':
    'Las opiniones están reservadas a los editores: pídamelas en un mensaje directo o con /wsis.',
  'feedback.list.notAllowed':
    'Solo los editores pueden leer las opiniones. El administrador del robot los designa en ACTIONLINE_EDITORS.',
};
