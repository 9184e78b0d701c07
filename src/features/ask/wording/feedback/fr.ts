import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const fr: Translation<typeof en> = {
  'feedback.good': 'Utile',
  'feedback.bad': 'Pas utile',
  'feedback.report': 'Signaler une erreur',
  'feedback.thanks': 'Merci, c’est noté.',
  'feedback.reported': 'Merci, les rédacteurs liront votre signalement.',
  'feedback.form.text': 'Qu’est-ce qui est erroné, et que faudrait-il dire ?',
  'feedback.form.hint': 'Si possible, indiquez le document et le paragraphe qui le disent.',
  'feedback.form.send': 'Envoyer',
  'feedback.form.cancel': 'Annuler',
  'feedback.form.empty': 'Veuillez indiquer ce qui est erroné.',
  'feedback.form.tooLong': 'Un signalement compte au plus {most} caractères ; celui-ci en compte {count}.',
  'feedback.form.notKept': 'Votre signalement n’a pas pu être enregistré. Veuillez l’envoyer de nouveau.',
  'feedback.list.title': 'Avis sur les réponses',
  'feedback.list.summary':
    '👍 {good} ; 👎 {bad} ; signalements d’erreurs : {reports}. Les plus récents, au plus {most} :',
  'feedback.list.none': 'Il n’y a pas encore d’avis.',
  'feedback.list.item': '{moment} · {mark} {question} · langue : {language}, auteur : {person}',
  'feedback.list.oldQuestion': 'question d’une version antérieure',
  'feedback.list.inPrivate':
    'Les avis sont réservés aux rédacteurs : demandez-les-moi en message direct ou avec /wsis.',
  'feedback.list.notAllowed':
    'Seuls les rédacteurs peuvent lire les avis. L’administrateur du robot les désigne dans ACTIONLINE_EDITORS.',
};
