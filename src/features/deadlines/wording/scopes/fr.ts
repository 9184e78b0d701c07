import type { ScopeCatalogue } from './wording.js';

export const fr: ScopeCatalogue = {
  everything: 'tout',
  window: 'tout ce qui ouvre et se clôt',
  deadline: 'échéances',
  meeting: 'réunions',
  publication: 'parutions',
  line: 'grande orientation {code}',
};
