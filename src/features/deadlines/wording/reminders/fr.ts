import type { ReminderCatalogue } from './wording.js';

export const fr: ReminderCatalogue = {
  gone: 'Je n’ai plus ce message ; rien n’a été modifié. Écrivez {command} pour voir ce qui est envoyé ici.',
  notYours: 'Ce sont les rappels de quelqu’un d’autre ; rien n’a été modifié.',
  unchanged: 'Rien n’a été modifié',
  'moved.here': 'Ce message portait sur une date antérieure.',
  over: 'Il n’y a plus rien à faire ici.',

  'done.title': 'Fait',
  'done.phase': '{names} : fait. Plus de rappels à ce sujet ici.',
  'done.contribution': '{names} : remis. Plus personne ne recevra de rappel à ce sujet.',
  'done.form': 'Qu’est-ce qui est fait ?',
  'done.which': 'Fait',
  'done.which.hint': 'Il n’y aura plus de rappels à leur sujet ici.',
  'done.which.none': 'Choisissez-en au moins un.',
  'done.link': 'Lien vers ce qui a été remis',
  'done.link.hint': 'S’il y en a un : https://…',
  'done.link.wrong': 'Ce n’est pas une adresse web. Elle commence par https:// – ou laissez le champ vide.',
  'done.notAllowed':
    'Seule la personne qui doit remettre {name}, ou qui s’occupe de ce processus, peut dire que c’est remis. Rien n’a été modifié.',
  undo: 'Annuler',
  'undone.phase': '{names} : à nouveau ouvert. Les rappels reprennent.',
  'undone.mute': 'Les rappels reprennent dès maintenant.',
  'undo.late': 'On ne peut plus revenir en arrière ici. Rien n’a été modifié.',

  'snooze.done': 'Je vous le rappellerai {when} : {time}.',
  'snooze.already': 'Un nouveau rappel est déjà prévu.',
  'snooze.over': '{name} sera alors terminé ; je l’ai laissé de côté.',
  'snooze.tooLate':
    '{name} se termine avant {time} : je viendrais trop tard. Choisissez un moment plus proche.',
  'snooze.form': 'Quand le rappeler ?',
  'snooze.date': 'Jour',
  'snooze.time': 'Heure',
  'snooze.time.hint': 'À l’heure de {place}',
  'snooze.date.wrong': 'Je ne comprends pas ce jour. Écrivez-le ainsi : 2026-12-07.',
  'snooze.time.wrong': 'Je ne comprends pas cette heure. Écrivez-la ainsi : 09:00.',
  'snooze.past': 'Ce moment est passé. Choisissez-en un plus tardif.',
  'snooze.far': 'C’est dans plus d’un an. Choisissez un jour plus proche.',
  'snooze.submit': 'Me le rappeler',

  'mute.form': 'Sourdine',
  'mute.what': 'Que mettre en sourdine',
  'mute.one': 'Seulement ceci : {name}',
  'mute.edition': 'Tout ce qui concerne {name}',
  'mute.everything': 'Tout ce qui est envoyé ici',
  'mute.until': 'Jusqu’au',
  'mute.until.hint': 'Seulement pour « tout » : premier jour où les rappels reprennent',
  'mute.until.missing': 'Dites jusqu’à quand tout doit se taire.',
  'mute.until.wrong': 'Choisissez un jour à partir de demain, dans l’année qui vient.',
  'mute.submit': 'Mettre en sourdine',
  'mute.done':
    '{name} : en sourdine. Aucun rappel à ce sujet ne viendra ici. Pour les retrouver, écrivez {command}.',
  'mute.done.everything':
    'Rien ne sera envoyé ici avant le {day}. Pour y mettre fin plus tôt, écrivez {command}.',

  'calendar.text': 'Ces dates pour votre calendrier : {names}',
  'calendar.none': 'Ces dates ne sont plus dans le calendrier.',
};
