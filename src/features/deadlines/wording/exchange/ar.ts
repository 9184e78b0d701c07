import type { ExchangeCatalogue } from './wording.js';

export const ar: ExchangeCatalogue = {
  'event.opens': 'يُفتح: {what}',
  'event.closes': 'يُغلق: {what}',
  'event.due': 'الموعد النهائي: {what}',
  'event.published': 'يُنشر: {what}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – في أحد أيام {month}',
  'event.written': 'كما أُعلن: {text}',
  'event.lines': 'خطوط العمل: {codes}',
  'event.owner': 'من: {name}',
  'kind.window': 'فترة',
  'kind.deadline': 'موعد نهائي',
  'kind.meeting': 'اجتماع',
  'kind.publication': 'منشور',
  'kind.contribution': 'مساهمة',
};
