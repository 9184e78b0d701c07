import { GENEVA } from './zones.js';

/** Cities of the United Nations and abbreviations that no zone is called by. */
export const ZONE_NAMES: Readonly<Record<string, string>> = {
  [GENEVA]: 'geneva, geneve, genf, ginebra, женева, جنيف, 日内瓦, bern, berne, swiss, cet, cest, mez',
  'Africa/Addis_Ababa': 'addis, eat, аддис, أديس, 亚的斯',
  'America/New_York':
    'new york, nyc, washington, boston, philadelphia, atlanta, miami, eastern, est, edt, nueva york, нью йорк, نيويورك, 纽约, 华盛顿',
  'America/Toronto': 'montreal, ottawa, quebec, монреаль, مونتريال, 蒙特利尔',
  'Europe/Berlin': 'frankfurt, munich, bonn, hamburg, cologne, munchen, bonn',
  'Europe/Madrid': 'barcelona, valencia, sevilla, барселона, برشلونة, 巴塞罗那',
  'Europe/Rome': 'milan, milano, turin, torino, милан, ميلانو, 米兰',
  'Europe/Istanbul': 'ankara, анкара, أنقرة, 安卡拉',
  'Asia/Ho_Chi_Minh': 'hanoi, ханой, هانوي, 河内',
  'Asia/Karachi': 'islamabad, lahore, исламабад, إسلام آباد, 伊斯兰堡',
  'America/Los_Angeles': 'san francisco, seattle, san diego, pacific, pst, pdt',
  'Asia/Kolkata': 'delhi, new delhi, mumbai, bangalore, ist',
  'Asia/Shanghai': 'beijing, pekin, пекин, بكين, 北京, china standard',
  'Asia/Tokyo': 'osaka, kyoto, jst',
  'Asia/Dubai': 'abu dhabi, gst',
  'Africa/Johannesburg': 'pretoria, cape town, sast',
  'Africa/Lagos': 'abuja, wat',
  'Europe/London': 'bst',
  'America/Sao_Paulo': 'brasilia, rio de janeiro, brt',
  'Australia/Sydney': 'canberra, aest',
  'Europe/Moscow': 'msk, мск',
  'Asia/Almaty': 'astana, астана',
  UTC: 'utc, gmt, zulu, universal time, мсв',
};
