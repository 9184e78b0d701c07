import type { TrailCatalogue } from './wording.js';

export const zh: TrailCatalogue = {
  'head.title': '决定记录，{day}',
  'head.entries': '条目数',
  'head.seal': '最后一条的封印',
  'head.why': '请保留此消息：管理员可用 “npm run audit:verify -- --head {head}” 核查此前的内容是否被改动。',
};
