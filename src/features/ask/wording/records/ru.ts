import type { Translation } from '../translation.js';
import type { en } from './en.js';

/** Russian; what documents say in English stays as it is, as a quotation or beside a colon. */
export const ru: Translation<typeof en> = {
  'records.words': 'Слова',
  'records.stage': 'Стадия',
  'records.body': 'Орган',
  'records.country': 'Страна',
  'records.year': 'Год',
  'records.from': 'с {from}',
  'records.to': 'по {to}',
  'records.none': 'В записях нет ничего подходящего.',
  'records.mostWords': 'Ни в одной записи нет всех слов «{words}»; в этих есть большинство из них.',
  'records.more':
    'Ещё не {count, plural, one {показана # запись} few {показаны # записи} many {показано # записей} other {показано # записи}}: уточните вопрос, чтобы увидеть остальное.',

  'organisation.title': '{organisation}: роли по направлениям деятельности',
  'organisation.facilitates':
    '{organisation} указана как содействующая организация, в том числе совместно с другими, по {count, plural, one {# направлению деятельности} few {# направлениям деятельности} many {# направлениям деятельности} other {# направления деятельности}}:',
  'organisation.facilitatesNone':
    '{organisation} не указана как содействующая организация ни по одному направлению деятельности.',
  'organisation.facilitatesAlone':
    '{organisation} указана как единственная содействующая организация по {count, plural, one {# направлению деятельности} few {# направлениям деятельности} many {# направлениям деятельности} other {# направления деятельности}}:',
  'organisation.facilitatesNoneAlone':
    '{organisation} не указана как единственная содействующая организация ни по одному направлению деятельности.',
  'organisation.others': 'Другие записанные роли',
  'organisation.claim': '{role} ({evidence})',
  'organisation.unknown': 'В записях нет ролей {organisation}. Есть роли следующих организаций: {list}.',

  'facilitators.title': 'Кто содействует какому направлению деятельности',
  'facilitators.summary':
    'По документам и открытым страницам. Если сведения не вполне надёжны, это указано рядом с названием.',
  'facilitators.facilitator': 'Содействующая организация',
  'facilitators.others': 'Другие роли',
  'facilitators.marked': '{organisation} ({remark})',

  'meetings.title': 'Собрания по содействию',
  'meetings.count':
    'В записях {meetings, plural, one {# собрание по содействию} few {# собрания по содействию} many {# собраний по содействию} other {# собрания по содействию}}. Число направлений деятельности: {lines}.',
  'meetings.none':
    'В записях нет подходящего собрания по содействию. Записанные собрания прошли с {from} по {to}.',
  'meetings.noDate': 'дата не указана',
  'meetings.withoutOrganiser': 'Организатор собраний {lines} не назван.',

  'winners.title': 'Лауреаты премий ВВУИО',
  'winners.count':
    'В записях {count, plural, one {# лауреат} few {# лауреата} many {# лауреатов} other {# лауреата}}.',
  'winners.none': 'В записях нет подходящего лауреата. Есть лауреаты следующих лет: {years}.',
  'winners.noneYear':
    'Списка лауреатов {year} года у меня нет. В записях есть лауреаты следующих лет: {years}.',
  'winners.rules': 'Что известно о лауреатах {year} года',

  'recommendations.title': 'Рекомендации и другие тексты',
  'recommendations.count':
    'В документах {count, plural, one {перечислен # текст} few {перечислены # текста} many {перечислено # текстов} other {перечислено # текста}}.',
  'recommendations.listings':
    'Некоторые названы в нескольких местах: всего {count, plural, one {# упоминание} few {# упоминания} many {# упоминаний} other {# упоминания}}.',
  'recommendations.times': 'назван {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  'recommendations.noLine': 'Без направления деятельности',
  'recommendationStatus.new': 'новый',
  'recommendationStatus.revised': 'пересмотренный',
  'recommendationStatus.amendment': 'поправка',
  'recommendationStatus.listed': 'упомянутый',
  'stage.approved': 'утверждён или опубликован',
  'stage.underApproval': 'на утверждении',
  'stage.underPublication': 'готовится к публикации',
  'stage.focusGroup': 'утверждён оперативной группой',
  'stage.draft': 'проект',

  'figures.title': 'Записанные показатели',
  'figures.several':
    'В документах {count, plural, one {приведено # значение} few {приведены # значения} many {приведено # значений} other {приведено # значения}}. Показаны все, ни одно не предпочтено.',
  'figures.amount': '{number} ({unit})',
  'figures.qualified': '{qualifier} {amount}',
  'figures.item': '{amount}, по состоянию на {asOf}; в тексте: «{asWritten}» ({sources})',
  'figures.target': 'Целевой показатель: {label}, срок: {asOf} ({sources})',
  'figures.stale': '{date}, в тексте, который выглядит более старым',
  'qualifier.moreThan': 'более',
  'qualifier.over': 'свыше',
  'qualifier.closeTo': 'почти',
  'qualifier.around': 'около',
  'qualifier.about': 'примерно',
  'qualifier.atLeast': 'не менее',
  'qualifier.atMost': 'не более',

  'resolutions.title': 'Упомянутые резолюции и документы',
  'resolutions.count':
    'Число упомянутых в документах: {count, plural, one {# резолюция или иной текст} few {# резолюции и иных текста} many {# резолюций и иных текстов} other {# резолюции и иного текста}}.',
  'resolution.revision': 'Редакция',
  'resolution.mandate': 'О чём говорится',

  'rules.title': 'Правила: {system}',
  'rules.item': '{text} ({evidence})',
  'rules.edition': 'издание {edition} г.',
  'rules.none': 'В записях нет такого правила для {system}.',
  'rules.others': 'Есть правила по темам: {topics}.',
  'rules.brief': 'Правила вкратце',
  'ruleTopic.who-may-submit': 'Кто может участвовать и как',
  'ruleTopic.limits': 'Ограничения',
  'ruleTopic.categories': 'Категории',
  'ruleTopic.language': 'Язык',
  'ruleTopic.description': 'Что нужно представить',
  'ruleTopic.maturity': 'Готовность проекта',
  'ruleTopic.deadline': 'Сроки',
  'ruleTopic.nomination': 'Выдвижение',
  'ruleTopic.voting': 'Голосование',
  'ruleTopic.selection': 'Отбор',
  'ruleTopic.criteria': 'Критерии',
  'ruleTopic.winners': 'Лауреаты',
  'ruleTopic.publication': 'Публикация',
  'ruleTopic.changes': 'Изменения',
  'ruleTopic.reporting': 'Отчётность',
  'ruleTopic.other': 'Общие правила',

  'systems.title': 'Процессы, отчёты, инструменты и органы',
  'systems.count': 'Описано в документах: {count}.',
  'system.purpose': 'Назначение',
  'system.cadence': 'Когда',
  'system.inputs': 'Исходные материалы',
  'system.outputs': 'Результаты',
  'system.users': 'Для кого',

  'documents.title': 'Документы, по которым я отвечаю',
  'documents.count':
    '{count, plural, one {# документ или набор данных} few {# документа и набора данных} many {# документов и наборов данных} other {# документа и набора данных}}:',
  'document.publisher': 'Издатель',
  'document.address': 'Адрес',
  'document.editions': 'Редакции соответствий, взятые из него',
  'documentKind.report': 'отчёт',
  'documentKind.contribution': 'вклад',
  'documentKind.webPage': 'веб-страница',
  'documentKind.dataSet': 'набор данных',
  'documentKind.resolution': 'резолюция',
  'documentKind.editorial': 'работа редакции',

  'disagreements.title': 'В чём документы расходятся',
  'disagreements.found':
    'В записях {count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.',
  'disagreements.none': 'В записях нет расхождений по теме: {subjects}.',
  'disagreements.gap': 'В документах этого нет:',
  'aspect.mapping': 'Соответствия',
  'aspect.role': 'Роли',
  'aspect.title': 'Названия',
  'aspect.meeting': 'Собрания',
  'aspect.prize': 'Премии',
  'aspect.recommendation': 'Рекомендации',
  'aspect.figure': 'Цифры',
  'aspect.date': 'Даты',
  'aspect.other': 'Прочее',

  'next.organisationAlone': 'Каким направлениям деятельности {what} содействует без других организаций?',
  'next.organisation': 'Каким направлениям деятельности содействует {what}?',
  'next.facilitators': 'Кто содействует какому направлению деятельности?',
  'next.meetings': 'Какие собрания по содействию прошли?',
  'next.meetings.asked': 'Какие собрания по содействию прошли: {what}?',
  'next.winners': 'Кто получил премии ВВУИО?',
  'next.winners.asked': 'Кто получил премии ВВУИО: {what}?',
  'next.recommendations': 'Какие Рекомендации перечислены?',
  'next.recommendations.asked': 'Какие Рекомендации перечислены: {what}?',
  'next.figures': 'Какие есть показатели: {what}?',
  'next.resolutions': 'Какие резолюции упомянуты?',
  'next.resolutions.asked': 'Какие резолюции упомянуты: {what}?',
  'next.rules': 'Каковы правила: {what}?',
  'next.rules.topics': 'Каковы правила {system}: {what}?',
  'next.systems': 'Какие процессы, отчёты и инструменты описаны?',
  'next.systems.asked': 'Какие процессы, отчёты и инструменты описаны: {what}?',
  'next.documents': 'По каким документам вы отвечаете?',
  'next.disagreements': 'В чём документы расходятся?',
  'next.disagreements.asked': 'В чём документы расходятся: {what}?',
  'next.disagreements.gap': 'Чего нет в документах?',
};
