import type { PeopleCatalogue } from './wording.js';

export const ar: PeopleCatalogue = {
  'roles.title': 'من له أي دور',
  'roles.none': 'ليس لأحد دور بعد. يمنح \u2068grant PERSON approver\u2069 دورًا.',
  'roles.line': '{name} ({who}): {roles}',
  'roles.granted': '{name} له الآن: {roles}',
  'roles.nothing': 'بلا دور',
  'roles.usage':
    'اكتب \u2068grant PERSON ROLE\u2069 أو \u2068revoke PERSON ROLE\u2069. الأدوار: \u2068contributor\u2069 و\u2068reviewer\u2069 و\u2068approver\u2069 و\u2068editor\u2069 و\u2068administrator\u2069. يمكن تحديد نطاق المراجع: \u2068grant PERSON reviewer C5 C6 ITU-D prizes\u2069.',
  'roles.notAllowed': 'لا يمنح الأدوار ويسحبها إلا المسؤولون، فلم يتغير شيء.',
  'roles.stale': 'تغيّرت هذه الأدوار في الأثناء، فلم يتغير شيء. حاول مجددًا.',
  'link.notAllowed': 'الأعضاء وحدهم يُعرفون على عدة منصات.',
  'link.noMail': 'ملفك هنا لا يذكر عنوان عمل، فلا أستطيع العثور عليك في مكان آخر.',
  'link.nobody': 'لا أعرف أحدا آخر بالعنوان {mail}. اكتب إليّ مرة على المنصة الأخرى، ثم ”link“ من جديد.',
  'link.unreachable':
    'أعرف شخصا آخر بالعنوان {mail} لكن لا أستطيع مراسلته. اكتب إليّ مرة على المنصة الأخرى، ثم ”link“ من جديد.',
  'link.asked': 'سألتك في {platform}. وحين تؤكد هناك تصبح عندي شخصا واحدا له أدوار الاثنين.',
  'link.question':
    'شخص في {platform} بعنوان عملك {mail} يقول إنه أنت. إن كنتما شخصا واحدا فأكّد؛ وعندئذ تصبح أدوارك وما أرسلته مشتركة.',
  'link.yes': 'نعم، هذا أنا',
  'link.no': 'لا',
  'link.linked': 'أنت الآن عندي شخص واحد، هنا وهناك.',
  'link.decided':
    'لا يمكن ربطكما: أحدكما بتّ في #{submission} التي أرسلها الآخر. يجب أن يعيد معتمِد فتحها أولا. لم يتغير شيء.',
  'link.unknown': 'أُجيب عن هذا السؤال من قبل أو سُحب. الأمر ”link“ يسأل من جديد.',
  'link.expired': 'مضى على السؤال وقت طويل، فلم يُربط شيء. الأمر ”link“ يسأل من جديد.',
  'link.not yours': 'وُجّه هذا السؤال إلى شخص آخر. لم يتغير شيء.',
  'link.refused': 'إذن لم يُربط شيء.',
  'entity.none': 'لا أعرف أي منظمة هي. يذكرها الأمر ”entity is ITU“.',
  'entity.is': '{name} يعمل في {entity} ولا يبتّ في أي شيء يأتي منها.',
  'entity.nobody': 'لا أعرف أحدا بهذا الاسم، فلم يتغير شيء.',
  'entity.notAllowed': 'بعد تحديدها لا يغيّرها إلا المسؤولون، فلم يتغير شيء.',
  'erase.title': 'محو بيانات {name}؟',
  'erase.profile': 'الاسم والعنوان والمنظمة والهويات والأدوار والاشتراكات والآراء',
  'erase.submissions':
    'عنوان الاتصال في {submissions, plural, zero {صفر مشاركات} one {مشاركة واحدة} two {مشاركتين} few {# مشاركات} many {# مشاركة} other {# مشاركة}}، وكل ما في {drafts, plural, zero {صفر مسودات} one {مسودة واحدة} two {مسودتين} few {# مسودات} many {# مسودة} other {# مسودة}}',
  'erase.trail': 'ما كتبه كما يحفظه السجل؛ أما السجل نفسه فيبقى كاملا',
  'erase.kept': 'لا يمكن التراجع عن هذا. يبقى ما نُشر دون العنوان؛ ويبقى في تاريخ المواعيد من غيّر أي موعد.',
  'erase.do': 'محو',
  'erase.done': 'تم المحو. ويذكر السجل أن ذلك قد جرى ومن قام به.',
  'erase.nobody': 'لا أعرف أحدا بهذا الاسم، فلم يُمح شيء.',
  'erase.notAllowed': 'المسؤولون وحدهم يمحون ما يُحفظ عن الأشخاص، فلم يتغير شيء.',
};
