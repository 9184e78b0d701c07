import { createWording } from '../../shared/wording.js';

/** What cards say of themselves: `needed` stands at a field that was left empty, before anything is sent. */
export const teamsWording = createWording<'needed'>({
  en: { needed: 'This is needed.' },
  fr: { needed: 'Cette réponse est nécessaire.' },
  es: { needed: 'Este dato es necesario.' },
  ar: { needed: 'هذه الإجابة مطلوبة.' },
  zh: { needed: '此项必须填写。' },
  ru: { needed: 'Это нужно заполнить.' },
});
