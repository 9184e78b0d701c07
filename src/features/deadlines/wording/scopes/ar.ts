import type { ScopeCatalogue } from './wording.js';

export const ar: ScopeCatalogue = {
  everything: 'كل شيء',
  window: 'كل ما يُفتح ويُغلق',
  deadline: 'المواعيد النهائية',
  meeting: 'الاجتماعات',
  publication: 'الإصدارات',
  line: 'خط العمل {code}',
};
