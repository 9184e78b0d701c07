import { DEFAULT_ESCALATION, type Template } from './template.js';

/** The contest has five phases; submission and vote close at 23:00 Geneva time (report ¶458). */
export const prizes: Template = {
  process: 'prizes',
  names: {
    en: 'WSIS Prizes',
    fr: 'Prix du SMSI',
    es: 'Premios de la CMSI',
    ar: 'جوائز القمة العالمية لمجتمع المعلومات',
    zh: '信息社会世界峰会奖',
    ru: 'Премии ВВУИО',
  },
  aliases: ['prize', 'contest', 'wsis prizes'],
  label: '2023',
  system: 'sys-14',
  source: 'ITU WSIS report 2022, ¶458',
  escalation: DEFAULT_ESCALATION,
  phases: [
    {
      key: 'submission',
      kind: 'window',
      entry: 'cal-270',
      names: {
        en: 'Submission of projects',
        fr: 'Soumission des projets',
        es: 'Presentación de proyectos',
        ar: 'تقديم المشاريع',
        zh: '项目提交',
        ru: 'Подача проектов',
      },
    },
    {
      key: 'nomination',
      kind: 'window',
      entry: 'cal-286',
      names: {
        en: 'Nomination',
        fr: 'Nomination',
        es: 'Nominación',
        ar: 'الترشيح',
        zh: '提名',
        ru: 'Номинирование',
      },
    },
    {
      key: 'voting',
      kind: 'window',
      entry: 'cal-287',
      names: {
        en: 'Public voting',
        fr: 'Vote du public',
        es: 'Votación pública',
        ar: 'التصويت العام',
        zh: '公众投票',
        ru: 'Открытое голосование',
      },
    },
    {
      key: 'selection',
      kind: 'window',
      entry: 'cal-289',
      names: {
        en: 'Selection by the ITU Expert Group',
        fr: 'Sélection par le Groupe d’experts de l’UIT',
        es: 'Selección por el Grupo de Expertos de la UIT',
        ar: 'الاختيار من فريق خبراء الاتحاد',
        zh: '国际电联专家组评选',
        ru: 'Отбор Группой экспертов МСЭ',
      },
    },
    {
      key: 'announcement',
      kind: 'meeting',
      entry: 'cal-296',
      names: {
        en: 'Announcement at the Forum',
        fr: 'Annonce au Forum',
        es: 'Anuncio en el Foro',
        ar: 'الإعلان في المنتدى',
        zh: '在论坛上公布',
        ru: 'Объявление на Форуме',
      },
    },
  ],
};
