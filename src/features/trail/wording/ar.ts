import type { TrailCatalogue } from './wording.js';

export const ar: TrailCatalogue = {
  'head.title': 'سجل القرارات، {day}',
  'head.entries': 'عدد القيود',
  'head.seal': 'ختم القيد الأخير',
  'head.why':
    'يرجى الاحتفاظ بهذه الرسالة: بالأمر ”npm run audit:verify -- --head {head}“ يتحقق المسؤول من أن شيئا قبلها لم يتغير.',
};
