import type { Names } from '../calendar.js';
import { DEFAULT_ESCALATION, type Template } from './template.js';

function named(fr: string, es: string, ar: string, zh: string, ru: string, en: string): Names {
  return { en, fr, es, ar, zh, ru };
}

/** The Forum is held every year (report ¶22); that of 2023 from 13 to 17 March (¶454). */
export const forum: Template = {
  process: 'forum',
  names: {
    en: 'WSIS Forum',
    fr: 'Forum du SMSI',
    es: 'Foro de la CMSI',
    ar: 'منتدى القمة العالمية لمجتمع المعلومات',
    zh: '信息社会世界峰会论坛',
    ru: 'Форум ВВУИО',
  },
  aliases: ['wsis forum'],
  label: '2023',
  system: 'sys-24',
  source: 'ITU WSIS report 2022, ¶454',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'forum',
      kind: 'meeting',
      entry: 'cal-294',
      names: named('Forum', 'Foro', 'المنتدى', '论坛', 'Форум', 'Forum'),
    },
    {
      key: 'virtual-sessions',
      kind: 'meeting',
      entry: 'cal-299',
      names: named(
        'Séances virtuelles',
        'Sesiones virtuales',
        'الجلسات الافتراضية',
        '虚拟会议',
        'Виртуальные сессии',
        'Virtual sessions',
      ),
    },
  ],
};

/** Opens with the open consultation; no closing date is given for 2023 (report ¶456). */
export const photo: Template = {
  process: 'photo',
  names: named(
    'Concours de photos',
    'Concurso de fotografía',
    'مسابقة الصور',
    '摄影比赛',
    'Фотоконкурс',
    'Photo contest',
  ),
  aliases: ['photo contest', 'photos', 'photo-contest'],
  label: '2023',
  system: 'sys-21',
  source: 'ITU WSIS report 2022, ¶456',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'entries',
      kind: 'window',
      entry: 'cal-269',
      names: named(
        'Envoi des photos',
        'Envío de fotografías',
        'إرسال الصور',
        '照片征集',
        'Приём фотографий',
        'Sending in of photos',
      ),
    },
  ],
};

/** Entries were collected from 1 September 2021 to 21 January 2022 for the report of that year (report ¶375). */
export const stocktaking: Template = {
  process: 'stocktaking',
  names: named(
    'Appel du Bilan du SMSI',
    'Convocatoria del inventario de la CMSI',
    'نداء جرد القمة العالمية لمجتمع المعلومات',
    '信息社会世界峰会实施情况盘点征集',
    'Сбор данных для аналитического обзора ВВУИО',
    'Stocktaking call',
  ),
  aliases: ['stocktaking call', 'call'],
  label: '2022',
  system: 'sys-05',
  source: 'ITU WSIS report 2022, ¶375',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'collection',
      kind: 'window',
      entry: 'cal-158',
      names: named(
        'Collecte des contributions',
        'Recopilación de entradas',
        'جمع المدخلات',
        '条目收集',
        'Сбор записей',
        'Collection of entries',
      ),
    },
  ],
};

/** Published at the Forum of the year (report ¶458). */
export const stocktakingReport: Template = {
  process: 'stocktaking-report',
  names: named(
    'Rapport du Bilan du SMSI',
    'Informe del inventario de la CMSI',
    'تقرير جرد القمة العالمية لمجتمع المعلومات',
    '信息社会世界峰会实施情况盘点报告',
    'Отчёт об аналитическом обзоре ВВУИО',
    'Stocktaking report',
  ),
  aliases: ['stocktaking report'],
  label: '2023',
  system: 'sys-12',
  source: 'ITU WSIS report 2022, ¶458',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'report',
      kind: 'publication',
      entry: 'cal-297',
      names: named('Rapport', 'Informe', 'التقرير', '报告', 'Отчёт', 'Report'),
    },
    {
      key: 'success-stories',
      kind: 'publication',
      entry: 'cal-298',
      names: named(
        'Exemples de réussite',
        'Casos de éxito',
        'قصص نجاح',
        '成功案例',
        'Истории успеха',
        'Success stories',
      ),
    },
  ],
};
