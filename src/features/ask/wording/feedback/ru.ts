import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const ru: Translation<typeof en> = {
  'feedback.good': 'Полезно',
  'feedback.bad': 'Бесполезно',
  'feedback.report': 'Сообщить об ошибке',
  'feedback.thanks': 'Спасибо, отзыв учтён.',
  'feedback.reported': 'Спасибо, редакторы прочтут ваше сообщение.',
  'feedback.form.text': 'Что неверно и как должно быть?',
  'feedback.form.hint': 'Если возможно, укажите документ и пункт, где это сказано.',
  'feedback.form.send': 'Отправить',
  'feedback.form.cancel': 'Отмена',
  'feedback.form.empty': 'Укажите, что неверно.',
  'feedback.form.tooLong': 'В сообщении может быть не более {most} знаков; в этом их {count}.',
  'feedback.form.notKept': 'Сейчас не удалось сохранить ваше сообщение. Отправьте его, пожалуйста, ещё раз.',
  'feedback.list.title': 'Отзывы об ответах',
  'feedback.list.summary':
    '👍 {good}; 👎 {bad}; сообщения об ошибках: {reports}. Последние, не более {most}:',
  'feedback.list.none': 'Отзывов пока нет.',
  'feedback.list.item': '{moment} · {mark} {question} · язык: {language}, автор: {person}',
  'feedback.list.oldQuestion': 'вопрос более ранней версии',
  'feedback.list.inPrivate':
    'Отзывы предназначены только для редакторов: запросите их в личном сообщении или командой /wsis.',
  'feedback.list.notAllowed':
    'Читать отзывы могут только редакторы. Их указывает администратор бота в ACTIONLINE_EDITORS.',
};
