import { DEFAULT_ESCALATION, type Template } from './template.js';

/** Five phases: launch, two meetings, deadline with a special session, third meeting (report ¶456). */
export const ocp: Template = {
  process: 'ocp',
  names: {
    en: 'Open Consultation Process',
    fr: 'Processus de consultation ouverte',
    es: 'Proceso de consulta abierta',
    ar: 'عملية التشاور المفتوحة',
    zh: '公开磋商进程',
    ru: 'Процесс открытых консультаций',
  },
  aliases: ['consultation', 'open consultation', 'open consultation process'],
  label: '2023',
  system: 'sys-23',
  source: 'ITU WSIS report 2022, ¶456',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'launch',
      kind: 'meeting',
      entry: 'cal-268',
      names: {
        en: 'Launch',
        fr: 'Lancement',
        es: 'Lanzamiento',
        ar: 'الإطلاق',
        zh: '启动',
        ru: 'Начало',
      },
    },
    {
      key: 'first-meeting',
      kind: 'meeting',
      entry: 'cal-281',
      names: {
        en: 'First meeting',
        fr: 'Première réunion',
        es: 'Primera reunión',
        ar: 'الاجتماع الأول',
        zh: '第一次会议',
        ru: 'Первое собрание',
      },
    },
    {
      key: 'second-meeting',
      kind: 'meeting',
      entry: 'cal-288',
      names: {
        en: 'Second meeting',
        fr: 'Deuxième réunion',
        es: 'Segunda reunión',
        ar: 'الاجتماع الثاني',
        zh: '第二次会议',
        ru: 'Второе собрание',
      },
    },
    {
      key: 'chairman-session',
      kind: 'meeting',
      entry: 'cal-291',
      names: {
        en: 'Special session with the Chairman',
        fr: 'Séance spéciale avec le Président',
        es: 'Sesión especial con el Presidente',
        ar: 'جلسة خاصة مع الرئيس',
        zh: '主席特别会议',
        ru: 'Специальная сессия с Председателем',
      },
    },
    {
      key: 'contributions',
      kind: 'deadline',
      entry: 'cal-292',
      names: {
        en: 'Official contributions and binding workshop requests',
        fr: 'Contributions officielles et demandes fermes d’ateliers',
        es: 'Contribuciones oficiales y solicitudes vinculantes de talleres',
        ar: 'المساهمات الرسمية وطلبات ورش العمل الملزمة',
        zh: '正式文稿和具有约束力的研讨会申请',
        ru: 'Официальные вклады и обязывающие заявки на семинары',
      },
    },
    {
      key: 'third-meeting',
      kind: 'meeting',
      entry: 'cal-293',
      names: {
        en: 'Third meeting: final brief',
        fr: 'Troisième réunion : bilan final',
        es: 'Tercera reunión: informe final',
        ar: 'الاجتماع الثالث: الإحاطة الختامية',
        zh: '第三次会议：最终通报',
        ru: 'Третье собрание: итоговый брифинг',
      },
    },
  ],
};
