import type { ChecksCatalogue } from './wording.js';

export const fr: ChecksCatalogue = {
  'no phases': 'Il n’y a aucune phase : personne ne pourrait recevoir de rappel. Ajoutez-en au moins une.',
  'duplicate key':
    '{phase} : deux phases portent la clé « {key} » et ne peuvent être distinguées. Donnez une autre clé à l’une d’elles.',
  'no date': '{phase} : aucune date, donc personne ne recevrait de rappel. Indiquez-en une.',
  'no end':
    '{phase} : s’ouvre mais ne se ferme jamais, donc aucun rappel n’arriverait à temps. Indiquez la date de clôture.',
  'impossible date': '{phase} : la date {date} n’existe pas, personne ne pourrait la respecter. Corrigez-la.',
  'unknown zone':
    '{phase} : je ne connais pas le fuseau horaire {zone} et ne sais donc pas de quel moment il s’agit. Indiquez une ville ou un nom tel que Europe/Zurich.',
  'closes first':
    '{phase} : la fin ({closes}) n’est pas postérieure au début ({opens}), la phase ne serait donc jamais ouverte. Changez l’une des deux dates.',
  'zones differ':
    '{phase} : « {one} » et « {other} » sont deux moments différents : {oneTime}, et {otherTime}. Les gens viendraient à des heures différentes. Dites lequel est le bon et corrigez le texte.',
  'time left out':
    '{phase} : le {date}, il n’est jamais {time} à {place} : les horloges sont avancées et l’heure suivante est {next}. Choisissez une autre heure.',
  order:
    '{phase} : vient avant {previous}, alors que la liste la place après. Changez les dates ou dites pourquoi c’est voulu.',
  gap: '{phase} : pendant {days, plural, one {# jour} other {# jours}} avant elle, depuis la clôture de {previous}, rien n’est ouvert. Déplacez l’une des deux ou dites pourquoi cet intervalle est voulu.',
  overlap:
    '{phase} : s’ouvre alors que {previous} est encore en cours, on pourrait les confondre. Déplacez l’une des deux ou dites pourquoi c’est voulu.',
  'weekend.opens':
    '{phase} : commence le {date}, un week-end, quand peu de gens travaillent pour le voir. Choisissez un jour ouvré ou dites pourquoi c’est voulu.',
  'weekend.closes':
    '{phase} : se termine le {date}, un week-end, quand presque personne ne peut aider les retardataires. Choisissez un jour ouvré ou dites pourquoi c’est voulu.',
  'holiday.opens':
    '{phase} : commence le {date}, jour férié à Genève, quand peu de gens travaillent pour le voir. Choisissez un jour ouvré ou dites pourquoi c’est voulu.',
  'holiday.closes':
    '{phase} : se termine le {date}, jour férié à Genève, quand presque personne ne peut aider les retardataires. Choisissez un jour ouvré ou dites pourquoi c’est voulu.',
  'odd hour':
    '{phase} : se termine le {date} à {time}, une heure que l’on attribue facilement à la veille. Choisissez une autre heure ou dites pourquoi c’est voulu.',
  'time twice.first':
    '{phase} : le {date}, les horloges indiquent deux fois {time}, car elles sont retardées. La première fois est retenue. Choisissez une autre heure ou dites pourquoi c’est voulu.',
  'time twice.second':
    '{phase} : le {date}, les horloges indiquent deux fois {time}, car elles sont retardées. La seconde fois est retenue. Choisissez une autre heure ou dites pourquoi c’est voulu.',
  past: '{phase} : cette date et toutes les autres sont passées, personne ne recevrait de rappel. Vérifiez l’année ou dites pourquoi la saisie se fait maintenant.',
};
