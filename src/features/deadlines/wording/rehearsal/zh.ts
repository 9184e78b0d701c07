import type { RehearsalCatalogue } from './wording.js';

export const zh: RehearsalCatalogue = {
  title: '关于{name}将发送的内容',
  summary: '{count, plural, =0 {不会发送任何消息。} other {将发送#条消息。未实际发送。}}',
  sample: '无人关注此流程，因此这里列出日内瓦一个采用常用设置的频道会收到的内容。',
  past: '这些日期已过：这里列出本应发给现有关注者的内容。',
  when: '时间（{place}）',
  caption: '{count, plural, other {#条消息}}',
  geneva: '日内瓦时间',
  to: '发往',
  about: '内容',
  more: '另有{count}条；全部请用 {command}',
};
