import type { DateFault } from '../../typed-date.js';

export const zh: Readonly<Record<DateFault, string>> = {
  unreadable: '无法将“{text}”读作日期。请写作 2026-12-09 23:00、2026年12月9日或 2026-12。',
  'impossible date': '没有{date}这一天。请另填一个。',
  'impossible time': '没有{time}这个时间。请写作 23:00。',
  'unknown zone': '我不认识时区“{zone}”。请写城市，如亚的斯亚贝巴，或名称，如 Africa/Addis_Ababa。',
  'time without day': '时间需要日期。请写作 2026-12-09 23:00。',
  'several times': '此处只需一个时刻。',
  'weekday differs': '{date}不是{weekday}。请更正其中之一。',
  'time left out': '{date}{zone}的时钟拨快，跳过了{time}，因此没有这个时间。其后是{next}。',
  'time twice': '{date}{zone}的时钟拨慢，{time}出现两次。请加上所指的时差，如 UTC+02:00。',
  'season differs': '{date}{zone}的时钟为{right}，而非{typed}。请写明所指。',
  'zones differ':
    '{one}与{other}是两个不同的时刻（协调世界时{oneInstant}和{otherInstant}）。请保留正确的一个。',
};
