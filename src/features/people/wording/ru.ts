import type { PeopleCatalogue } from './wording.js';

export const ru: PeopleCatalogue = {
  'roles.title': 'У кого какая роль',
  'roles.none': 'Ролей пока ни у кого нет. «grant ЧЕЛОВЕК approver» даёт роль.',
  'roles.line': '{name} ({who}): {roles}',
  'roles.granted': '{name}, теперь: {roles}',
  'roles.nothing': 'ролей нет',
  'roles.usage':
    'Напишите «grant ЧЕЛОВЕК РОЛЬ» или «revoke ЧЕЛОВЕК РОЛЬ». Роли: contributor, reviewer, approver, editor, administrator. Область reviewer можно ограничить: «grant ЧЕЛОВЕК reviewer C5 C6 ITU-D prizes».',
  'roles.notAllowed': 'Роли дают и забирают только администраторы, поэтому ничего не изменено.',
  'roles.stale': 'Эти роли только что изменили, поэтому ничего не изменено. Попробуйте ещё раз.',
};
