import type { Catalogue } from '../../../shared/wording.js';
import type { en } from './en.js';

/**
 * Russian, in the terms of ITU's WSIS documents: ВВУИО, направление деятельности, содействующая организация,
 * задача. "ЦУР" does not change with case or number, so a message needs no forms around a list of goals.
 */
export const ru: Catalogue<keyof typeof en> = {
  sources: 'Источники',
  more: 'Ещё',
  shareWithChannel: 'Поделиться в канале',
  readAs: '«{from}» прочитано как «{to}».',
  colon: ': ',
  semicolon: '; ',
  comma: ', ',
  alsoMissing:
    '{codes}: {count, plural, one {такого кода нет, в ответе он не учтён} few {таких кодов нет, в ответе они не учтены} many {таких кодов нет, в ответе они не учтены} other {таких кодов нет, в ответе они не учтены}}.',

  line: 'Направление деятельности',
  category: 'Категория конкурса',
  partOf: 'Входит в',
  subLines: 'Поднаправления',
  goal: 'ЦУР',
  sdg: 'ЦУР {goal}',
  wholeGoal: 'цель в целом',
  roles: 'Роли',
  targets: 'Задачи',
  actionLines: 'Направления деятельности',
  indicators: 'Показатели',
  ictIndicator: 'показатель ИКТ',
  period: 'Период',
  aliases: 'Пишется также',
  status: 'Статус',
  title: 'Название',
  kind: 'Вид',
  date: 'Дата',
  time: 'Время',
  topic: 'Тема',
  organisers: 'Организаторы',
  jointWith: 'Совместно с',
  meeting: 'Собрание по содействию',
  winner: 'Премия ВВУИО',
  mapsTo: 'Связано с ЦУР',
  yourTime: '{time} в вашем часовом поясе ({zone})',
  translatedTitle: 'Название на русском языке – наш перевод; официальное название: «{official}».',

  'lineToGoals.title': '{line} → ЦУР',
  'lineToGoals.summary':
    '{line} ({title}) связано с ЦУР {list}{targets, plural, =0 { без указания отдельных задач} one {, всего # задача} few {, всего # задачи} many {, всего # задач} other {, всего # задачи}}. Редакция: {edition}.',
  'lineToGoals.narrowed':
    '{line} ({title}), {asked}: {targets, plural, =0 {цель в целом, без отдельных задач} one {# задача} few {# задачи} many {# задач} other {# задачи}}. Редакция: {edition}.',
  'lineToGoals.none': 'У меня нет связей {line} ({title}) с ЦУР в редакции {edition}.',
  'lineToGoals.noneNarrowed': '{line} ({title}) не связано с {asked} в редакции {edition}.',
  'lineToGoals.union':
    'Вычислено: у {line} нет собственных связей, поэтому здесь объединены поднаправления {list}.',
  'lineToGoals.item': 'ЦУР {goal} «{name}»',
  'lineToGoals.confidence': 'Достоверность хотя бы одной из этих связей: {confidence}.',

  'difference.same': 'В редакции {other} указано то же самое.',
  'difference.onlyThere': 'Редакция {other} отличается: в ней есть ещё {there}.',
  'difference.onlyHere': 'Редакция {other} отличается: в ней нет {here}.',
  'difference.both': 'Редакция {other} отличается: в ней есть ещё {there}, но нет {here}.',

  'goalToLines.title': 'ЦУР {goal} ← направления деятельности',
  'goalToLines.summary':
    'ЦУР {goal} «{name}»: {count, plural, =0 {ей не способствует ни одно направление деятельности} one {ей способствует # направление деятельности} few {ей способствуют # направления деятельности} many {ей способствуют # направлений деятельности} other {ей способствуют # направления деятельности}}. Редакция: {edition}.',

  'targetToLines.title': '{target} ← направления деятельности',
  'targetToLines.summary':
    'Задача {target} ({label}): {count, plural, =0 {её не называет ни одно направление деятельности} one {её называет # направление деятельности} few {её называют # направления деятельности} many {её называют # направлений деятельности} other {её называют # направления деятельности}}. Редакция: {edition}.',
  'targetToLines.wholeGoal':
    '{lines} {count, plural, one {называет} few {называют} many {называют} other {называют}} ЦУР {goal} в целом, а это не то же самое, что назвать {target}.',

  'why.title': 'Почему {line} → {what}',
  'why.allLinks': 'его ЦУР',
  'why.linked': 'Связь {line} – {what} есть в редакции {edition}. Записанные основания, нашими словами:',
  'why.summary': 'Записанные основания в редакции {edition}, нашими словами:',
  'why.noReason': 'связь есть, но основание не записано',
  'why.reasonSource': 'Откуда взяты основания: {sources}.',
  'why.notLinked': '{line} не связано с {what} в редакции {edition}, поэтому основания нет.',
  'why.nothingLinked': '{line} не связано ни с одной ЦУР в редакции {edition}, поэтому основания нет.',
  'why.item': ' ({named}): {reason}',
  'why.linkedIn': 'В редакции {other} такая связь есть.',

  'role.title': 'Кто за что отвечает: {line}',
  'role.summary':
    'Что говорится в документах о {line} ({title}); {count, plural, one {# упоминание} few {# упоминания} many {# упоминаний} other {# упоминания}}:',
  'role.none': 'У меня нет сведений о содействующей организации по {line} ({title}).',
  'role.item': '{organisation}: {role} ({evidence}).',

  'meeting.title': '{line}: собрание по содействию',
  'meeting.none': 'У меня нет сведений о собрании по содействию {line} ({title}).',
  'winner.title': '{line}: лауреат премии ВВУИО',
  'winner.item': '{year}: {project} ({country})',
  'winner.none': 'У меня нет сведений о лауреате премии по {line} ({title}).',
  'winner.subLines': '{line} само не является категорией конкурса; ими являются его поднаправления.',

  'confidence.high': 'высокая',
  'confidence.medium': 'средняя',
  'confidence.low': 'низкая',
  'confidence.none': 'отсутствует',
  'confidence.note': 'достоверность: {confidence}',

  'disagreement.lead': 'Источники расходятся по вопросу «{topic}»: {claims}. {handling}',
  'disagreement.single': 'По вопросу «{topic}»: {claims}. {handling}',
  'disagreement.claim': '«{value}» ({source})',

  'target.outcome': 'Задача по достижению результатов, ЦУР {goal} «{name}»',
  'target.means': 'Задача по средствам осуществления, ЦУР {goal} «{name}»',
  'target.noLine': 'её не называет ни одно направление деятельности',
  'goal.summary':
    'ЦУР {goal} включает {count, plural, one {# задачу} few {# задачи} many {# задач} other {# задачи}}.',
  'goal.lines': 'Этой цели способствуют',
  'entry.noGoals': 'В документах нет связи с ЦУР.',
  'recommendation.noTitle': 'В документах название не приведено.',
  'edition.default': 'Редакция по умолчанию.',
  'edition.summary': '{title}, {year} г.',

  'lines.title': 'Направления деятельности',
  'lines.summary':
    'Одиннадцать направлений деятельности; у C7 восемь поднаправлений, поэтому категорий конкурса 18.',
  'goals.title': 'Цели в области устойчивого развития',

  'missing.title': 'Такого нет',
  'missing.line': 'Направления деятельности {code} нет. Есть {existing}.',
  'missing.goal': 'ЦУР {code} нет. Есть ЦУР с 1 по 17.',
  'missing.target': 'Задачи {code} нет. В ЦУР {goal} есть {existing}.',
  'missing.targetOfNoGoal': 'Задачи {code} нет, так как есть только ЦУР с 1 по 17.',
  'missing.entry': 'Код {code} мне неизвестен: его нет ни в одной из хранимых структур.',
  'missing.recommendation': '{code} нет среди Рекомендаций, перечисленных в документах.',
  'missing.edition': 'Редакции {code} нет. Есть {existing}.',

  'unknown.title': 'Этого у меня нет',
  'unknown.text':
    'Я отвечаю по материалам ВВУИО и ЦУР: направления деятельности, цели, задачи и те, кто им способствует.',
  'unknown.nearest': 'Самое близкое из того, что есть:',

  'unsure.title': 'Какой из этих вопросов вы имеете в виду?',
  'unsure.text': 'Ваш вопрос можно понять по-разному.',
  'unsure.nothingBefore.title': 'О чём идёт речь?',
  'unsure.nothingBefore':
    'Ваш вопрос продолжает предыдущий, а за последние полчаса здесь не было ни одного. Назовите направление деятельности, цель, задачу или иное, что вы имеете в виду.',
  'refused.action': 'Я только отвечаю здесь на вопросы; никаких действий не выполнено.',
  'refused.opinion':
    'У меня нет мнений, и я не делаю прогнозов; я сообщаю лишь то, что сказано в документах.',
  'refused.not-recorded': 'Ни в одном из документов, на которых основаны мои ответы, этого нет.',

  'model.unavailable': 'Языковая модель, помогающая с необычными вопросами, сейчас недоступна.',
  'model.working': 'Ваш вопрос рассматривается…',

  'help.title': 'Спросите меня о направлениях деятельности и ЦУР',
  'help.text':
    'Я знаю, как направления деятельности ВВУИО связаны с ЦУР и их задачами, кто содействует каждому направлению, его собрание и лауреата премии 2022 года, конечные результаты и Вопросы МСЭ-D и перечисленные Рекомендации. Спрашивайте своими словами – в личном сообщении, упомянув меня или, в Slack, с помощью /wsis.',
  'help.dates':
    'И сроки тоже: напишите «process», чтобы увидеть календари, «remind prizes», чтобы получать напоминания здесь, «reminders», чтобы увидеть предстоящие, «mine» – что должны сдать вы, «status report-2027» – кто и что должен сдать.',
  'help.submissions':
    'И «submit», чтобы отправить запись или заявку, «entries» – ваши, «review» – что ждёт вашего решения.',
  'help.drafts':
    'И «draft C5», чтобы составить раздел по записям, «search cybersecurity», чтобы искать в документах, «drafts» – то, что нужно проверить и одобрить.',
  'help.examples': 'Например:',

  'home.deadlines': 'Ближайшие даты',
  'home.noDeadlines': 'Предстоящих дат нет. Последняя: {name}, {date}.',
  'welcome.title': 'Здравствуйте, я actionline',

  'stale.text': 'Эта кнопка устарела: с тех пор как она появилась, бот изменился. Задайте вопрос ещё раз.',
  'failure.text':
    'На нашей стороне произошла ошибка, поэтому ответа пока нет. Повторите попытку; если ошибка повторится, сообщите администратору этот номер: {reference}.',

  'next.line-to-goals': 'С какими ЦУР связано {line}?',
  'next.line-to-goals.edition': 'С какими ЦУР связано {line} в {edition}?',
  'narrowed.except': 'без {lines}',
  'next.goal-to-lines': 'Какие направления деятельности способствуют ЦУР {goal}?',
  'next.goal-to-lines.edition': 'Какие направления способствуют ЦУР {goal} в {edition}?',
  'next.target-to-lines': 'Кто занимается задачей {target}?',
  'next.target-to-lines.edition': 'Кто занимается задачей {target} в {edition}?',
  'next.describe': 'Что такое {what}?',
  'next.why.line': 'Почему {line} связано с этими ЦУР?',
  'next.why.line.edition': 'Почему {line} связано с этими ЦУР в {edition}?',
  'next.why': 'Почему {line} связано с {what}?',
  'next.why.edition': 'Почему {line} связано с {what} в {edition}?',
  'next.role': 'Кто содействует реализации {line}?',
  'next.meeting': 'Когда прошло собрание по содействию {line}?',
  'next.winner': 'Кто получил премию по {line}?',
  'next.lines': 'Список направлений деятельности',
  'next.goals': 'Список ЦУР',
  'next.help': 'Справка',
  'missing.resolution': 'Среди резолюций, упомянутых в документах, нет {code}.',
  'missing.record': 'В записях нет {code}.',
  'next.count': 'Количество ({what}): {question}',
  'next.sources': 'Откуда ответ: {question}',
  'counted.goals': 'ЦУР',
  'counted.targets': 'задачи',
  'counted.lines': 'направления деятельности',
  'counted.indicators': 'показатели',
  'counted.entries': 'элементы',
  'counted.recommendations': 'рекомендации',
  'counted.events': 'даты',
  'counted.phases': 'этапы',
  'counted.winners': 'победители',
  'counted.meetings': 'собрания',
  'counted.resolutions': 'резолюции',
  'counted.systems': 'системы и отчёты',
  'counted.documents': 'документы',
  'counted.organisations': 'организации',
  'counted.disagreements': 'расхождения',
};
