import type { CommonCatalogue } from './wording.js';

export const zh: CommonCatalogue = {
  sources: '来源',
  more: '更多',
  at: '{day} {time}',
  geneva: '日内瓦时间{time}',
  yours: '您的时间：',
  inZone: '{place}时间{time}',
  range: '{from}至{to}',
  days: '{count}天',
  hours: '{count}小时',
  minutes: '{count}分钟',
  notAllowed: '您不能更改此日历，因此未作任何更改。请联系管理员指定的编辑或该流程的负责人。',
  stale: '其他人刚刚更改了此内容，因此未作任何更改。请重新查看后再试。',
  missing: '我不知道{name}，因此未作任何更改。',
  submit: '保存',
  cancel: '取消',
};
