import type { CalendarDate, Names } from '../calendar.js';
import { DEFAULT_ESCALATION, type Template } from './template.js';

const month = (text: string): CalendarDate => ({ precision: 'month', month: text, zone: 'Europe/Zurich' });
const day = (text: string): CalendarDate => ({ precision: 'day', date: text, zone: 'Europe/Zurich' });

function named(en: string, fr: string, es: string, ar: string, zh: string, ru: string): Names {
  return { en, fr, es, ar, zh, ru };
}

const PUBLICATION = named('Publication', 'Publication', 'Publicación', 'النشر', '发布', 'Публикация');

/** ITU's contribution report appears each year (report ¶8); the documents give no dates for its making. */
export const report: Template = {
  process: 'report',
  names: named(
    'ITU annual contribution report',
    'Rapport annuel de contribution de l’UIT',
    'Informe anual de contribución de la UIT',
    'تقرير المساهمة السنوي للاتحاد',
    '国际电联年度贡献报告',
    'Ежегодный отчёт о вкладе МСЭ',
  ),
  aliases: ['annual report', 'contribution report'],
  label: '2022',
  system: 'sys-33',
  source: 'ITU WSIS report 2022, ¶8',
  isAssumed: true,
  expects: 'a section for each action line',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'sections',
      kind: 'deadline',
      closes: day('2022-03-31'),
      names: named(
        'Sections due',
        'Remise des sections',
        'Entrega de las secciones',
        'موعد تسليم الأقسام',
        '章节提交截止',
        'Срок сдачи разделов',
      ),
    },
    { key: 'publication', kind: 'publication', closes: month('2022-06'), names: PUBLICATION },
  ],
};

/** Papers for the meetings of the working group and the advisory groups (four-year report); no dates are given. */
export const papers: Template = {
  process: 'papers',
  names: named(
    'Meeting papers',
    'Documents de réunion',
    'Documentos de reunión',
    'وثائق الاجتماع',
    '会议文件',
    'Документы собрания',
  ),
  aliases: ['meeting papers', 'paper'],
  label: '2022',
  system: 'sys-42',
  source: 'ITU WSIS report 2022, ¶435',
  isAssumed: true,
  expects: 'a paper from each sector',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'papers',
      kind: 'deadline',
      closes: day('2022-01-05'),
      names: named(
        'Papers due',
        'Remise des documents',
        'Entrega de los documentos',
        'موعد تسليم الوثائق',
        '文件提交截止',
        'Срок сдачи документов',
      ),
    },
    {
      key: 'meeting',
      kind: 'meeting',
      entry: 'cal-212',
      names: named('Meeting', 'Réunion', 'Reunión', 'الاجتماع', '会议', 'Собрание'),
    },
  ],
};

/** Road maps with activities for every action line (A/RES/80/173, ¶113); no dates are given. */
export const roadmaps: Template = {
  process: 'roadmaps',
  names: named(
    'Action line road maps',
    'Feuilles de route des grandes orientations',
    'Hojas de ruta de las líneas de acción',
    'خرائط طريق خطوط العمل',
    '行动方面路线图',
    'Дорожные карты направлений деятельности',
  ),
  aliases: ['road maps', 'roadmap', 'road map'],
  label: '2022',
  system: 'sys-32',
  source: 'ITU WSIS report 2022, ¶440',
  isAssumed: true,
  expects: 'an activity for each action line',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'activities',
      kind: 'deadline',
      closes: day('2022-10-31'),
      names: named(
        'Activities due',
        'Remise des activités',
        'Entrega de las actividades',
        'موعد تقديم الأنشطة',
        '活动提交截止',
        'Срок представления мероприятий',
      ),
    },
    { key: 'publication', kind: 'publication', closes: month('2022-12'), names: PUBLICATION },
  ],
};

/** WSIS Flash is a monthly newsletter (report ¶442); the day of the month is assumed. */
export const newsletter: Template = {
  process: 'newsletter',
  names: named(
    'WSIS Flash newsletter',
    'Bulletin WSIS Flash',
    'Boletín WSIS Flash',
    'نشرة WSIS Flash',
    'WSIS Flash 通讯',
    'Бюллетень WSIS Flash',
  ),
  aliases: ['flash', 'wsis flash'],
  label: '2022-09',
  system: 'sys-49',
  source: 'ITU WSIS report 2022, ¶442',
  isAssumed: true,
  isMonthly: true,
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'items',
      kind: 'deadline',
      closes: day('2022-09-23'),
      names: named(
        'Items due',
        'Remise des articles',
        'Entrega de las noticias',
        'موعد تسليم المواد',
        '稿件提交截止',
        'Срок сдачи материалов',
      ),
    },
    { key: 'issue', kind: 'publication', closes: day('2022-09-30'), names: PUBLICATION },
  ],
};
