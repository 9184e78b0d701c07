import type { SubmissionCatalogue } from './wording.js';

export const es: SubmissionCatalogue = {
  'which.title': '¿Qué desea enviar?',
  'which.text': 'Elija un tipo. Nada se envía antes de que usted lo diga.',
  'which.noEdition':
    'No hay ninguna edición abierta ni próxima, así que no se puede enviar nada. «process» muestra los calendarios.',
  'form.save': 'Guardar',
  'form.cancel': 'Cancelar',
  'form.targets': 'Códigos como 9.c, 17.8',
  'form.words': 'En inglés, de {least} a {most} palabras',
  'form.limits':
    '{edition}: como máximo un proyecto por organización y categoría, ningún proyecto dos veces. Abierto hasta el {closes}.',
  'card.kind': 'Tipo',
  'card.state': 'Estado',
  'card.sender': 'Enviado por',
  'card.edition': 'Edición',
  'card.decided': 'Decidido por',
  'card.draft': 'Solo usted ve este borrador. Envíelo cuando esté listo.',
  'check.title': 'Reglas',
  'check.words': '{mark} Descripción: {count} palabras de {least} a {most}',
  'check.gdc': '{mark} Indica cómo sirve al Pacto Digital Global',
  'similar.title': 'Compare con estos',
  'similar.same title': 'mismo título',
  'similar.similar title': 'título parecido en un {percent} %',
  'similar.same website': 'mismo sitio web',
  'similar.same entity': 'misma organización',
  'button.send': 'Enviar',
  'button.edit': 'Editar',
  'button.withdraw': 'Retirar',
  'button.take': 'Tomar',
  'button.approve': 'Aprobar',
  'button.request': 'Pedir cambios…',
  'button.reject': 'Rechazar…',
  'button.publish': 'Publicar',
  'button.reopen': 'Reabrir',
  'button.undo': 'Deshacer',
  'button.open': 'Abrir #{id}',
  'reason.label': 'Motivo',
  'reason.hint': 'El remitente lo leerá.',
  'reason.missing': 'Diga por qué.',
  'done.saved': 'Guardado. Aún no se ha enviado.',
  'done.submit': 'Enviado. Se le informará de cada decisión.',
  'done.resubmit': 'Enviado de nuevo.',
  'done.withdraw': 'Retirado.',
  'done.take': 'Ahora lo revisa usted.',
  'done.request changes': 'Se pidieron cambios. Se informa al remitente.',
  'done.approve': 'Aprobado. Se informa al remitente. Puede deshacerlo durante diez minutos.',
  'done.reject': 'Rechazado. Se informa al remitente. Puede deshacerlo durante diez minutos.',
  'done.publish': 'Publicado.',
  'done.reopen': 'Reabierto: está de nuevo en revisión.',
  'done.undo': 'Se ha deshecho la decisión.',
  'done.vote': 'Su aprobación cuenta. Debe aprobar una segunda persona.',
  'refused.not allowed': 'No puede hacerlo, así que nada ha cambiado. docs/permissions.md dice quién puede.',
  'refused.not now': 'Estado actual: {state}. Ahora no es posible; nada ha cambiado.',
  'refused.voted': 'Ya lo aprobó. Debe hacerlo una segunda persona.',
  'refused.no undo':
    'Ya no se puede deshacer: solo quien decidió, durante diez minutos. Los aprobadores pueden reabrirlo.',
  'refused.other': 'Nada ha cambiado.',
  stale: 'Ha cambiado entretanto, así que no se hizo nada. Estado actual: {state}.',
  'stale.decided': '{who} se adelantó: {state}. No se hizo nada.',
  'rule.not open':
    'No se puede enviar ahora: la edición no está abierta. El borrador se conserva. Si hay un motivo, pida un enlace tardío a un administrador.',
  'rule.entity':
    'No se envió: su organización ya tiene un proyecto en esta categoría (#{other}). Retírelo o elija otra; el borrador se conserva.',
  'rule.project':
    'No se envió: este proyecto ya está (#{other}). Ningún proyecto puede enviarse dos veces; el borrador se conserva.',
  'rule.checks':
    'No se envió: no se cumplen las reglas marcadas con ✗. Edítelo y envíelo de nuevo; el borrador se conserva.',
  missing: 'No existe el envío #{id}, o no puede verlo.',
  'mine.title': 'Lo que ha enviado',
  'mine.none': 'Aún no ha enviado nada. Empiece con «submit».',
  'queue.title': 'A la espera de decisión',
  'queue.none': 'Nada le espera.',
  'find.title': 'Entradas encontradas',
  'find.count':
    '{count, plural, one {# entrada} other {# entradas}}; primero la más reciente o la más pertinente.',
  'find.least':
    '{count} entradas o más; primero la más reciente o la más pertinente. Añada un filtro para acotar.',
  'find.facets': 'Sobre todo: {list}',
  'find.none.public':
    'Nada de lo publicado coincide. «find C7 SDG 3 country:Kenya 2025» muestra cómo se escriben los filtros.',
  'find.none.all':
    'Nada de lo enviado coincide. «find C7 SDG 3 country:Kenya 2025 state:approved» muestra cómo se escriben los filtros.',
  'find.unknown':
    '«{what}» no es un filtro que conozca, así que no se buscó nada. Filtros: line:C5, goal:9, target:9.c, country:Kenya, region:Africa, type:academia, year:2025, state:published.',
  'find.next': 'Siguiente',
  'find.export': 'Como archivo',
  'export.done':
    '{count, plural, one {# entrada está} other {# entradas están}} en el archivo, sin direcciones de personas.',
  'export.cut':
    'Hay más: acote la búsqueda o pida a un administrador «npm run register», que lo exporta todo.',
  'export.noFiles':
    'Donde no aparece ningún archivo, como en Teams, un administrador puede exportarlo con «npm run register».',
  'told.reason': 'Motivo: {reason}',
  geneva: '{time}, hora de Ginebra',
  somebody: 'alguien',
};
