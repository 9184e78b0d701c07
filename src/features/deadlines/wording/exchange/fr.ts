import type { ExchangeCatalogue } from './wording.js';

export const fr: ExchangeCatalogue = {
  'event.opens': 'Ouverture : {what}',
  'event.closes': 'Clôture : {what}',
  'event.due': 'Échéance : {what}',
  'event.published': 'Parution : {what}',
  outlook: 'Ajouter à Outlook – {event}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – dans le courant de {month}',
  'event.written': 'Tel qu’annoncé : {text}',
  'event.lines': 'Grandes orientations : {codes}',
  'event.owner': 'De : {name}',
  'kind.window': 'Période',
  'kind.deadline': 'Échéance',
  'kind.meeting': 'Réunion',
  'kind.publication': 'Publication',
  'kind.contribution': 'Contribution',
  'problem.empty': 'Le fichier est vide. Indiquez les noms des colonnes sur sa première ligne.',
  'problem.noLines':
    'Sous les noms des colonnes, il n’y a aucune ligne. Ajoutez-en une par phase ou par contribution.',
  'problem.unknownHead':
    'La première ligne ne nomme aucune colonne que je connaisse. Pour des phases, nommez-en parmi : {phases}. Pour des contributions : {contributions}.',
  'problem.columnTwice': 'La colonne {column} figure deux fois. Supprimez-en une.',
  'problem.missingColumn': 'La colonne {column} manque. Ajoutez-la.',
  'problem.unknownColumn':
    'Je ne connais pas cette colonne, elle a donc été laissée de côté. Je connais : {columns}.',
  'problem.openQuote':
    'Un guillemet s’ouvre à cette ligne ou plus bas et n’est jamais fermé. Fermez-le ou supprimez-le.',
  'problem.tooManyCells':
    'Il y a {count} cellules pour {most} colonnes. Placez entre guillemets tout texte contenant une virgule ou un point-virgule.',
  'problem.missing': 'Il n’y a rien ici. Complétez.',
  'problem.tooLong': 'Ce texte compte {count} caractères ; j’en accepte {most} au plus. Raccourcissez-le.',
  'problem.unknownValue': '« {value} » ne figure pas parmi : {known}.',
  'problem.noAddress': '« {value} » n’est pas une adresse web. Elle doit commencer par https://.',
  'problem.unknownLine': '{code} n’est pas une grande orientation. Il y a : {known}.',
  'problem.unknownPerson':
    '« {value} » ne désigne personne. Écrivez slack:T0123:U0123 (identifiants de l’espace et du membre), teams:TENANT:PERSON ou terminal.',
  'problem.unknownZone':
    'Je ne connais pas de fuseau horaire « {zone} ». Écrivez-en un comme Europe/Zurich ou Africa/Addis_Ababa.',
  'problem.impossibleDate':
    'La date « {date} » n’existe pas. Écrivez 2027-03-31, 2027-03-31 23:00 ou 2027-03.',
  'problem.missingHour':
    '{time} n’existe pas à {zone} : les horloges sont avancées par-dessus. Choisissez une autre heure.',
  'problem.doubledHour':
    'Les horloges de {zone} affichent deux fois {time}. Précisez laquelle par son décalage, {first} ou {second}, derrière l’heure.',
  'problem.twice': 'La même chose figure à la ligne {line}, qui a été retenue. Supprimez l’une des deux.',
  'problem.encoding':
    'Rien dans le fichier n’indique l’encodage de ses lettres ; je l’ai lu comme {encoding}. Si des lettres sont fausses, enregistrez-le en UTF-8.',
  'problem.unreadable':
    '{count, plural, one {# caractère n’a pas pu être lu et apparaît comme �.} other {# caractères n’ont pas pu être lus et apparaissent comme �.}} Enregistrez le fichier en UTF-8.',
  'problem.noCalendar': 'Ce n’est pas un fichier iCalendar : il ne commence pas par BEGIN:VCALENDAR.',
  'problem.noEvents': 'Ce calendrier ne contient aucun événement.',
  'problem.otherComponent':
    'Je ne prends que les événements et les tâches ; ce {name} a donc été laissé de côté.',
  'problem.brokenLine': 'Cette ligne est illisible, elle a donc été laissée de côté : {text}',
  'problem.notClosed': 'Cet événement n’a pas de fin ; il a été lu aussi loin que possible.',
  'problem.repeats':
    'Il se répète selon une règle que je ne suis pas ; seule sa première date a été retenue.',
  'problem.repeatsOn':
    'Il se répète sans fin ; {count, plural, one {# date a été retenue} other {les # prochaines dates ont été retenues}}.',
  'problem.detailsLeftOut':
    'Les descriptions, invités et pièces jointes n’ont pas de place ici : ceux de {count, plural, one {# événement} other {# événements}} ont été laissés de côté.',
  'problem.contribution': 'Il s’agit de ce que quelqu’un doit remettre, pas d’une phase. Importez-le en CSV.',
  'problem.noEdition':
    'Aucune édition n’est nommée. Nommez-la dans la colonne edition ou dites pour laquelle est le fichier : prizes 2027.',
  'problem.badEdition':
    '« {edition} » n’est pas une édition. Il faut un processus et une année ou une date : prizes-2027, newsletter-2027-03.',
  'problem.unknownEdition':
    'Je ne connais pas d’édition « {edition} ». Créez-la d’abord, puis importez ceci.',
  'problem.notAllowed':
    'Vous ne pouvez pas modifier {edition}. Adressez-vous à un éditeur désigné par votre administrateur ou au responsable de ce processus.',
  'problem.noDate': 'Il n’y a ni ouverture ni clôture. Indiquez-en une.',
  'problem.kindFixed':
    'Elle existe déjà comme {kind}, et le type d’une phase ne peut pas changer. Donnez-lui une autre clé.',
  'problem.contributionFixed':
    'La contribution {id} concerne une autre édition, une autre grande orientation ou un autre secteur, ce qui ne peut pas changer. Retirez son id pour en attendre une nouvelle.',
  'report.newEditions': '{count, plural, one {# édition est nouvelle.} other {# éditions sont nouvelles.}}',
  'report.newPhases': '{count, plural, one {# phase est nouvelle.} other {# phases sont nouvelles.}}',
  'report.changedPhases': '{count, plural, one {# phase change.} other {# phases changent.}}',
  'report.samePhases':
    '{count, plural, one {# phase existe déjà telle quelle.} other {# phases existent déjà telles quelles.}}',
  'report.assigned':
    '{count, plural, one {# contribution est nouvellement attendue.} other {# contributions sont nouvellement attendues.}}',
  'report.changedContributions':
    '{count, plural, one {# contribution change.} other {# contributions changent.}}',
  'report.sameContributions':
    '{count, plural, one {# contribution existe déjà telle quelle.} other {# contributions existent déjà telles quelles.}}',
  'report.refused':
    '{count, plural, one {# ligne n’est pas retenue.} other {# lignes ne sont pas retenues.}}',
  'report.nothing': 'Rien dans ce fichier ne changerait quoi que ce soit.',
  'report.changedCaption': 'Ce qui change',
  'report.newCaption': 'Ce qui est nouveau',
  'report.first': '{caption} : les {most} premières sur {count}',
  'report.phase': 'Phase',
  'report.before': 'Maintenant',
  'report.after': 'Ensuite',
  'report.name': 'Nom',
  'report.dates': 'Dates',
  'report.more': 'Et encore {count}.',
  'report.notTaken': 'Non retenu.',
  'report.at': '{at} : {text}',
  'report.line': 'Ligne {line}',
  'report.lineColumn': 'Ligne {line}, {column}',
  'status.cancelled': 'annulée',
  'status.finished': 'terminée',
  'import.open': 'Importer un calendrier',
  'import.title': 'Importer un calendrier',
  'import.check': 'Vérifier',
  'import.confirm': 'Importer',
  'import.cancel': 'Annuler',
  'import.edition': 'Édition',
  'import.editionHint':
    'Pour les lignes qui n’en nomment pas : prizes-2027. Laissez vide si chaque ligne nomme la sienne.',
  'import.text': 'CSV ou iCalendar',
  'import.textHint':
    'Collez {most} caractères au plus : des lignes copiées d’un tableur avec leurs en-têtes, ou un fichier de calendrier. Les heures sans fuseau sont à l’heure de Genève. Rien n’est importé avant que vous n’ayez vu un rapport. Pour un fichier plus long : npm run calendar -- import FILE.',
  'import.reason': 'Pourquoi est-ce acceptable ?',
  'import.reasonHint': 'La raison est conservée avec chaque avertissement.',
  'import.reasonMissing': 'Dites pourquoi, ou corrigez ce qui est signalé et vérifiez à nouveau.',
  'import.textMissing': 'Collez ce qui doit être importé.',
  'import.badEdition':
    'Ce n’est pas une édition. Il faut un processus et une année ou une date : prizes-2027.',
  'import.notYet':
    'Rien n’a encore été importé. Appuyez sur « {button} » pour faire ce qui est indiqué ici, ou corrigez le texte et vérifiez-le à nouveau.',
  'import.nothingTaken': 'Rien ne peut être importé en l’état. Corrigez le texte et vérifiez-le à nouveau.',
  'import.changed': 'Ce rapport n’est pas celui que vous avez vu, car le texte ou le calendrier a changé :',
  'import.done': 'Importé, en une seule fois :',
  'import.notAllowed':
    'Vous ne pouvez pas importer de calendriers ; rien n’a donc été importé. Adressez-vous à un éditeur désigné par votre administrateur ou au responsable du processus.',
  'export.done':
    'Le calendrier de {name} en fichiers : .ics pour les agendas, .csv pour les tableurs. Le .csv peut être modifié et importé à nouveau.',
  'export.noFiles': 'Si vous ne voyez pas de fichiers ici, « feed {process} » vous donne un lien.',
  'export.ics': 'Fichier d’agenda',
  'export.csv': 'Tableau des phases',
  'export.contributions': 'Tableau des contributions',
  'export.unknown': 'Je ne connais ni édition ni processus « {name} ». Vous pouvez dire : {known}.',
  'export.which': 'Que voulez-vous exporter ? Vous pouvez dire : {known}.',
  'feed.mine': 'Mes échéances',
  'feed.ofProcess': 'Calendrier de {process}',
  'feed.whatMine':
    'Ce lien est un calendrier de ce que vous suivez dans notre conversation et de ce qui est attendu de vous. Il suit chaque changement :',
  'feed.whatProcess':
    'Ce lien est un calendrier de toutes les dates du processus. Il suit chaque changement :',
  'feed.outlook': 'Outlook : Ajouter un calendrier, S’abonner à partir du web.',
  'feed.google': 'Google Agenda : Autres agendas, À partir de l’URL.',
  'feed.apple': 'Calendrier d’Apple : Fichier, Nouvel abonnement.',
  'feed.secret':
    'Quiconque possède ce lien peut lire le calendrier ; gardez-le donc pour vous. Je ne le montre que cette fois et ne peux pas le montrer à nouveau. « feeds » liste vos liens et permet de les révoquer.',
  'feed.revoke': 'Révoquer ce lien',
  'feed.revokeThis': 'Révoquer : {name}, {day}',
  'feed.list': 'Vos liens de calendrier',
  'feed.item': '{name}, créé le {day}',
  'feed.none':
    'Vous n’avez aucun lien de calendrier. « feed me » en crée un de ce que vous suivez et devez, « feed prizes » un d’un processus.',
  'feed.revoked':
    'Ce lien est révoqué : il ne mène désormais nulle part. Les agendas qui l’utilisaient ne sont plus mis à jour.',
  'feed.gone': 'Vous n’avez plus ce lien ; il n’y avait donc rien à révoquer.',
  'feed.inPrivate':
    'Un lien de calendrier est pour vous seul, et tout le monde ici le verrait. Demandez-le-moi en message direct ou avec /wsis.',
  'feed.notSet':
    'Je ne peux pas encore créer de liens de calendrier : un administrateur doit définir ACTIONLINE_PUBLIC_URL avec l’adresse à laquelle on me joint de l’extérieur. En attendant, « export » vous donne le calendrier en fichier.',
  'feed.tooMany':
    'Vous avez {most} liens de calendrier, le maximum que je conserve. Révoquez-en un d’abord : « feeds » les liste.',
  'feed.unknown': 'Je ne connais pas de processus « {name} ». Vous pouvez dire : {known}.',
  'feed.which': 'Quel calendrier voulez-vous ? Vous pouvez dire : {known}.',
};
