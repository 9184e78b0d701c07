import type { ChecksCatalogue } from './wording.js';

export const zh: ChecksCatalogue = {
  'no phases': '没有任何阶段，因此无法提醒任何人。请至少添加一个阶段。',
  'duplicate key': '{phase}：有两个阶段使用相同的键“{key}”，无法区分。请为其中一个换一个键。',
  'no date': '{phase}：没有日期，因此不会有人收到提醒。请填写日期。',
  'no end': '{phase}：有开始而没有截止，因此无法及时提醒。请填写截止时间。',
  'impossible date': '{phase}：不存在 {date} 这个日期，没有人能够遵守。请更正。',
  'unknown zone': '{phase}：我不认识时区 {zone}，因此无法确定时间。请填写城市，或 Europe/Zurich 这样的名称。',
  'closes first':
    '{phase}：结束时间（{closes}）不晚于开始时间（{opens}），因此永远不会开放。请更改其中之一。',
  'zones differ':
    '{phase}：“{one}”和“{other}”是两个不同的时刻：{oneTime}；{otherTime}。人们会在不同的时间到场。请说明以哪个为准，并更正原文。',
  'time left out':
    '{phase}：{date}，{place}没有 {time} 这个时间：时钟拨快时跳过了它，其后的时间是 {next}。请选择其他时间。',
  order: '{phase}：早于{previous}，但在列表中排在其后。请更改日期，或说明原因。',
  gap: '{phase}：在它之前，自{previous}截止起有{days, plural, other {#天}}没有任何开放的阶段。请移动其中之一，或说明原因。',
  overlap: '{phase}：在{previous}尚未截止时开始，人们可能会混淆。请移动其中之一，或说明原因。',
  'weekend.opens': '{phase}：于{date}开始，当天是周末，很少有人在岗看到。请选择工作日，或说明原因。',
  'weekend.closes':
    '{phase}：于{date}截止，当天是周末，几乎没有人能帮助最后提交的人。请选择工作日，或说明原因。',
  'holiday.opens':
    '{phase}：于{date}开始，当天是日内瓦的公共假日，很少有人在岗看到。请选择工作日，或说明原因。',
  'holiday.closes':
    '{phase}：于{date}截止，当天是日内瓦的公共假日，几乎没有人能帮助最后提交的人。请选择工作日，或说明原因。',
  'odd hour': '{phase}：于{date} {time} 截止，这个时刻容易被当作前一天。请选择其他时间，或说明原因。',
  'time twice.first': '{phase}：{date}时钟拨慢，{time} 会出现两次。现取第一次。请选择其他时间，或说明原因。',
  'time twice.second': '{phase}：{date}时钟拨慢，{time} 会出现两次。现取第二次。请选择其他时间，或说明原因。',
  past: '{phase}：这个日期和所有其他日期都已过去，因此不会有人收到提醒。请检查年份，或说明为何现在录入。',
};
