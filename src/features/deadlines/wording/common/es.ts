import type { CommonCatalogue } from './wording.js';

export const es: CommonCatalogue = {
  sources: 'Fuentes',
  more: 'Más',
  at: '{day}, {time}',
  geneva: '{time}, hora de Ginebra',
  yours: 'su hora: ',
  inZone: '{time} en {place}',
  range: '{from} – {to}',
  days: '{count, plural, one {# día} other {# días}}',
  hours: '{count, plural, one {# hora} other {# horas}}',
  minutes: '{count, plural, one {# minuto} other {# minutos}}',
  notAllowed:
    'Usted no puede modificar este calendario, por lo que no se ha modificado nada. Consulte a una de las personas editoras que nombró su administrador o a quien dirige este proceso.',
  stale:
    'Alguien lo modificó entretanto, por lo que no se ha modificado nada. Vuelva a mirarlo e inténtelo de nuevo.',
  missing: 'No conozco {name}, por lo que no se ha modificado nada.',
  submit: 'Guardar',
  cancel: 'Cancelar',
};
