import type { PeopleCatalogue } from './wording.js';

export const ar: PeopleCatalogue = {
  'roles.title': 'من له أي دور',
  'roles.none': 'ليس لأحد دور بعد. يمنح \u2068grant PERSON approver\u2069 دورًا.',
  'roles.line': '{name} ({who}): {roles}',
  'roles.granted': '{name} له الآن: {roles}',
  'roles.nothing': 'بلا دور',
  'roles.usage':
    'اكتب \u2068grant PERSON ROLE\u2069 أو \u2068revoke PERSON ROLE\u2069. الأدوار: \u2068contributor\u2069 و\u2068reviewer\u2069 و\u2068approver\u2069 و\u2068editor\u2069 و\u2068administrator\u2069. يمكن تحديد نطاق المراجع: \u2068grant PERSON reviewer C5 C6 ITU-D prizes\u2069.',
  'roles.notAllowed': 'لا يمنح الأدوار ويسحبها إلا المسؤولون، فلم يتغير شيء.',
  'roles.stale': 'تغيّرت هذه الأدوار في الأثناء، فلم يتغير شيء. حاول مجددًا.',
};
