import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const zh: Translation<typeof en> = {
  'feedback.good': '有帮助',
  'feedback.bad': '没有帮助',
  'feedback.report': '报告错误',
  'feedback.thanks': '谢谢，已记录。',
  'feedback.reported': '谢谢，编辑人员将阅读您的报告。',
  'feedback.form.text': '哪里有误？应当怎样表述？',
  'feedback.form.hint': '如有可能，请注明相关文件和段落。',
  'feedback.form.send': '提交',
  'feedback.form.cancel': '取消',
  'feedback.form.empty': '请写明哪里有误。',
  'feedback.form.tooLong': '报告最多{most}个字符；这份报告有{count}个字符。',
  'feedback.form.notKept': '暂时无法保存您的报告，请重新提交。',
  'feedback.list.title': '对回答的反馈',
  'feedback.list.summary': '👍 {good}；👎 {bad}；错误报告：{reports}。最新反馈，最多{most}条：',
  'feedback.list.none': '目前还没有反馈。',
  'feedback.list.item': '{moment} · {mark} {question} · 语言：{language}，反馈人：{person}',
  'feedback.list.oldQuestion': '早期版本的问题',
  'feedback.list.inPrivate': '反馈仅供编辑人员查阅：请通过私信或使用/wsis向我查询。',
  'feedback.list.notAllowed': '只有编辑人员可以查阅反馈。机器人的管理员在ACTIONLINE_EDITORS中指定编辑人员。',
};
