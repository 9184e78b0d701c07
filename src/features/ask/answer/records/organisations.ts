import type { Framework } from '../../../mappings/ports.js';
import { fold } from './search.js';

/** Full names, and names in other languages, of the organisations that have a role. */
const FULL_NAMES: Readonly<Record<string, readonly string[]>> = {
  FAO: ['Food and Agriculture Organization', 'ФАО', '粮农组织', 'منظمة الأغذية والزراعة'],
  ILO: ['International Labour Organization', 'OIT', 'МОТ', '劳工组织', 'منظمة العمل الدولية'],
  ITC: ['International Trade Centre', 'CCI', 'МТЦ', '国际贸易中心', 'مركز التجارة الدولية'],
  ITU: ['International Telecommunication Union', 'UIT', 'МСЭ', '国际电联', 'الاتحاد الدولي للاتصالات'],
  UNCTAD: ['Trade and Development', 'CNUCED', 'ЮНКТАД', '贸发会议', 'الأونكتاد'],
  'UN DESA': [
    'Department of Economic and Social Affairs',
    'DESA',
    'ДЭСВ',
    '经社部',
    'إدارة الشؤون الاقتصادية والاجتماعية',
  ],
  UNDP: [
    'United Nations Development Programme',
    'PNUD',
    'ПРООН',
    '开发计划署',
    'برنامج الأمم المتحدة الإنمائي',
  ],
  UNEP: [
    'United Nations Environment Programme',
    'PNUE',
    'PNUMA',
    'ЮНЕП',
    '环境署',
    'برنامج الأمم المتحدة للبيئة',
  ],
  UNESCO: ['Educational, Scientific and Cultural Organization', 'ЮНЕСКО', '教科文组织', 'اليونسكو'],
  'UN OSET': ['Office of the Envoy on Technology', 'Envoy on Technology', 'OSET'],
  'UN Regional Commissions': ['Regional Commissions', 'regional commission'],
  UPU: ['Universal Postal Union', 'ВПС', '万国邮联', 'الاتحاد البريدي العالمي'],
  WHO: ['World Health Organization', 'OMS', 'ВОЗ', '世卫组织', '世界卫生组织', 'منظمة الصحة العالمية'],
  WMO: ['World Meteorological Organization', 'OMM', 'ВМО', '气象组织', 'المنظمة العالمية للأرصاد الجوية'],
};

/** Organisations that the record gives a role or a meeting, each once, in alphabetical order. */
export function recordedOrganisations({ roles, meetings }: Framework): readonly string[] {
  const named = [
    ...roles.map((role) => role.organisation),
    ...meetings.flatMap((meeting) => meeting.organisers),
  ];
  return [...new Set(named)].toSorted();
}

/** The organisation as the record names it, for whatever form of its name was used. */
export function recordedOrganisation(framework: Framework, asked: string): string | undefined {
  const wanted = key(asked);
  const recorded = recordedOrganisations(framework);
  const same = recorded.find((name) => namesOf(name).includes(wanted));
  if (same !== undefined) return same;
  // "the WHO regional office", "UNESCO (Paris)": the name among other words.
  const words = new Set(fold(asked).match(/[\p{L}\p{N}]+/gu));
  return recorded.find((name) => !name.includes(' ') && words.has(fold(name)));
}

function namesOf(name: string): readonly string[] {
  return [name, ...(FULL_NAMES[name] ?? [])].map(key);
}

/** Spaces, articles and American spelling do not tell organisations apart: "UNDESA" is "UN DESA". */
function key(name: string): string {
  return fold(name)
    .replace(/\bthe\b/g, '')
    .replaceAll('organisation', 'organization')
    .replaceAll('labor', 'labour')
    .replaceAll('program ', 'programme ')
    .replace(/^united nations (?=conference|department|office|education)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
