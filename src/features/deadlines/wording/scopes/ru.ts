import type { ScopeCatalogue } from './wording.js';

export const ru: ScopeCatalogue = {
  everything: 'всё',
  window: 'всё, что открывается и закрывается',
  deadline: 'сроки',
  meeting: 'встречи',
  publication: 'публикации',
  line: 'направление деятельности {code}',
};
