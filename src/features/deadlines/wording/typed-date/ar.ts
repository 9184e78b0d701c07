import type { DateFault } from '../../typed-date.js';

export const ar: Readonly<Record<DateFault, string>> = {
  unreadable: 'لا أستطيع قراءة «{text}» كتاريخ. اكتبه هكذا: 2026-12-09 23:00 أو 9 ديسمبر 2026 أو 2026-12.',
  'impossible date': 'لا وجود لليوم {date}. يرجى ذكر يوم آخر.',
  'impossible time': 'لا وجود للساعة {time}. اكتبها هكذا: 23:00.',
  'unknown zone':
    'لا أعرف المنطقة الزمنية «{zone}». اكتب مدينة مثل أديس أبابا أو اسمًا مثل Africa/Addis_Ababa.',
  'time without day': 'تحتاج الساعة إلى يومها. اكتبها هكذا: 2026-12-09 23:00.',
  'several times': 'المطلوب هنا لحظة واحدة لا أكثر.',
  'weekday differs': '{date} ليس يوم {weekday}. يرجى تصحيح أحدهما.',
  'time left out':
    'في {date} تُقدَّم الساعات في {zone} فتتجاوز {time}، فلا وجود لهذه الساعة. التالية هي {next}.',
  'time twice': 'في {date} تُؤخَّر الساعات في {zone} فتتكرر الساعة {time}. أضف الفارق المقصود، مثل UTC+02:00.',
  'season differs': 'في {date} تعرض الساعات في {zone} توقيت {right} لا {typed}. يرجى كتابة المقصود.',
  'zones differ':
    '{one} و{other} لحظتان مختلفتان ({oneInstant} و{otherInstant} بالتوقيت العالمي). يرجى إبقاء الصحيحة.',
};
