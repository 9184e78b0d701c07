import type { Translation } from '../translation.js';
import type { en } from './en.js';

/** Phrases such as «الإغلاق بعد 3 أيام» are nouns: they follow names of any gender. Durations stand in the genitive. */
export const ar: Translation<typeof en> = {
  'calendar.on': 'الجدول الزمني',
  'calendar.due': 'ما يحين أجله',
  'calendar.starting': 'ما يبدأ',
  'calendar.first': 'التالي',
  'calendar.last': 'الأخير',
  'calendar.dates': 'التواريخ',
  'calendar.from': 'اعتباراً من {day}',
  'calendar.until': 'حتى {day}',
  'calendar.before': 'قبل {event}',
  'calendar.after': 'بعد {event}',
  'calendar.during': 'أثناء {event}',
  'calendar.words': '«{words}»',

  'calendar.kind.milestone': 'المعالم البارزة',
  'calendar.kind.forum': 'المنتديات',
  'calendar.kind.meeting': 'الاجتماعات',
  'calendar.kind.period': 'الفترات',
  'calendar.kind.workshop': 'ورش العمل',
  'calendar.kind.deadline': 'المواعيد النهائية',
  'calendar.kind.phase': 'المراحل',
  'calendar.kind.observance': 'الأيام الدولية',
  'calendar.kind.report': 'التقارير',

  'calendar.none': 'لا يوجد شيء مسجَّل بهذا الشأن.',
  'calendar.noneComing': 'لا يوجد تاريخ مقبل مسجَّل بهذا الشأن.',
  'calendar.lastBefore': 'آخر تاريخ قبل ذلك',
  'calendar.firstAfter': 'أول تاريخ بعد ذلك',
  'calendar.noneAfter': 'لا يوجد تاريخ مسجَّل',
  'calendar.more':
    '{count, plural, zero {لا توجد تواريخ أخرى مسجَّلة} one {يوجد تاريخ آخر مسجَّل} two {يوجد تاريخان آخران مسجَّلان} few {توجد # تواريخ أخرى مسجَّلة} many {يوجد # تاريخاً آخر مسجَّلاً} other {يوجد # تاريخ آخر مسجَّل}} بهذا الشأن. يُرجى تحديد السؤال للاطلاع على الباقي.',
  'calendar.underWay': 'الجاري حالياً',
  'calendar.superseded': 'خطة لم تثبت',
  'calendar.planned': 'بحسب الخطة؛ ولا شيء أحدث مسجَّل',
  'calendar.plans': 'خطط لم تثبت',

  'calendar.at': '{day}، {time}',
  'calendar.range': '{from} – {to}',
  'calendar.since': 'منذ {day}',
  'calendar.geneva': '{time} بتوقيت جنيف',
  'calendar.inZone': '{time} بتوقيت {zone}',
  'calendar.written': 'النص الأصلي: «{text}»',

  'calendar.days':
    '{count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  'calendar.hours':
    '{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'calendar.minutes':
    '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'calendar.moment': 'أقل من دقيقة',
  'calendar.startsIn': 'البداية بعد {duration}',
  'calendar.startsToday': 'البداية اليوم',
  'calendar.endsIn': 'قيد الانعقاد، والنهاية بعد {duration}',
  'calendar.lastDay': 'قيد الانعقاد، وهذا آخر يوم',
  'calendar.openEnded': 'قيد الانعقاد، ولا نهاية مسجَّلة',
  'calendar.today': 'اليوم',
  'calendar.ended': 'كانت النهاية قبل {duration}',
  'calendar.endedToday': 'كانت النهاية اليوم',
  'calendar.closesIn': 'الإغلاق بعد {duration}',
  'calendar.closesToday': 'الإغلاق اليوم',
  'calendar.closed': 'كان الإغلاق قبل {duration}',
  'calendar.closedToday': 'كان الإغلاق اليوم',
  'calendar.toCome': 'لم يحن بعد',
  'calendar.over': 'انقضى',

  'calendar.start': 'البداية',
  'calendar.end': 'النهاية',
  'calendar.place': 'المكان',
  'calendar.asWritten': 'النص الأصلي',
  'calendar.process': 'العملية',
  'calendar.phaseOf': '{process}، المرحلة {phase}',
  'calendar.noPlace': 'لا تذكر الوثائق المكان.',
  'calendar.noEnd': 'لا تذكر الوثائق تاريخ النهاية.',
  'calendar.derived': 'لا تذكر الوثائق هذا التاريخ صراحةً، بل يُستنتج مما ورد فيها.',

  'calendar.now': 'حالياً',
  'calendar.phase': '{process}: المرحلة {phase}',
  'calendar.phase.on':
    '{process}، {moment}: {current, plural, zero {المرحلة} one {المرحلة} two {المرحلتان} few {المراحل} many {المراحل} other {المراحل}} {phase} من {count}.',
  'calendar.phase.between': '{process}، {moment}: بين مرحلتين، ولا مرحلة جارية.',
  'calendar.phase.before': '{process}، {moment}: لم تبدأ المرحلة الأولى بعد.',
  'calendar.phase.after': '{process}، {moment}: انتهت المرحلة الأخيرة.',
  'calendar.phase.missing': '{process}: لا توجد مرحلة {phase}. المراحل مرقَّمة من 1 إلى {count}.',
  'calendar.phase.previous': 'المرحلة السابقة',
  'calendar.phase.next': 'المرحلة التالية',
  'calendar.deadlines': 'المواعيد النهائية',

  'next.calendar.on': 'ما المقرر {period}{filters}؟',
  'next.calendar.due': 'ما الذي يحين أجله {period}{filters}؟',
  'next.calendar.starting': 'ما الذي يبدأ {period}{filters}؟',
  'next.calendar.first.on': 'ما التالي{filters}؟',
  'next.calendar.first.due': 'ما الموعد النهائي التالي{filters}؟',
  'next.calendar.first.starting': 'ما الذي يبدأ تالياً{filters}؟',
  'next.calendar.last.on': 'ما آخر حدث{filters}؟',
  'next.calendar.last.due': 'ما آخر موعد نهائي مضى{filters}؟',
  'next.calendar.last.starting': 'ما آخر ما بدأ{filters}؟',
  'next.calendar.filters': ' ({filters})',
  'next.event.when': 'متى موعد {events}{filters}؟',
  'next.event.start': 'متى يبدأ {events}{filters}؟',
  'next.event.end': 'متى ينتهي {events}{filters}؟',
  'next.event.left': 'كم بقي حتى {events}{filters}؟',
  'next.event.place': 'أين مكان {events}{filters}؟',
  'next.process.phases': 'ما مراحل {process}{filters}؟',
  'next.process.now': 'ما المرحلة الجارية من {process}{filters}؟',
  'next.process.at': 'ما المرحلة الجارية من {process} في {day}{filters}؟',
  'next.process.phase': 'ماذا يحدث في المرحلة {phase} من {process}{filters}؟',

  'period.day': 'في {day}',
  'period.days': 'من {from} إلى {to}',
  'period.from': 'اعتباراً من {day}',
  'period.until': 'حتى {day}',
  'period.day.this': 'اليوم',
  'period.day.next': 'غداً',
  'period.day.last': 'أمس',
  'period.day.in':
    '{count, plural, zero {بعد # يوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}',
  'period.day.ago':
    '{count, plural, zero {قبل # يوم} one {قبل يوم واحد} two {قبل يومين} few {قبل # أيام} many {قبل # يوماً} other {قبل # يوم}}',
  'period.week.this': 'هذا الأسبوع',
  'period.week.next': 'الأسبوع المقبل',
  'period.week.last': 'الأسبوع الماضي',
  'period.week.in':
    '{count, plural, zero {بعد # أسبوع} one {بعد أسبوع واحد} two {بعد أسبوعين} few {بعد # أسابيع} many {بعد # أسبوعاً} other {بعد # أسبوع}}',
  'period.week.ago':
    '{count, plural, zero {قبل # أسبوع} one {قبل أسبوع واحد} two {قبل أسبوعين} few {قبل # أسابيع} many {قبل # أسبوعاً} other {قبل # أسبوع}}',
  'period.month.this': 'هذا الشهر',
  'period.month.next': 'الشهر المقبل',
  'period.month.last': 'الشهر الماضي',
  'period.month.in':
    '{count, plural, zero {بعد # شهر} one {بعد شهر واحد} two {بعد شهرين} few {بعد # أشهر} many {بعد # شهراً} other {بعد # شهر}}',
  'period.month.ago':
    '{count, plural, zero {قبل # شهر} one {قبل شهر واحد} two {قبل شهرين} few {قبل # أشهر} many {قبل # شهراً} other {قبل # شهر}}',
  'period.quarter.this': 'هذا الربع من السنة',
  'period.quarter.next': 'الربع المقبل من السنة',
  'period.quarter.last': 'الربع الماضي من السنة',
  'period.quarter.in':
    '{count, plural, zero {بعد # ربع سنوي} one {بعد ربع سنوي واحد} two {بعد ربعين سنويين} few {بعد # أرباع سنوية} many {بعد # ربعاً سنوياً} other {بعد # ربع سنوي}}',
  'period.quarter.ago':
    '{count, plural, zero {قبل # ربع سنوي} one {قبل ربع سنوي واحد} two {قبل ربعين سنويين} few {قبل # أرباع سنوية} many {قبل # ربعاً سنوياً} other {قبل # ربع سنوي}}',
  'period.year.this': 'هذه السنة',
  'period.year.next': 'السنة المقبلة',
  'period.year.last': 'السنة الماضية',
  'period.year.in':
    '{count, plural, zero {بعد # سنة} one {بعد سنة واحدة} two {بعد سنتين} few {بعد # سنوات} many {بعد # سنة} other {بعد # سنة}}',
  'period.year.ago':
    '{count, plural, zero {قبل # سنة} one {قبل سنة واحدة} two {قبل سنتين} few {قبل # سنوات} many {قبل # سنة} other {قبل # سنة}}',
  'period.within':
    '{count, plural, zero {خلال # يوم مقبل} one {خلال اليوم المقبل} two {خلال اليومين المقبلين} few {خلال # أيام مقبلة} many {خلال # يوماً مقبلاً} other {خلال # يوم مقبل}}',
  'period.lately':
    '{count, plural, zero {خلال # يوم مضى} one {خلال اليوم الماضي} two {خلال اليومين الماضيين} few {خلال # أيام مضت} many {خلال # يوماً مضى} other {خلال # يوم مضى}}',
  'period.coming': 'من الآن فصاعداً',
  'period.past': 'حتى الآن',
};
