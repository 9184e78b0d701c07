import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const ar: Translation<typeof en> = {
  'feedback.good': 'مفيد',
  'feedback.bad': 'غير مفيد',
  'feedback.report': 'الإبلاغ عن خطأ',
  'feedback.thanks': 'شكراً، تم تسجيل رأيك.',
  'feedback.reported': 'شكراً، سيطّلع المحررون على بلاغك.',
  'feedback.form.text': 'ما هو الخطأ، وما هو الصواب؟',
  'feedback.form.hint': 'يُرجى، إن أمكن، ذكر الوثيقة والفقرة اللتين تنصان على ذلك.',
  'feedback.form.send': 'إرسال',
  'feedback.form.cancel': 'إلغاء',
  'feedback.form.empty': 'يُرجى كتابة موضع الخطأ.',
  'feedback.form.tooLong': 'الحد الأقصى لعدد أحرف البلاغ: {most}؛ وعدد أحرف هذا البلاغ: {count}.',
  'feedback.form.notKept': 'تعذّر حفظ بلاغك الآن. يُرجى إرساله مرة أخرى.',
  'feedback.list.title': 'آراء في الإجابات',
  'feedback.list.summary': '👍 {good}؛ 👎 {bad}؛ بلاغات الأخطاء: {reports}. الأحدث، {most} على الأكثر:',
  'feedback.list.none': 'لا توجد آراء بعد.',
  'feedback.list.item': '{moment} · {mark} {question} · اللغة: {language}، صاحب الرأي: {person}',
  'feedback.list.oldQuestion': 'سؤال من إصدار سابق',
  'feedback.list.inPrivate': 'الآراء مخصّصة للمحررين وحدهم: اطلبها مني في رسالة مباشرة أو باستخدام ⁨/wsis⁩.',
  'feedback.list.notAllowed':
    'لا يطّلع على الآراء إلا المحررون، ويحددهم المسؤول عن تشغيل الروبوت في ⁨ACTIONLINE_EDITORS⁩.',
};
