import type { PeopleCatalogue } from './wording.js';

export const fr: PeopleCatalogue = {
  'roles.title': 'Qui a quel rôle',
  'roles.none': 'Personne n’a encore de rôle. « grant PERSONNE approver » en donne un.',
  'roles.line': '{name} ({who}) : {roles}',
  'roles.granted': '{name} a maintenant : {roles}',
  'roles.nothing': 'aucun rôle',
  'roles.usage':
    'Écrivez « grant PERSONNE RÔLE » ou « revoke PERSONNE RÔLE ». Rôles : contributor, reviewer, approver, editor, administrator. Un reviewer peut être limité : « grant PERSONNE reviewer C5 C6 ITU-D prizes ».',
  'roles.notAllowed': 'Seuls les administrateurs donnent et retirent des rôles : rien n’a changé.',
  'roles.stale': 'Ces rôles ont changé entre-temps : rien n’a changé. Veuillez réessayer.',
  'link.notAllowed': 'Seuls les membres sont reconnus sur plusieurs plateformes.',
  'link.noMail':
    'Votre profil ici ne m’indique aucune adresse professionnelle ; je ne peux donc pas vous retrouver ailleurs.',
  'link.nobody':
    'Je ne connais personne d’autre avec l’adresse {mail}. Écrivez-moi une fois sur l’autre plateforme, puis de nouveau « link ».',
  'link.unreachable':
    'Je connais quelqu’un d’autre avec l’adresse {mail} mais ne peux pas lui écrire. Écrivez-moi une fois sur l’autre plateforme, puis de nouveau « link ».',
  'link.asked':
    'Je vous ai posé la question dans {platform}. Une fois confirmé là-bas, vous êtes pour moi une seule personne, avec les rôles des deux.',
  'link.question':
    'Quelqu’un dans {platform} avec votre adresse professionnelle {mail} dit être vous. S’il s’agit bien de vous, confirmez ; vos rôles et vos envois seront alors communs.',
  'link.yes': 'Oui, c’est moi',
  'link.no': 'Non, ce n’est pas moi',
  'link.linked': 'Vous êtes désormais pour moi une seule personne, ici et là-bas.',
  'link.decided':
    'Impossible de vous relier : l’un de vous a décidé de #{submission}, envoyé par l’autre. Un approbateur doit d’abord la rouvrir. Rien n’a été modifié.',
  'link.unknown': 'Cette question a déjà reçu une réponse ou a été retirée. « link » la pose à nouveau.',
  'link.expired': 'La question date de trop longtemps ; rien n’a été relié. « link » la pose à nouveau.',
  'link.not yours': 'Cette question a été posée à quelqu’un d’autre. Rien n’a été modifié.',
  'link.refused': 'Alors rien n’est relié.',
  'entity.none': 'Je ne sais pas de quelle organisation il s’agit. « entity is UIT » l’indique.',
  'entity.is': '{name} travaille pour {entity} et ne décide de rien qui en provienne.',
  'entity.nobody': 'Je ne connais personne sous ce nom ; rien n’a été modifié.',
  'entity.notAllowed': 'Une fois indiquée, seuls les administrateurs la modifient ; rien n’a été modifié.',
  'erase.title': 'Effacer {name} ?',
  'erase.profile': 'Nom, adresse, organisation, identités, rôles, abonnements, avis',
  'erase.submissions':
    'L’adresse de contact dans {submissions, plural, one {# soumission} other {# soumissions}}, et tout le contenu de {drafts, plural, one {# brouillon} other {# brouillons}}',
  'erase.trail': 'Ce que la personne a écrit, tel que le journal le garde ; le journal lui-même reste entier',
  'erase.kept':
    'C’est irréversible. Ce qui est publié reste, sans l’adresse ; l’historique des dates garde qui a modifié quoi.',
  'erase.do': 'Effacer',
  'erase.done': 'Effacé. Le journal indique que cela a été fait, et par qui.',
  'erase.nobody': 'Je ne connais personne sous ce nom ; rien n’a été effacé.',
  'erase.notAllowed':
    'Seuls les administrateurs effacent ce qui est gardé des personnes ; rien n’a été modifié.',
};
