import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const ar: Translation<typeof en> = {
  'lineToGoals.targets':
    'خط العمل {line} ({title}): {targets, plural, zero {لا يذكر أي غاية} one {يذكر غاية واحدة} two {يذكر غايتين} few {يذكر # غايات} many {يذكر # غاية} other {يذكر # غاية}}، هي {list}. الإصدار: {edition}.',
  'lineToGoals.targetsNarrowed':
    'خط العمل {line} ({title})، {asked}: {targets, plural, zero {لا يذكر أي غاية} one {يذكر غاية واحدة} two {يذكر غايتين} few {يذكر # غايات} many {يذكر # غاية} other {يذكر # غاية}}، هي {list}. الإصدار: {edition}.',
  'lineToGoals.noTargets':
    'لا يذكر خط العمل {line} ({title}) أي غاية بعينها؛ بل يرتبط بأهداف بأكملها: {goals}. الإصدار: {edition}.',
  'lineToGoals.wholeBeside': 'أهداف مذكورة بأكملها دون غاية بعينها: {goals}.',

  'set.unmapped': 'لا يوجد في الإصدار {edition} ربط بأهداف التنمية المستدامة لما يلي: {lines}.',
  'set.wholeGoals':
    '{count, plural, zero {لا يذكر أي خط عمل} one {يذكر خط العمل {lines}} two {يذكر خطا العمل {lines}} few {تذكر خطوط العمل {lines}} many {تذكر خطوط العمل {lines}} other {تذكر خطوط العمل {lines}}} أهدافاً بأكملها ({goals})، وليس ذلك مثل ذكر غايات بعينها.',
  'set.wholeGoalApart': 'ذكر الهدف بأكمله لا يُحسب هنا ذكراً لغاياته.',
  'set.within': '{counted} ({goals})',
  'set.outOf': '{counted} من أصل {total}',
  'set.shared': 'المشترك بين {lines}: {counted}. الإصدار: {edition}.',
  'set.sharedByAll': 'المشترك بين جميع خطوط العمل التي لها ربط: {counted}. الإصدار: {edition}.',
  'set.any': 'مجموع ما تذكره {lines}: {counted}. الإصدار: {edition}.',
  'set.anyLine': 'ما يذكره خط عمل واحد على الأقل: {counted}. الإصدار: {edition}.',
  'set.one': 'ما يذكره {lines}: {counted}. الإصدار: {edition}.',
  'set.firstOnly': 'ما يذكره {first} دون {others}: {counted}. الإصدار: {edition}.',
  'set.onlyLine': 'ما يذكره {first} وحده: {counted}. الإصدار: {edition}.',
  'set.onlyOne': 'ما يذكره خط عمل واحد فقط: {counted}. الإصدار: {edition}.',
  'set.none': 'ما لا يرد في {lines}: {counted}. الإصدار: {edition}.',
  'set.noLine': 'ما لا يذكره أي خط عمل: {counted}. الإصدار: {edition}.',

  'linesBy.all':
    '{count, plural, zero {لا يذكر أي خط عمل} one {يذكر خط عمل واحد} two {يذكر خطا عمل} few {تذكر # خطوط عمل} many {يذكر # خط عمل} other {يذكر # خط عمل}} ما يلي: {all}. الإصدار: {edition}.',
  'linesBy.but':
    '{count, plural, zero {لا يذكر أي خط عمل} one {يذكر خط عمل واحد} two {يذكر خطا عمل} few {تذكر # خطوط عمل} many {يذكر # خط عمل} other {يذكر # خط عمل}} ما يلي: {all}، دون ذكر {none}. الإصدار: {edition}.',
  'linesBy.none':
    '{count, plural, zero {لا يوجد خط عمل لا يذكر} one {خط عمل واحد لا يذكر} two {خطا عمل لا يذكران} few {# خطوط عمل لا تذكر} many {# خط عمل لا يذكر} other {# خط عمل لا يذكر}} ما يلي: {none}. الإصدار: {edition}.',
  'linesBy.every':
    '{count, plural, zero {لا يوجد خط عمل} one {خط عمل واحد} two {خطا عمل} few {# خطوط عمل} many {# خط عمل} other {# خط عمل}}. الإصدار: {edition}.',

  'rank.most':
    'العدد الأكبر{count, plural, zero {} one {} two { بالتعادل} few { بالتعادل} many { بالتعادل} other { بالتعادل}} لدى {items}: {counted}. الإصدار: {edition}.',
  'rank.fewest':
    'العدد الأصغر{count, plural, zero {} one {} two { بالتعادل} few { بالتعادل} many { بالتعادل} other { بالتعادل}} لدى {items}: {counted}. الإصدار: {edition}.',
  'rank.nextFewest':
    'العدد الأصغر فوق الصفر{count, plural, zero {} one {} two { بالتعادل} few { بالتعادل} many { بالتعادل} other { بالتعادل}} لدى {items}: {counted}.',
  'rank.tie': 'تعادل',
  'rank.same': 'يعطي الإصدار {other} النتيجة نفسها.',
  'rank.other': 'يختلف الإصدار {other}: {places}.',
  'rank.union':
    'خط العمل {line} ليس فئة من فئات المسابقة، ولذلك لا يُرتَّب إلى جانب خطوط العمل الفرعية التابعة له؛ وهي تذكر مجتمعةً {counted}.',
  'rank.ofAll.most': 'إذا حُسبت جميع غايات الهدف، ذُكرت أم لم تُذكر، فالعدد الأكبر لدى {items}: {counted}.',
  'rank.ofAll.fewest': 'إذا حُسبت جميع غايات الهدف، ذُكرت أم لم تُذكر، فالعدد الأصغر لدى {items}: {counted}.',

  'compare.shared': 'المشترك بين {lines}: {goals} و{targets}. الإصدار: {edition}.',
  'compare.totals': '{goals}، {targets}',
  'compare.table': 'مقارنة',
  'compare.common': 'المشترك',
  'compare.only': '{code} فقط',
  'compare.nothing': 'لا شيء',
  'compare.code': 'الرمز',

  'editions.differ': 'يختلف الإصداران {here} و{there} بشأن {codes}.',
  'editions.sameLines': 'خطوط العمل نفسها تذكر {code} في الطبعتين، عبر غايات أخرى.',
  'editions.agree': 'يتفق الإصداران {here} و{there} بشأن {codes}.',
  'editions.whole': 'يذكر {code} في الإصدار {edition} وحده أهدافاً بأكملها: {goals}.',
  'editions.wholeLines':
    '{count, plural, zero {لا يذكر أي خط عمل} one {يذكر خط العمل {lines}} two {يذكر خطا العمل {lines}} few {تذكر خطوط العمل {lines}} many {تذكر خطوط العمل {lines}} other {تذكر خطوط العمل {lines}}} {goal} بأكمله في الإصدار {edition} وحده.',

  'compareEntries.summary':
    'خط العمل {line} ({title}) إلى جانب {count, plural, zero {صفر من العناصر} one {عنصر واحد} two {عنصرين} few {# عناصر} many {# عنصراً} other {# عنصر}} من نوع {kind}: المشترك {shared}، وفي ربط خط العمل وحده {matrix}، وفي العناصر وحدها {entries}. الإصدار: {edition}.',
  'compareEntries.none': 'لا يذكر أي عنصر من نوع {kind} خط العمل {line} ({title}). الإصدار: {edition}.',
  'compareEntries.noLinks':
    'عدد العناصر من نوع {kind} التي تذكر خط العمل {line} ({title}): {count}، لكن الوثائق لا تربطها بأي هدف من أهداف التنمية المستدامة، فلا شيء يُقارَن. الإصدار: {edition}.',
  'compareEntries.onlyMatrix': 'في ربط {line} وحده',
  'compareEntries.onlyEntries': 'في العناصر وحدها',
  'compareEntries.goalsOnly': 'تذكر العناصر أهدافاً دون غايات، ولذلك لا تُقارَن الغايات.',

  'entries.all': '{kinds}: {counted}.',
  'entries.about':
    '{kinds}: {count, plural, zero {لا عناصر مرتبطة} one {عنصر واحد مرتبط} two {عنصران مرتبطان} few {# عناصر مرتبطة} many {# عنصراً مرتبطاً} other {# عنصر مرتبط}} بما يلي: {what}.',
  'entries.under': '{kinds}: {counted} ضمن {parent}.',
  'entries.nearby': '{entries}: ارتباط مع {goal} دون غاية، وليس ذلك مثل ذكر {target}.',
  'entries.parent': '{entries}: ذكر خط العمل {line} بأكمله، وليس ذلك مثل ذكر خط العمل الفرعي.',
  'entries.gap': 'غير وارد في الوثائق المتاحة: {label} ({source}).',

  'matrix.title': 'خطوط العمل وأهداف التنمية المستدامة',
  'matrix.summary':
    '{lines} و{goals}: {targets, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطاً} other {# رابط}} بغايات بعينها، و{whole, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطاً} other {# رابط}} بأهداف بأكملها. الإصدار: {edition}.',
  'matrix.key': 'الرقم هو عدد الغايات، و{mark} هو الهدف بأكمله، و{empty} يعني عدم وجود رابط.',
  'matrix.same': 'الروابط نفسها في الإصدار {other}.',
  'matrix.differs': 'يختلف الإصدار {other} بشأن {lines}.',
  'matrix.picture.alt':
    'شبكة من {lines} و{goals}، الإصدار {edition}: كلما كانت الخانة أدكن، زاد عدد الغايات التي يذكرها خط العمل ضمن الهدف؛ وتشير العلامة {mark} إلى هدف مذكور بأكمله.',
  'matrix.picture.strongest': 'أكثر الغايات: {cells}.',
  'matrix.picture.cell': '{line} – {goal}: {targets}',
  'matrix.picture.both': '{shown} {strongest}',
  'matrix.picture.missing': 'لا يمكن عرض الصورة هنا؛ والجدول يتضمن المعلومات نفسها.',

  'count.goals':
    '{count, plural, zero {لا أهداف} one {هدف واحد} two {هدفان} few {# أهداف} many {# هدفاً} other {# هدف}}',
  'count.targets':
    '{count, plural, zero {لا غايات} one {غاية واحدة} two {غايتان} few {# غايات} many {# غاية} other {# غاية}}',
  'count.lines':
    '{count, plural, zero {لا خطوط عمل} one {خط عمل واحد} two {خطا عمل} few {# خطوط عمل} many {# خط عمل} other {# خط عمل}}',
  'count.indicators':
    '{count, plural, zero {لا مؤشرات} one {مؤشر واحد} two {مؤشران} few {# مؤشرات} many {# مؤشراً} other {# مؤشر}}',
  'count.entries':
    '{count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصراً} other {# عنصر}}',
  'count.recommendations':
    '{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'count.events':
    '{count, plural, zero {لا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخاً} other {# تاريخ}}',
  'count.phases':
    '{count, plural, zero {لا مراحل} one {مرحلة واحدة} two {مرحلتان} few {# مراحل} many {# مرحلة} other {# مرحلة}}',
  'count.winners':
    '{count, plural, zero {لا فائزين} one {فائز واحد} two {فائزان} few {# فائزين} many {# فائزاً} other {# فائز}}',
  'count.meetings':
    '{count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعاً} other {# اجتماع}}',
  'count.resolutions':
    '{count, plural, zero {لا قرارات} one {قرار واحد} two {قراران} few {# قرارات} many {# قراراً} other {# قرار}}',
  'count.systems':
    '{count, plural, zero {لا أنظمة ولا تقارير} one {نظام أو تقرير واحد} two {نظامان أو تقريران} few {# أنظمة وتقارير} many {# نظاماً وتقريراً} other {# نظام وتقرير}}',
  'count.documents':
    '{count, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'count.organisations':
    '{count, plural, zero {لا منظمات} one {منظمة واحدة} two {منظمتان} few {# منظمات} many {# منظمة} other {# منظمة}}',
  'count.disagreements':
    '{count, plural, zero {لا أوجه اختلاف} one {وجه اختلاف واحد} two {وجها اختلاف} few {# أوجه اختلاف} many {# وجه اختلاف} other {# وجه اختلاف}}',

  'count.plain': '{counted}.',
  'count.of': '{subject}: {counted}.',
  'count.names': '{subject}: {counted} في الإصدار {edition}.',
  'count.named': '{subject}: {counted} في الإصدار {edition}.',
  'count.mentions': 'حُسب كل عنصر مرة واحدة؛ وإذا حُسب كلما ذُكر فالمجموع {number}.',
  'count.unknown': 'لا يوجد عدد من هذا النوع لهذا السؤال ({what}). الموجود هو:',

  'sources.title': 'مصدر الجواب',
  'sources.answer': 'كان الجواب عن: {title}',
  'sources.page': 'الصفحة {page}',
  'sources.none': 'لا يستند هذا الجواب إلى أي وثيقة.',

  'next.line-to-goals.targets': 'ما غايات خط العمل {line}؟',
  'next.line-to-goals.targets.edition': 'ما غايات خط العمل {line} في {edition}؟',
  'next.lines-by.all': 'ما خطوط العمل المرتبطة بما يلي: {all}؟',
  'next.lines-by.all.edition': 'ما خطوط العمل المرتبطة في {edition} بما يلي: {all}؟',
  'next.lines-by.but': 'ما خطوط العمل المرتبطة مع {all} وليس مع {none}؟',
  'next.lines-by.but.edition': 'ما خطوط العمل المرتبطة في {edition} مع {all} وليس مع {none}؟',
  'next.lines-by.none': 'ما خطوط العمل غير المرتبطة مع {none}؟',
  'next.lines-by.none.edition': 'ما خطوط العمل غير المرتبطة في {edition} مع {none}؟',
  'next.lines-by.every': 'ما خطوط العمل كلها؟',
  'next.lines-by.every.edition': 'ما خطوط العمل كلها في {edition}؟',
  'next.set.goals': 'ما الأهداف',
  'next.set.goalsAmong': 'ما الأهداف من بين {goals}',
  'next.set.targets': 'ما الغايات',
  'next.set.targetsOf': 'ما الغايات ({goals})',
  'next.set.shared': '{what} المشتركة بين {lines}؟',
  'next.set.shared.edition': '{what} المشتركة بين {lines} في {edition}؟',
  'next.set.sharedByAll': '{what} المشتركة بين جميع خطوط العمل؟',
  'next.set.sharedByAll.edition': '{what} المشتركة بين جميع خطوط العمل في {edition}؟',
  'next.set.any': '{what} لدى {lines} معاً؟',
  'next.set.any.edition': '{what} لدى {lines} معاً في {edition}؟',
  'next.set.one': '{what} لدى {lines}؟',
  'next.set.one.edition': '{what} لدى {lines} في {edition}؟',
  'next.set.anyLine': '{what} التي يذكرها أي خط عمل؟',
  'next.set.anyLine.edition': '{what} التي يذكرها أي خط عمل في {edition}؟',
  'next.set.firstOnly': '{what} لدى {first} دون {others}؟',
  'next.set.firstOnly.edition': '{what} لدى {first} دون {others} في {edition}؟',
  'next.set.onlyLine': '{what} لدى {first} وحده؟',
  'next.set.onlyLine.edition': '{what} لدى {first} وحده في {edition}؟',
  'next.set.onlyOne': '{what} التي يذكرها خط عمل واحد فقط؟',
  'next.set.onlyOne.edition': '{what} التي يذكرها خط عمل واحد فقط في {edition}؟',
  'next.set.none': '{what} الغائبة عن {lines}؟',
  'next.set.none.edition': '{what} الغائبة عن {lines} في {edition}؟',
  'next.set.noLine': '{what} التي لا يذكرها أي خط عمل؟',
  'next.set.noLine.edition': '{what} التي لا يذكرها أي خط عمل في {edition}؟',
  'next.rank.lines':
    '{top, plural, zero {ما خطوط العمل} one {ما خط العمل} two {ما خطا العمل} few {ما # خطوط عمل} many {ما # خط عمل} other {ما # خط عمل}}',
  'next.rank.goals':
    '{top, plural, zero {ما الأهداف} one {ما الهدف} two {ما الهدفان} few {ما # أهداف} many {ما # هدفاً} other {ما # هدف}}',
  'next.rank.targets':
    '{top, plural, zero {ما الغايات} one {ما الغاية} two {ما الغايتان} few {ما # غايات} many {ما # غاية} other {ما # غاية}}',
  'next.rank.by.lines': 'خطوط العمل',
  'next.rank.by.goals': 'الأهداف',
  'next.rank.by.targets': 'الغايات',
  'next.rank.most': '{what} بأكبر عدد من {by}؟',
  'next.rank.most.edition': '{what} بأكبر عدد من {by} في {edition}؟',
  'next.rank.fewest': '{what} بأصغر عدد من {by}؟',
  'next.rank.fewest.edition': '{what} بأصغر عدد من {by} في {edition}؟',
  'next.compare': 'كيف تُقارَن {what}؟',
  'next.compare.edition': 'كيف تُقارَن {what} في {edition}؟',
  'next.compare-editions': 'فيمَ يختلف الإصداران بشأن {what}؟',
  'next.compare-editions.all': 'فيمَ يختلف الإصداران؟',
  'next.compare-entries': 'كيف تُقارَن عناصر {kind} مع {line}؟',
  'next.compare-entries.edition': 'كيف تُقارَن عناصر {kind} مع {line} في {edition}؟',
  'next.entries.all': 'ما العناصر من نوع {kinds}؟',
  'next.entries.about': 'ما عناصر {kinds} التي تدعم {what}؟',
  'next.entries.under': 'ما عناصر {kinds} التابعة لما يلي: {parent}؟',
  'next.matrix': 'كيف تبدو المصفوفة كاملة؟',
  'next.matrix.edition': 'كيف تبدو المصفوفة كاملة في {edition}؟',
};
