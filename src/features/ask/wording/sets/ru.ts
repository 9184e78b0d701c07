import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const ru: Translation<typeof en> = {
  'lineToGoals.targets':
    '{line} ({title}) называет {targets, plural, one {# задачу} few {# задачи} many {# задач} other {# задачи}}: {list}. Редакция: {edition}.',
  'lineToGoals.targetsNarrowed':
    '{line} ({title}), {asked}: {targets, plural, one {названа # задача} few {названы # задачи} many {названо # задач} other {названо # задачи}}, {list}. Редакция: {edition}.',
  'lineToGoals.noTargets':
    '{line} ({title}) не называет отдельных задач; связь есть с целями в целом: {goals}. Редакция: {edition}.',
  'lineToGoals.wholeBeside': 'Названы в целом, без отдельных задач: {goals}.',

  'set.unmapped': 'У {lines} нет связей с ЦУР в редакции {edition}.',
  'set.wholeGoals':
    '{lines} {count, plural, one {называет} few {называют} many {называют} other {называют}} {goals} в целом, а это не то же самое, что назвать отдельные задачи.',
  'set.wholeGoalApart': 'Цель, названная в целом, здесь не считается названием её задач.',
  'set.within': '{counted} ({goals})',
  'set.outOf': '{counted} из {total}',
  'set.shared': 'Общее у {lines}: {counted}. Редакция: {edition}.',
  'set.sharedByAll': 'Общее у всех направлений деятельности, имеющих связи: {counted}. Редакция: {edition}.',
  'set.any': '{lines} вместе: {counted}. Редакция: {edition}.',
  'set.anyLine': 'Названо хотя бы одним направлением деятельности: {counted}. Редакция: {edition}.',
  'set.one': '{lines}: {counted}. Редакция: {edition}.',
  'set.firstOnly': 'Есть у {first}, но нет у {others}: {counted}. Редакция: {edition}.',
  'set.onlyLine': 'Есть только у {first}: {counted}. Редакция: {edition}.',
  'set.onlyOne': 'Названо только одним направлением деятельности: {counted}. Редакция: {edition}.',
  'set.none': 'Не охвачено в {lines}: {counted}. Редакция: {edition}.',
  'set.noLine': 'Не названо ни одним направлением деятельности: {counted}. Редакция: {edition}.',

  'linesBy.all':
    '{count, plural, =0 {Ни одно направление деятельности не называет} one {# направление деятельности называет} few {# направления деятельности называют} many {# направлений деятельности называют} other {# направления деятельности называют}} {all}. Редакция: {edition}.',
  'linesBy.but':
    '{count, plural, =0 {Ни одно направление деятельности не называет} one {# направление деятельности называет} few {# направления деятельности называют} many {# направлений деятельности называют} other {# направления деятельности называют}} {all}, не называя {none}. Редакция: {edition}.',
  'linesBy.none':
    '{count, plural, =0 {Нет направлений деятельности, которые не называли бы} one {# направление деятельности не называет} few {# направления деятельности не называют} many {# направлений деятельности не называют} other {# направления деятельности не называют}} {none}. Редакция: {edition}.',
  'linesBy.every':
    '{count, plural, one {# направление деятельности} few {# направления деятельности} many {# направлений деятельности} other {# направления деятельности}}. Редакция: {edition}.',

  'rank.most':
    'Больше всего у {items}: {counted}{count, plural, one {} few { (поровну)} many { (поровну)} other { (поровну)}}. Редакция: {edition}.',
  'rank.fewest':
    'Меньше всего у {items}: {counted}{count, plural, one {} few { (поровну)} many { (поровну)} other { (поровну)}}. Редакция: {edition}.',
  'rank.nextFewest':
    'Если не считать нулей, меньше всего у {items}: {counted}{count, plural, one {} few { (поровну)} many { (поровну)} other { (поровну)}}.',
  'rank.tie': 'поровну',
  'rank.same': 'Редакция {other} даёт тот же результат.',
  'rank.other': 'Редакция {other} отличается: {places}.',
  'rank.union':
    '{line} не является категорией конкурса и не стоит в одном ряду со своими поднаправлениями; вместе у них {counted}.',
  'rank.ofAll.most': 'Если считать все задачи цели, названные или нет, больше всего у {items}: {counted}.',
  'rank.ofAll.fewest': 'Если считать все задачи цели, названные или нет, меньше всего у {items}: {counted}.',

  'compare.shared': 'Общее у {lines}: {goals} и {targets}. Редакция: {edition}.',
  'compare.totals': '{goals}, {targets}',
  'compare.table': 'Сопоставление',
  'compare.common': 'Общее',
  'compare.only': 'Только {code}',
  'compare.nothing': 'ничего',
  'compare.code': 'Код',

  'editions.differ': 'Редакции {here} и {there} расходятся: {codes}.',
  'editions.sameLines': 'В обеих редакциях {code} называют одни и те же направления, но через другие задачи.',
  'editions.agree': 'Редакции {here} и {there} совпадают: {codes}.',
  'editions.whole': '{code} называет {goals} в целом только в редакции {edition}.',
  'editions.wholeLines':
    '{lines} {count, plural, one {называет} few {называют} many {называют} other {называют}} {goal} в целом только в редакции {edition}.',

  'compareEntries.summary':
    '{line} ({title}) и {count, plural, one {# связанный элемент} few {# связанных элемента} many {# связанных элементов} other {# связанного элемента}} вида {kind}: общее – {shared}, только в связях направления – {matrix}, только в элементах – {entries}. Редакция: {edition}.',
  'compareEntries.none': 'Ни один элемент вида {kind} не связан с {line} ({title}). Редакция: {edition}.',
  'compareEntries.noLinks':
    'С {line} ({title}) {count, plural, one {связан # элемент} few {связаны # элемента} many {связано # элементов} other {связано # элемента}} вида {kind}, но связей с ЦУР в документах нет, поэтому сравнивать нечего. Редакция: {edition}.',
  'compareEntries.onlyMatrix': 'Только в связях {line}',
  'compareEntries.onlyEntries': 'Только в элементах',
  'compareEntries.goalsOnly': 'В элементах названы цели без задач, поэтому задачи не сравниваются.',

  'entries.all': '{kinds}: {counted}.',
  'entries.about':
    '{kinds}: {count, plural, =0 {нет элементов, связанных} one {# элемент связан} few {# элемента связаны} many {# элементов связано} other {# элемента связано}} с {what}.',
  'entries.under': '{kinds}: {counted} в {parent}.',
  'entries.nearby':
    '{entries}: {count, plural, one {связь} few {связи} many {связи} other {связи}} с {goal} без задач, а это не то же самое, что назвать {target}.',
  'entries.parent':
    '{entries} {count, plural, one {называет} few {называют} many {называют} other {называют}} {line} в целом, а это не то же самое, что назвать поднаправление.',
  'entries.gap': 'Нет в имеющихся документах: {label} ({source}).',

  'matrix.title': 'Направления деятельности и ЦУР',
  'matrix.summary':
    '{lines} и {goals}: {targets, plural, one {# связь} few {# связи} many {# связей} other {# связи}} с отдельными задачами, {whole, plural, one {# связь} few {# связи} many {# связей} other {# связи}} с целями в целом. Редакция: {edition}.',
  'matrix.key': 'Число – количество задач, {mark} – цель в целом, {empty} – связи нет.',
  'matrix.same': 'В редакции {other} те же связи.',
  'matrix.differs': 'Редакция {other} отличается: {lines}.',
  'matrix.picture.alt':
    'Сетка: {lines} и {goals}, редакция {edition}. Чем темнее клетка, тем больше задач цели названо в направлении; {mark} – цель названа в целом.',
  'matrix.picture.strongest': 'Больше всего задач: {cells}.',
  'matrix.picture.cell': '{line} – {goal}: {targets}',
  'matrix.picture.both': '{shown} {strongest}',
  'matrix.picture.missing': 'Изображение здесь показать нельзя; в таблице те же сведения.',

  'count.goals': '{count} ЦУР',
  'count.targets': '{count, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}',
  'count.lines':
    '{count, plural, one {# направление деятельности} few {# направления деятельности} many {# направлений деятельности} other {# направления деятельности}}',
  'count.indicators':
    '{count, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}}',
  'count.entries': '{count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}',
  'count.recommendations':
    '{count, plural, one {# Рекомендация} few {# Рекомендации} many {# Рекомендаций} other {# Рекомендации}}',
  'count.events': '{count, plural, one {# дата} few {# даты} many {# дат} other {# даты}}',
  'count.phases': '{count, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}',
  'count.winners':
    '{count, plural, one {# победитель} few {# победителя} many {# победителей} other {# победителя}}',
  'count.meetings': '{count, plural, one {# собрание} few {# собрания} many {# собраний} other {# собрания}}',
  'count.resolutions':
    '{count, plural, one {# резолюция} few {# резолюции} many {# резолюций} other {# резолюции}}',
  'count.systems':
    '{count, plural, one {# система или отчёт} few {# системы и отчёта} many {# систем и отчётов} other {# системы и отчёта}}',
  'count.documents':
    '{count, plural, one {# документ} few {# документа} many {# документов} other {# документа}}',
  'count.organisations':
    '{count, plural, one {# организация} few {# организации} many {# организаций} other {# организации}}',
  'count.disagreements':
    '{count, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}}',

  'count.plain': '{counted}.',
  'count.of': '{subject}: {counted}.',
  'count.names': '{subject}: {counted} в редакции {edition}.',
  'count.named': '{subject}: {counted} в редакции {edition}.',
  'count.mentions': 'Каждый элемент учтён один раз; если считать каждое упоминание, получится {number}.',
  'count.unknown': 'Для этого вопроса такого числа нет ({what}). Есть следующее:',

  'sources.title': 'Откуда взят ответ',
  'sources.answer': 'Это был ответ на вопрос: {title}',
  'sources.page': 'стр. {page}',
  'sources.none': 'Этот ответ не основан ни на одном документе.',

  'next.line-to-goals.targets': 'Какие задачи есть у {line}?',
  'next.line-to-goals.targets.edition': 'Какие задачи есть у {line} в {edition}?',
  'next.lines-by.all': 'Какие направления связаны с {all}?',
  'next.lines-by.all.edition': 'Какие направления связаны с {all} в {edition}?',
  'next.lines-by.but': 'Какие направления связаны с {all}, но не с {none}?',
  'next.lines-by.but.edition': 'Какие направления связаны с {all}, но не с {none} в {edition}?',
  'next.lines-by.none': 'Какие направления не связаны с {none}?',
  'next.lines-by.none.edition': 'Какие направления не связаны с {none} в {edition}?',
  'next.lines-by.every': 'Какие есть направления деятельности?',
  'next.lines-by.every.edition': 'Какие есть направления деятельности в {edition}?',
  'next.set.goals': 'Какие ЦУР',
  'next.set.goalsAmong': 'Какие из {goals}',
  'next.set.targets': 'Какие задачи',
  'next.set.targetsOf': 'Какие задачи {goals}',
  'next.set.shared': '{what} общие у {lines}?',
  'next.set.shared.edition': '{what} общие у {lines} в {edition}?',
  'next.set.sharedByAll': '{what} общие у всех направлений?',
  'next.set.sharedByAll.edition': '{what} общие у всех направлений в {edition}?',
  'next.set.any': '{what} есть у {lines} вместе?',
  'next.set.any.edition': '{what} есть у {lines} вместе в {edition}?',
  'next.set.one': '{what} есть у {lines}?',
  'next.set.one.edition': '{what} есть у {lines} в {edition}?',
  'next.set.anyLine': '{what} есть хотя бы у одного направления?',
  'next.set.anyLine.edition': '{what} есть хотя бы у одного направления в {edition}?',
  'next.set.firstOnly': '{what} есть у {first}, но не у {others}?',
  'next.set.firstOnly.edition': '{what} есть у {first}, но не у {others} в {edition}?',
  'next.set.onlyLine': '{what} есть только у {first}?',
  'next.set.onlyLine.edition': '{what} есть только у {first} в {edition}?',
  'next.set.onlyOne': '{what} есть только у одного направления?',
  'next.set.onlyOne.edition': '{what} есть только у одного направления в {edition}?',
  'next.set.none': '{what} не охвачены в {lines}?',
  'next.set.none.edition': '{what} не охвачены в {lines} в {edition}?',
  'next.set.noLine': '{what} не охвачены ни одним направлением?',
  'next.set.noLine.edition': '{what} не охвачены ни одним направлением в {edition}?',
  'next.rank.lines':
    '{top, plural, one {какого направления} few {каких # направлений} many {каких # направлений} other {каких # направлений}}',
  'next.rank.goals':
    '{top, plural, one {какой ЦУР} few {каких # ЦУР} many {каких # ЦУР} other {каких # ЦУР}}',
  'next.rank.targets':
    '{top, plural, one {какой задачи} few {каких # задач} many {каких # задач} other {каких # задач}}',
  'next.rank.by.lines': 'направлений',
  'next.rank.by.goals': 'ЦУР',
  'next.rank.by.targets': 'задач',
  'next.rank.most': 'У {what} больше всего {by}?',
  'next.rank.most.edition': 'У {what} больше всего {by} в {edition}?',
  'next.rank.fewest': 'У {what} меньше всего {by}?',
  'next.rank.fewest.edition': 'У {what} меньше всего {by} в {edition}?',
  'next.compare': 'Как сопоставляются {what}?',
  'next.compare.edition': 'Как сопоставляются {what} в {edition}?',
  'next.compare-editions': 'Чем отличаются редакции по {what}?',
  'next.compare-editions.all': 'Чем отличаются редакции?',
  'next.compare-entries': 'Как сопоставляются {kind} и {line}?',
  'next.compare-entries.edition': 'Как сопоставляются {kind} и {line} в {edition}?',
  'next.entries.all': 'Какие есть элементы вида {kinds}?',
  'next.entries.about': 'Какие {kinds} способствуют {what}?',
  'next.entries.under': 'Какие {kinds} входят в {parent}?',
  'next.matrix': 'Как выглядит вся матрица?',
  'next.matrix.edition': 'Как выглядит вся матрица в {edition}?',
};
