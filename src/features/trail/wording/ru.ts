import type { TrailCatalogue } from './wording.js';

export const ru: TrailCatalogue = {
  'head.title': 'Журнал решений, {day}',
  'head.entries': 'Записей',
  'head.seal': 'Печать последней',
  'head.why':
    'Сохраните это сообщение: командой «npm run audit:verify -- --head {head}» администратор проверит, не изменено ли что-либо до него.',
};
