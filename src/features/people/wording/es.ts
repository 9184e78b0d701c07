import type { PeopleCatalogue } from './wording.js';

export const es: PeopleCatalogue = {
  'roles.title': 'Quién tiene qué función',
  'roles.none': 'Nadie tiene aún una función. «grant PERSONA approver» asigna una.',
  'roles.line': '{name} ({who}): {roles}',
  'roles.granted': '{name} ahora tiene: {roles}',
  'roles.nothing': 'ninguna función',
  'roles.usage':
    'Escriba «grant PERSONA FUNCIÓN» o «revoke PERSONA FUNCIÓN». Funciones: contributor, reviewer, approver, editor, administrator. Un reviewer puede limitarse: «grant PERSONA reviewer C5 C6 ITU-D prizes».',
  'roles.notAllowed': 'Solo los administradores asignan y retiran funciones, así que nada ha cambiado.',
  'roles.stale': 'Estas funciones cambiaron entretanto, así que nada ha cambiado. Inténtelo de nuevo.',
  'link.notAllowed': 'Solo los miembros son reconocidos en varias plataformas.',
  'link.noMail':
    'Su perfil aquí no me indica ninguna dirección de trabajo, así que no puedo encontrarle en otro sitio.',
  'link.nobody':
    'No conozco a nadie más con la dirección {mail}. Escríbame una vez en la otra plataforma y después otra vez «link».',
  'link.unreachable':
    'Conozco a otra persona con la dirección {mail} pero no puedo escribirle. Escríbame una vez en la otra plataforma y después otra vez «link».',
  'link.asked':
    'Le he preguntado en {platform}. Cuando lo confirme allí, será para mí una sola persona, con los roles de ambas.',
  'link.question':
    'Alguien en {platform} con su dirección de trabajo {mail} dice ser usted. Si es así, confírmelo; sus roles y lo que envió serán entonces comunes.',
  'link.yes': 'Sí, soy yo',
  'link.no': 'No, no soy yo',
  'link.linked': 'Ahora es para mí una sola persona, aquí y allí.',
  'link.decided':
    'No se les puede vincular: uno de ustedes decidió sobre #{submission}, que envió el otro. Antes debe reabrirla un aprobador. No se ha cambiado nada.',
  'link.unknown': 'Esta pregunta ya fue respondida o retirada. «link» la hace de nuevo.',
  'link.expired': 'Se preguntó hace demasiado tiempo; no se ha vinculado nada. «link» pregunta de nuevo.',
  'link.not yours': 'Esto se le preguntó a otra persona. No se ha cambiado nada.',
  'link.refused': 'Entonces no se vincula nada.',
  'entity.none': 'No sé de qué organización se trata. «entity is UIT» lo indica.',
  'entity.is': '{name} trabaja para {entity} y no decide sobre nada que venga de allí.',
  'entity.nobody': 'No conozco a nadie con ese nombre; no se ha cambiado nada.',
  'entity.notAllowed': 'Una vez indicada, solo la cambian los administradores; no se ha cambiado nada.',
  'erase.title': '¿Borrar a {name}?',
  'erase.profile': 'Nombre, dirección, organización, identidades, roles, suscripciones, opiniones',
  'erase.submissions':
    'La dirección de contacto en {submissions, plural, one {# presentación} other {# presentaciones}}, y todo el contenido de {drafts, plural, one {# borrador} other {# borradores}}',
  'erase.trail': 'Lo que escribió, tal como lo guarda el registro; el registro mismo queda íntegro',
  'erase.kept':
    'Esto no se puede deshacer. Lo publicado queda, sin la dirección; el historial de fechas conserva quién cambió qué.',
  'erase.do': 'Borrar',
  'erase.done': 'Borrado. El registro dice que se hizo y quién lo hizo.',
  'erase.nobody': 'No conozco a nadie con ese nombre; no se ha borrado nada.',
  'erase.notAllowed':
    'Solo los administradores borran lo que se guarda de las personas; no se ha cambiado nada.',
};
