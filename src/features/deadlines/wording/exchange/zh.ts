import type { ExchangeCatalogue } from './wording.js';

export const zh: ExchangeCatalogue = {
  'event.opens': '开始：{what}',
  'event.closes': '截止：{what}',
  'event.due': '期限：{what}',
  'event.published': '发布：{what}',
  'event.of': '{name}（{edition}）',
  'event.month': '{event} – {month}内某日',
  'event.written': '公布的原文：{text}',
  'event.lines': '行动方面：{codes}',
  'event.owner': '提交人：{name}',
  'kind.window': '开放期',
  'kind.deadline': '期限',
  'kind.meeting': '会议',
  'kind.publication': '出版物',
  'kind.contribution': '文稿',
};
