import type { ScopeCatalogue } from './wording.js';

export const zh: ScopeCatalogue = {
  everything: '全部',
  window: '有开放和截止时间的事项',
  deadline: '截止期限',
  meeting: '会议',
  publication: '出版物',
  line: '行动方面 {code}',
};
