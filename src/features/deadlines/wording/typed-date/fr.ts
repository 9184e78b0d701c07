import type { DateFault } from '../../typed-date.js';

export const fr: Readonly<Record<DateFault, string>> = {
  unreadable:
    'Je ne peux pas lire « {text} » comme une date. Écrivez 2026-12-09 23:00, 9 décembre 2026 ou 2026-12.',
  'impossible date': 'Le jour {date} n’existe pas. Veuillez en donner un autre.',
  'impossible time': 'L’heure {time} n’existe pas. Écrivez 23:00.',
  'unknown zone':
    'Je ne connais pas le fuseau « {zone} ». Écrivez une ville comme Addis-Abeba, ou un nom comme Africa/Addis_Ababa.',
  'time without day': 'Une heure a besoin de son jour. Écrivez 2026-12-09 23:00.',
  'several times': 'Il faut ici un seul moment, non plusieurs.',
  'weekday differs': 'Le {date} n’est pas un {weekday}. Veuillez corriger l’un des deux.',
  'time left out':
    'Le {date}, les horloges de {zone} sont avancées au-delà de {time} : cette heure n’existe pas. La suivante est {next}.',
  'time twice':
    'Le {date}, les horloges de {zone} sont retardées : {time} revient deux fois. Ajoutez le décalage voulu, par exemple UTC+02:00.',
  'season differs':
    'Le {date}, les horloges de {zone} indiquent {right}, non {typed}. Veuillez écrire ce qui est voulu.',
  'zones differ':
    '{one} et {other} sont deux moments différents ({oneInstant} et {otherInstant} en UTC). Veuillez garder le bon.',
};
