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
};
