import type { Catalogue } from '../../../shared/wording.js';
import type { en } from './en.js';

/**
 * Chinese, in the terms of ITU's WSIS documents: 信息社会世界峰会, 行动方面, 推进方, 具体目标. As there, and as in the
 * titles of the store, no space stands between Chinese characters and codes or numbers.
 */
export const zh: Catalogue<keyof typeof en> = {
  sources: '来源',
  more: '更多',
  shareWithChannel: '分享到频道',
  readAs: '已将“{from}”理解为“{to}”。',
  colon: '：',
  semicolon: '；',
  comma: '、',
  alsoMissing: '{codes}不存在，因此本回答未包括。',

  line: '行动方面',
  category: '评奖类别',
  partOf: '所属行动方面',
  subLines: '子行动方面',
  goal: '可持续发展目标',
  sdg: '可持续发展目标{goal}',
  wholeGoal: '整个目标',
  roles: '职责',
  targets: '具体目标',
  actionLines: '行动方面',
  indicators: '指标',
  ictIndicator: 'ICT指标',
  period: '时期',
  aliases: '其他写法',
  status: '状态',
  title: '标题',
  kind: '类型',
  date: '日期',
  time: '时间',
  topic: '主题',
  organisers: '组织方',
  jointWith: '联合举办',
  meeting: '推进会议',
  winner: '信息社会世界峰会奖',
  mapsTo: '对应',
  yourTime: '您所在时区（{zone}）为{time}',
  translatedTitle: '该中文标题为我们的译文；正式标题为“{official}”。',

  'lineToGoals.title': '{line} → 可持续发展目标',
  'lineToGoals.summary':
    '{line}（{title}）对应可持续发展目标{list}{targets, plural, =0 {，未列明任何具体目标} other {，共#项具体目标}}。版本：{edition}。',
  'lineToGoals.narrowed':
    '{line}（{title}），{asked}：{targets, plural, =0 {整个目标，未列明具体目标} other {#项具体目标}}。版本：{edition}。',
  'lineToGoals.none': '在版本{edition}中，没有{line}（{title}）与可持续发展目标的对应关系。',
  'lineToGoals.noneNarrowed': '在版本{edition}中，{line}（{title}）不对应{asked}。',
  'lineToGoals.union': '计算所得：{line}没有自己的对应关系，因此合并了其子行动方面{list}。',
  'lineToGoals.item': '可持续发展目标{goal} {name}',
  'lineToGoals.confidence': '其中至少一项对应关系的可信度为{confidence}。',

  'difference.same': '版本{other}的内容相同。',
  'difference.onlyThere': '版本{other}有所不同：增加了{there}。',
  'difference.onlyHere': '版本{other}有所不同：缺少{here}。',
  'difference.both': '版本{other}有所不同：增加了{there}，缺少{here}。',

  'goalToLines.title': '可持续发展目标{goal} ← 行动方面',
  'goalToLines.summary':
    '{count, plural, =0 {没有行动方面} other {#个行动方面}}服务于可持续发展目标{goal}（{name}）。版本：{edition}。',

  'targetToLines.title': '{target} ← 行动方面',
  'targetToLines.summary':
    '{count, plural, =0 {没有行动方面} other {#个行动方面}}列明具体目标{target}（{label}）。版本：{edition}。',
  'targetToLines.wholeGoal': '{lines}列明的是整个可持续发展目标{goal}，这与列明{target}不同。',

  'why.title': '{line} → {what}：理由',
  'why.allLinks': '各项可持续发展目标',
  'why.linked': '在版本{edition}中，{line}与{what}有对应关系。记录的理由（由我们表述）：',
  'why.summary': '版本{edition}中记录的理由（由我们表述）：',
  'why.noReason': '有对应关系，但未记录理由',
  'why.reasonSource': '理由的出处：{sources}。',
  'why.notLinked': '在版本{edition}中，{line}与{what}没有对应关系，因此没有可说明的理由。',
  'why.nothingLinked': '在版本{edition}中，{line}不对应任何可持续发展目标，因此没有可说明的理由。',
  'why.item': '（{named}）：{reason}',
  'why.linkedIn': '版本{other}中有此对应关系。',

  'role.title': '{line}的职责分工',
  'role.summary': '各文件关于{line}（{title}）的说法，共{count, plural, other {#条}}：',
  'role.none': '我没有{line}（{title}）推进方的信息。',
  'role.item': '{organisation}：{role}（{evidence}）。',

  'meeting.title': '{line}：推进会议',
  'meeting.none': '我没有{line}（{title}）推进会议的信息。',
  'winner.title': '{line}：信息社会世界峰会奖获奖者',
  'winner.item': '{year}年：{project}（{country}）',
  'winner.none': '我没有{line}（{title}）获奖者的信息。',
  'winner.subLines': '{line}本身不是评奖类别，其子行动方面才是。',

  'confidence.high': '高',
  'confidence.medium': '中',
  'confidence.low': '低',
  'confidence.none': '无',
  'confidence.note': '可信度：{confidence}',

  'disagreement.lead': '各来源对“{topic}”的说法不一：{claims}。{handling}',
  'disagreement.single': '关于“{topic}”：{claims}。{handling}',
  'disagreement.claim': '“{value}”（{source}）',

  'target.outcome': '可持续发展目标{goal}（{name}）的成果类具体目标',
  'target.means': '可持续发展目标{goal}（{name}）的执行手段类具体目标',
  'target.noLine': '没有行动方面列明该具体目标',
  'goal.summary': '可持续发展目标{goal}有{count, plural, other {#项具体目标}}。',
  'goal.lines': '服务于该目标的行动方面',
  'entry.noGoals': '各文件均未将其与任何可持续发展目标相联系。',
  'recommendation.noTitle': '各文件未给出标题。',
  'edition.default': '默认版本。',
  'edition.summary': '{title}，{year}年。',

  'lines.title': '行动方面',
  'lines.summary': '共十一个行动方面；C7有八个子行动方面，因此有18个评奖类别。',
  'goals.title': '可持续发展目标',

  'missing.title': '不存在',
  'missing.line': '没有行动方面{code}。现有：{existing}。',
  'missing.goal': '没有可持续发展目标{code}。可持续发展目标的编号为1至17。',
  'missing.target': '没有具体目标{code}。可持续发展目标{goal}有：{existing}。',
  'missing.targetOfNoGoal': '没有具体目标{code}，因为可持续发展目标的编号为1至17。',
  'missing.entry': '我不认识{code}：所收录的框架中都没有这一编号。',
  'missing.recommendation': '各文件所列的建议书中没有{code}。',
  'missing.edition': '没有版本{code}。现有：{existing}。',

  'unknown.title': '我没有这方面的信息',
  'unknown.text': '我依据信息社会世界峰会和可持续发展目标的资料作答：行动方面、目标、具体目标以及由谁推进。',
  'unknown.nearest': '我有的最接近的内容：',

  'unsure.title': '您指的是哪一个问题？',
  'unsure.text': '您的问题可以有多种理解。',
  'unsure.nothingBefore.title': '您指的是什么？',
  'unsure.nothingBefore':
    '您的问题承接上一个问题，而过去半小时内这里没有提过任何问题。请说明您所指的行动方面、可持续发展目标、具体目标或其他内容。',
  'refused.action': '我在这里只回答问题，没有执行任何操作。',
  'refused.opinion': '我不发表意见，也不作预测，只说明文件中的内容。',
  'refused.not-recorded': '我所依据的文件中都没有这方面的内容。',

  'model.unavailable': '协助处理不常见问题的语言模型目前无法使用。',
  'model.working': '正在查看您的问题……',

  'help.title': '欢迎询问行动方面和可持续发展目标',
  'help.text':
    '我知道信息社会世界峰会各行动方面如何对应可持续发展目标及其具体目标、由谁推进、2022年的推进会议和获奖者，也知道ITU-D的成果和课题以及所列的建议书。请用您自己的话提问：给我发私信、提及我，或在Slack中使用/wsis。',
  'help.dates':
    '我也管理日期：输入“process”查看日程，“remind prizes”在这里接收提醒，“reminders”查看即将发出的提醒，“mine”查看您应提交的内容，“status report-2027”查看谁应提交什么。',
  'help.submissions':
    '另外，“submit”用于提交条目或提名，“entries”查看您提交的内容，“review”查看等待您决定的内容。',
  'help.drafts':
    '另外：“draft C5”根据记录起草一节，“search cybersecurity”在文件中查找，“drafts”查看待核对和批准的草稿。',
  'help.examples': '例如：',

  'home.deadlines': '近期日期',
  'home.noDeadlines': '没有记录即将到来的日期。最近一次是{name}，{date}。',
  'welcome.title': '您好，我是actionline',

  'stale.text': '该按钮已过期：按钮显示之后机器人已有更新。请重新提问。',
  'failure.text':
    '我们这边出了问题，因此暂时没有回答。请重试；如再次失败，请将此编号告知管理员：{reference}。',

  'next.line-to-goals': '{line}对应哪些可持续发展目标？',
  'next.line-to-goals.edition': '在{edition}中，{line}对应哪些可持续发展目标？',
  'narrowed.except': '不含{lines}',
  'next.goal-to-lines': '哪些行动方面服务于可持续发展目标{goal}？',
  'next.goal-to-lines.edition': '在{edition}中，哪些行动方面服务于可持续发展目标{goal}？',
  'next.target-to-lines': '哪些行动方面涉及{target}？',
  'next.target-to-lines.edition': '在{edition}中，哪些行动方面涉及{target}？',
  'next.describe': '{what}是什么？',
  'next.why.line': '{line}为什么对应这些可持续发展目标？',
  'next.why.line.edition': '在{edition}中，{line}为什么对应这些可持续发展目标？',
  'next.why': '{line}为什么对应{what}？',
  'next.why.edition': '在{edition}中，{line}为什么对应{what}？',
  'next.role': '谁是{line}的推进方？',
  'next.meeting': '{line}的推进会议是什么时候举行的？',
  'next.winner': '谁获得了{line}的奖项？',
  'next.lines': '列出行动方面',
  'next.goals': '列出可持续发展目标',
  'next.help': '帮助',
  'missing.resolution': '文件所引用的决议中没有{code}。',
  'missing.record': '记录中没有{code}。',
  'next.count': '{what}的数量：{question}',
  'next.sources': '答案的出处：{question}',
  'counted.goals': '可持续发展目标',
  'counted.targets': '具体目标',
  'counted.lines': '行动方面',
  'counted.indicators': '指标',
  'counted.entries': '条目',
  'counted.recommendations': '建议书',
  'counted.events': '日期',
  'counted.phases': '阶段',
  'counted.winners': '获奖者',
  'counted.meetings': '会议',
  'counted.resolutions': '决议',
  'counted.systems': '系统和报告',
  'counted.documents': '文件',
  'counted.organisations': '组织',
  'counted.disagreements': '分歧',
};
