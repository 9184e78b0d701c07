import type { CommonCatalogue } from './wording.js';

export const ar: CommonCatalogue = {
  sources: 'المصادر',
  more: 'المزيد',
  at: '{day}، {time}',
  geneva: '{time} بتوقيت جنيف',
  yours: 'بتوقيتك: ',
  inZone: '{time} في {place}',
  range: '{from} – {to}',
  days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  hours:
    '{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  minutes:
    '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  notAllowed:
    'لا يمكنك تغيير هذا التقويم، ولم يُغيَّر شيء. اسأل أحد المحررين الذين عيّنهم المسؤول لديك أو قائد هذه العملية.',
  stale: 'غيّر شخص آخر هذا في هذه الأثناء، ولم يُغيَّر شيء. ألقِ نظرة أخرى وحاول من جديد.',
  missing: 'لا أعرف {name}، ولم يُغيَّر شيء.',
  submit: 'حفظ',
  cancel: 'إلغاء',
};
