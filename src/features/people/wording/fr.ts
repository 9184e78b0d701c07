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
};
