import { createWording } from '../../shared/wording.js';

/** What Slack shows of us that no reply says. `working` follows the bot's name: "actionline is looking it up…". */
export const slackWording = createWording<'working'>({
  en: { working: 'is looking it up…' },
  fr: { working: 'cherche la réponse…' },
  es: { working: 'está buscando la respuesta…' },
  ar: { working: 'يبحث عن الإجابة…' },
  zh: { working: '正在查找答案…' },
  ru: { working: 'ищет ответ…' },
});
