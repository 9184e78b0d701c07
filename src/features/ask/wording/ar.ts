import type { Catalogue } from '../../../shared/wording.js';
import type { en } from './en.js';

/**
 * Arabic, in the terms of ITU's WSIS documents: القمة العالمية لمجتمع المعلومات, خط العمل, الجهة الميسّرة, غاية.
 *
 * Text runs from right to left, with Latin codes in it. Unprotected, "9.c" is shown as "c.9", "C5 (…)" loses its
 * brackets to the other side, and a line that begins with a code runs from left to right. So every value with Latin
 * letters stands between U+2068 (first strong isolate) and U+2069; `createWording` does that for all messages alike
 * and `verbatim` for what is said beside them, so that no message here has to. Latin words of a message itself, such as
 * `/wsis`, are isolated where they stand. Arrows point the way the text runs: ← is "to".
 */
export const ar: Catalogue<keyof typeof en> = {
  sources: 'المصادر',
  more: 'المزيد',
  shareWithChannel: 'مشاركة في القناة',
  readAs: 'قُرئت «{from}» على أنها «{to}».',
  colon: ': ',
  semicolon: '؛ ',
  comma: '، ',
  alsoMissing:
    '{codes}: {count, plural, zero {لا توجد رموز ناقصة} one {هذا الرمز غير موجود، ولذلك لا تشمله هذه الإجابة} two {هذان الرمزان غير موجودين، ولذلك لا تشملهما هذه الإجابة} few {هذه الرموز غير موجودة، ولذلك لا تشملها هذه الإجابة} many {هذه الرموز غير موجودة، ولذلك لا تشملها هذه الإجابة} other {هذه الرموز غير موجودة، ولذلك لا تشملها هذه الإجابة}}.',

  line: 'خط العمل',
  category: 'فئة المسابقة',
  partOf: 'جزء من',
  subLines: 'خطوط العمل الفرعية',
  goal: 'هدف التنمية المستدامة',
  sdg: 'الهدف {goal}',
  wholeGoal: 'الهدف بأكمله',
  roles: 'الأدوار',
  targets: 'الغايات',
  actionLines: 'خطوط العمل',
  indicators: 'المؤشرات',
  ictIndicator: 'مؤشر لتكنولوجيا المعلومات والاتصالات',
  period: 'الفترة',
  aliases: 'يُكتب أيضاً',
  status: 'الحالة',
  title: 'العنوان',
  kind: 'النوع',
  date: 'التاريخ',
  time: 'الوقت',
  topic: 'الموضوع',
  organisers: 'الجهات المنظِّمة',
  jointWith: 'بالاشتراك مع',
  meeting: 'اجتماع التيسير',
  winner: 'جائزة القمة العالمية لمجتمع المعلومات',
  mapsTo: 'يرتبط بأهداف التنمية المستدامة',
  yourTime: '{time} بتوقيت منطقتك ({zone})',
  translatedTitle: 'العنوان بالعربية ترجمة من إعدادنا؛ والعنوان الرسمي هو «{official}».',

  'lineToGoals.title': '{line} ← أهداف التنمية المستدامة',
  'lineToGoals.summary':
    'يرتبط خط العمل {line} ({title}) {goals, plural, zero {بأهداف التنمية المستدامة {list}} one {بالهدف {list} من أهداف التنمية المستدامة} two {بالهدفين {list} من أهداف التنمية المستدامة} few {بالأهداف {list} من أهداف التنمية المستدامة} many {بالأهداف {list} من أهداف التنمية المستدامة} other {بالأهداف {list} من أهداف التنمية المستدامة}}{targets, plural, zero {، دون ذكر أي غاية بعينها} one {، وبغاية واحدة} two {، وبغايتين} few {، وبعدد # غايات} many {، وبعدد # غاية} other {، وبعدد # غاية}}. الإصدار: {edition}.',
  'lineToGoals.narrowed':
    'خط العمل {line} ({title})، {asked}: {targets, plural, zero {الهدف بأكمله، دون غاية بعينها} one {غاية واحدة} two {غايتان} few {# غايات} many {# غاية} other {# غاية}}. الإصدار: {edition}.',
  'lineToGoals.none':
    'ليس لديّ أي ربط بين خط العمل {line} ({title}) وأهداف التنمية المستدامة في الإصدار {edition}.',
  'lineToGoals.noneNarrowed': 'لا يرتبط خط العمل {line} ({title}) بما يلي في الإصدار {edition}: {asked}.',
  'lineToGoals.union':
    'نتيجة محسوبة: ليس لخط العمل {line} ربط خاص به، ولذلك تجمع هذه الإجابة خطوط العمل الفرعية {list}.',
  'lineToGoals.item': 'الهدف {goal} – {name}',
  'lineToGoals.confidence': 'درجة الثقة في واحد على الأقل من هذه الروابط: {confidence}.',

  'difference.same': 'يذكر الإصدار {other} الشيء نفسه.',
  'difference.onlyThere': 'يختلف الإصدار {other}: يزيد عليه {there}.',
  'difference.onlyHere': 'يختلف الإصدار {other}: ينقصه {here}.',
  'difference.both': 'يختلف الإصدار {other}: يزيد عليه {there}، وينقصه {here}.',

  'goalToLines.title': 'الهدف {goal} → خطوط العمل',
  'goalToLines.summary':
    'الهدف {goal} ({name}): {count, plural, zero {لا يخدمه أي خط عمل} one {يخدمه خط عمل واحد} two {يخدمه خطا عمل} few {تخدمه # خطوط عمل} many {يخدمه # خط عمل} other {يخدمه # خط عمل}}. الإصدار: {edition}.',

  'targetToLines.title': '{target} → خطوط العمل',
  'targetToLines.summary':
    'الغاية {target} ({label}): {count, plural, zero {لا يذكرها أي خط عمل} one {يذكرها خط عمل واحد} two {يذكرها خطا عمل} few {تذكرها # خطوط عمل} many {يذكرها # خط عمل} other {يذكرها # خط عمل}}. الإصدار: {edition}.',
  'targetToLines.wholeGoal':
    '{count, plural, zero {لا يذكر أي خط عمل} one {يذكر خط العمل {lines}} two {يذكر خطا العمل {lines}} few {تذكر خطوط العمل {lines}} many {تذكر خطوط العمل {lines}} other {تذكر خطوط العمل {lines}}} الهدف {goal} بأكمله، وليس ذلك مثل ذكر الغاية {target}.',

  'why.title': 'لماذا {line} ← {what}',
  'why.allLinks': 'أهدافه',
  'why.linked': '{line} و{what} مترابطان في الإصدار {edition}. الأسباب المسجَّلة، بصياغتنا:',
  'why.summary': 'الأسباب المسجَّلة في الإصدار {edition}، بصياغتنا:',
  'why.noReason': 'الرابط موجود، لكن لم يُسجَّل له سبب',
  'why.reasonSource': 'مصدر الأسباب: {sources}.',
  'why.notLinked': 'لا رابط بين {line} و{what} في الإصدار {edition}، فلا سبب يُذكر.',
  'why.nothingLinked':
    'لا يرتبط خط العمل {line} بأي هدف من أهداف التنمية المستدامة في الإصدار {edition}، فلا سبب يُذكر.',
  'why.item': ' ({named}): {reason}',
  'why.linkedIn': 'هذا الرابط موجود في الإصدار {other}.',

  'role.title': 'من يقوم بماذا في خط العمل {line}',
  'role.summary':
    'ما تقوله الوثائق عن خط العمل {line} ({title})؛ {count, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}:',
  'role.none': 'ليس لديّ اسم الجهة الميسِّرة لخط العمل {line} ({title}).',
  'role.item': '{organisation}: {role} ({evidence}).',

  'meeting.title': '{line}: اجتماع التيسير',
  'meeting.none': 'ليس لديّ اجتماع تيسير لخط العمل {line} ({title}).',
  'winner.title': '{line}: الفائز بجائزة القمة العالمية لمجتمع المعلومات',
  'winner.item': '{year}: {project} ({country})',
  'winner.none': 'ليس لديّ فائز بالجائزة عن خط العمل {line} ({title}).',
  'winner.subLines': 'خط العمل {line} ليس في ذاته فئة من فئات المسابقة، بل خطوط العمل الفرعية التابعة له.',

  'confidence.high': 'عالية',
  'confidence.medium': 'متوسطة',
  'confidence.low': 'منخفضة',
  'confidence.none': 'منعدمة',
  'confidence.note': 'درجة الثقة: {confidence}',

  'disagreement.lead': 'تختلف المصادر بشأن «{topic}»: {claims}. {handling}',
  'disagreement.single': 'بشأن «{topic}»: {claims}. {handling}',
  'disagreement.claim': '«{value}» ({source})',

  'target.outcome': 'غاية من غايات النتائج للهدف {goal} – {name}',
  'target.means': 'غاية من غايات وسائل التنفيذ للهدف {goal} – {name}',
  'target.noLine': 'لا يذكرها أي خط عمل',
  'goal.summary':
    'للهدف {goal} {count, plural, zero {صفر من الغايات} one {غاية واحدة} two {غايتان} few {# غايات} many {# غاية} other {# غاية}}.',
  'goal.lines': 'خطوط العمل التي تخدمه',
  'entry.noGoals': 'لا تربطه الوثائق بأي هدف من أهداف التنمية المستدامة.',
  'recommendation.noTitle': 'لا تذكر الوثائق عنواناً.',
  'edition.default': 'الإصدار المعتمد تلقائياً.',
  'edition.summary': '{title}، {year}.',

  'lines.title': 'خطوط العمل',
  'lines.summary':
    'أحد عشر خط عمل؛ ولخط العمل \u2068C7\u2069 ثمانية خطوط عمل فرعية، فيكون عدد فئات المسابقة 18 فئة.',
  'goals.title': 'أهداف التنمية المستدامة',

  'missing.title': 'هذا غير موجود',
  'missing.line': 'لا يوجد خط عمل {code}. الموجود: {existing}.',
  'missing.goal': 'لا يوجد هدف للتنمية المستدامة رقمه {code}. الأهداف مرقَّمة من 1 إلى 17.',
  'missing.target': 'لا توجد غاية {code}. غايات الهدف {goal} هي: {existing}.',
  'missing.targetOfNoGoal': 'لا توجد غاية {code}، لأن أهداف التنمية المستدامة مرقَّمة من 1 إلى 17.',
  'missing.entry': 'لا أعرف {code}: لا يرد هذا الرمز في أي إطار مسجَّل.',
  'missing.recommendation': 'لا ترد {code} بين التوصيات المدرجة في الوثائق.',
  'missing.edition': 'لا يوجد إصدار {code}. لديّ: {existing}.',

  'unknown.title': 'ليس لديّ ذلك',
  'unknown.text':
    'أجيب استناداً إلى سجل القمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة: خطوط العمل والأهداف والغايات ومن يخدمها.',
  'unknown.nearest': 'أقرب ما لديّ:',

  'unsure.title': 'أي هذه الأسئلة تقصد؟',
  'unsure.text': 'يمكن فهم سؤالك بأكثر من طريقة.',
  'unsure.nothingBefore.title': 'ما المقصود بذلك؟',
  'unsure.nothingBefore':
    'سؤالك تتمة لسؤال سابق، ولم يُطرح هنا أي سؤال خلال نصف الساعة الأخيرة. يُرجى تحديد خط العمل أو الهدف أو المقصد أو أي شيء آخر تقصده.',
  'refused.action': 'أنا هنا أجيب عن الأسئلة فقط، ولم أنفّذ أي شيء.',
  'refused.opinion': 'ليس لديّ آراء ولا أقدّم توقعات، بل أذكر ما تقوله الوثائق فقط.',
  'refused.not-recorded': 'لا يرد ذلك في أي من الوثائق التي أستند إليها في الإجابة.',

  'model.unavailable': 'النموذج اللغوي الذي يساعد في الأسئلة غير المألوفة غير متاح حالياً.',
  'model.working': 'جارٍ النظر في سؤالك…',

  'help.title': 'اسألني عن خطوط العمل وأهداف التنمية المستدامة',
  'help.text':
    'أعرف كيف ترتبط خطوط عمل القمة العالمية لمجتمع المعلومات بأهداف التنمية المستدامة وغاياتها، ومن ييسّر كل خط عمل، واجتماعه والفائز بجائزته في عام 2022، ونتائج قطاع تنمية الاتصالات ومسائله، والتوصيات المدرجة. اسأل بكلماتك، في رسالة مباشرة أو بالإشارة إليّ أو، في \u2068Slack\u2069، بالأمر \u2068/wsis\u2069.',
  'help.dates':
    'والمواعيد أيضاً: اكتب \u2068process\u2069 لعرض الجداول الزمنية، و\u2068remind prizes\u2069 لتلقي التذكيرات هنا، و\u2068reminders\u2069 لعرض التذكيرات المقبلة، و\u2068mine\u2069 لما عليك تقديمه، و\u2068status report-2027\u2069 لمعرفة من عليه تقديم ماذا.',
  'help.submissions':
    'و\u2068submit\u2069 لإرسال مدخل أو ترشيح، و\u2068entries\u2069 لما أرسلته، و\u2068review\u2069 لما ينتظر قرارك.',
  'help.drafts':
    'و\u2068draft C5\u2069 لكتابة قسم من السجل، و\u2068search cybersecurity\u2069 للبحث في الوثائق، و\u2068drafts\u2069 لما ينتظر التحقق والاعتماد.',
  'help.examples': 'على سبيل المثال:',

  'home.deadlines': 'التواريخ المقبلة',
  'home.noDeadlines': 'لا يوجد تاريخ مقبل مسجَّل. آخر تاريخ: {name}، {date}.',
  'welcome.title': 'مرحباً، أنا \u2068actionline\u2069',

  'stale.text': 'هذا الزر لم يعد صالحاً: تغيّر البرنامج منذ عرضه. يُرجى طرح السؤال من جديد.',
  'failure.text':
    'حدث خطأ من جانبنا، فلا توجد إجابة بعد. يُرجى المحاولة مرة أخرى؛ وإذا تكرر الخطأ فأبلغ المسؤول بهذا المرجع: {reference}.',

  'next.line-to-goals': 'ما أهداف التنمية المستدامة المرتبطة بخط العمل {line}؟',
  'next.line-to-goals.edition': 'ما الأهداف المرتبطة بخط العمل {line} في {edition}؟',
  'narrowed.except': 'دون {lines}',
  'next.goal-to-lines': 'ما خطوط العمل التي تخدم الهدف {goal}؟',
  'next.goal-to-lines.edition': 'ما خطوط العمل التي تخدم الهدف {goal} في {edition}؟',
  'next.target-to-lines': 'ما خطوط العمل التي تشمل الغاية {target}؟',
  'next.target-to-lines.edition': 'ما خطوط العمل التي تشمل الغاية {target} في {edition}؟',
  'next.describe': 'ما هو {what}؟',
  'next.why.line': 'لماذا هذه الأهداف لخط العمل {line}؟',
  'next.why.line.edition': 'لماذا هذه الأهداف لخط العمل {line} في {edition}؟',
  'next.why': 'لماذا يرتبط {line} مع {what}؟',
  'next.why.edition': 'لماذا يرتبط {line} مع {what} في {edition}؟',
  'next.role': 'من ييسّر خط العمل {line}؟',
  'next.meeting': 'متى عُقد اجتماع تيسير خط العمل {line}؟',
  'next.winner': 'من فاز بجائزة خط العمل {line}؟',
  'next.lines': 'قائمة خطوط العمل',
  'next.goals': 'قائمة أهداف التنمية المستدامة',
  'next.help': 'مساعدة',
  'missing.resolution': 'ليس لدي {code} ضمن القرارات المذكورة في الوثائق.',
  'missing.record': 'ليس لدي {code} في السجل.',
  'next.count': 'العدد ({what}): {question}',
  'next.sources': 'مصدر الجواب: {question}',
  'counted.goals': 'أهداف التنمية المستدامة',
  'counted.targets': 'الغايات',
  'counted.lines': 'خطوط العمل',
  'counted.indicators': 'المؤشرات',
  'counted.entries': 'العناصر',
  'counted.recommendations': 'التوصيات',
  'counted.events': 'التواريخ',
  'counted.phases': 'المراحل',
  'counted.winners': 'الفائزون',
  'counted.meetings': 'الاجتماعات',
  'counted.resolutions': 'القرارات',
  'counted.systems': 'الأنظمة والتقارير',
  'counted.documents': 'الوثائق',
  'counted.organisations': 'المنظمات',
  'counted.disagreements': 'أوجه الاختلاف',
};
