import type { Translation } from './en.js';

export const zh: Translation = {
  title: '这段文字可能涉及的内容',
  lines: '行动方面',
  goals: '可持续发展目标',
  targets: '具体目标',
  sdg: '可持续发展目标{goal}',
  because: '依据：{words}',
  comma: '、',
  basis: '本建议仅依据文中的词语得出。采用之前请先阅读原文。',
  cut: '仅查看了前{count}个字符。',
  'unsure.title': '无法确定',
  unsure: '文中能够表明行动方面或目标的词语太少，因此不作建议。',
  empty: '该消息没有可供查看的文字。',
  sources: '来源',
  more: '更多',
  'kind.line': '行动方面',
  'kind.goal': '目标',
  'kind.target': '具体目标',
  nothing: '没有任何行动方面、目标或具体目标的代码或名称包含“{typed}”。',
};
