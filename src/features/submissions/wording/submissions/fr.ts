import type { SubmissionCatalogue } from './wording.js';

export const fr: SubmissionCatalogue = {
  'which.title': 'Que voulez-vous envoyer ?',
  'which.text': 'Choisissez un type. Rien n’est envoyé avant que vous le demandiez.',
  'which.noEdition':
    'Aucune édition n’est ouverte ni à venir : rien ne peut être envoyé. « process » montre les calendriers.',
  'form.save': 'Enregistrer',
  'form.cancel': 'Annuler',
  'form.targets': 'Des codes comme 9.c, 17.8',
  'form.words': 'En anglais, de {least} à {most} mots',
  'form.limits':
    '{edition} : un seul projet par organisation et par catégorie, aucun projet deux fois. Ouvert jusqu’au {closes}.',
  'card.kind': 'Type',
  'card.state': 'État',
  'card.sender': 'Envoyé par',
  'card.edition': 'Édition',
  'card.decided': 'Décidé par',
  'card.draft': 'Vous seul voyez ce brouillon. Envoyez-le quand il est prêt.',
  'check.title': 'Règles',
  'check.words': '{mark} Description : {count} mots sur {least} à {most}',
  'check.gdc': '{mark} Indique sa contribution au Pacte numérique mondial',
  'similar.title': 'À comparer',
  'similar.same title': 'même titre',
  'similar.similar title': 'titre semblable à {percent} %',
  'similar.same website': 'même site web',
  'similar.same entity': 'même organisation',
  'button.send': 'Envoyer',
  'button.edit': 'Modifier',
  'button.withdraw': 'Retirer',
  'button.take': 'Prendre',
  'button.approve': 'Approuver',
  'button.request': 'Demander des modifications…',
  'button.reject': 'Rejeter…',
  'button.publish': 'Publier',
  'button.reopen': 'Rouvrir',
  'button.undo': 'Annuler la décision',
  'button.open': 'Ouvrir #{id}',
  'reason.label': 'Raison',
  'reason.hint': 'L’expéditeur le lira.',
  'reason.missing': 'Veuillez dire pourquoi.',
  'done.saved': 'Enregistré. Ce n’est pas encore envoyé.',
  'done.submit': 'Envoyé. Vous serez informé de chaque décision.',
  'done.resubmit': 'Renvoyé.',
  'done.withdraw': 'Retiré.',
  'done.take': 'Vous l’examinez désormais.',
  'done.request changes': 'Des modifications ont été demandées. L’expéditeur est informé.',
  'done.approve': 'Approuvé. L’expéditeur est informé. Vous pouvez annuler pendant dix minutes.',
  'done.reject': 'Rejeté. L’expéditeur est informé. Vous pouvez annuler pendant dix minutes.',
  'done.publish': 'Publié.',
  'done.reopen': 'Rouvert : de nouveau en cours d’examen.',
  'done.undo': 'La décision est annulée.',
  'done.vote': 'Votre approbation compte. Une seconde personne doit approuver.',
  'refused.not allowed': 'Vous n’y êtes pas autorisé : rien n’a changé. docs/permissions.md dit qui l’est.',
  'refused.not now': 'État actuel : {state}. Cela n’est pas possible maintenant, rien n’a changé.',
  'refused.voted': 'Vous l’avez déjà approuvé. Une seconde personne doit le faire.',
  'refused.no undo':
    'Ce n’est plus annulable : seul l’auteur de la décision le peut, pendant dix minutes. Les approbateurs peuvent rouvrir.',
  'refused.other': 'Rien n’a changé.',
  stale: 'Cela a changé entre-temps : rien n’a été fait. État actuel : {state}.',
  'stale.decided': '{who} a été plus rapide : {state}. Rien n’a été fait.',
  'rule.not open':
    'L’envoi est impossible : l’édition n’est pas ouverte. Le brouillon est conservé. Demandez un lien tardif à un administrateur s’il y a une raison.',
  'rule.entity':
    'Non envoyé : votre organisation a déjà un projet dans cette catégorie (#{other}). Retirez-le ou choisissez une autre catégorie ; le brouillon est conservé.',
  'rule.project':
    'Non envoyé : ce projet y est déjà (#{other}). Aucun projet ne peut être envoyé deux fois ; le brouillon est conservé.',
  'rule.checks':
    'Non envoyé : les règles marquées d’un ✗ ne sont pas respectées. Modifiez-le et renvoyez-le ; le brouillon est conservé.',
  missing: 'Il n’y a pas de soumission #{id}, ou vous ne pouvez pas la voir.',
  'mine.title': 'Ce que vous avez envoyé',
  'mine.none': 'Vous n’avez encore rien envoyé. Commencez par « submit ».',
  'queue.title': 'En attente de décision',
  'queue.none': 'Rien ne vous attend.',
  'find.title': 'Entrées trouvées',
  'find.count':
    '{count, plural, one {# entrée} other {# entrées}}, la plus récente ou la plus pertinente d’abord.',
  'find.least':
    '{count} entrées ou plus, la plus récente ou la plus pertinente d’abord. Ajoutez un filtre pour préciser.',
  'find.facets': 'Le plus souvent : {list}',
  'find.none.public':
    'Rien de ce qui est publié ne correspond. « find C7 SDG 3 country:Kenya 2025 » montre comment écrire les filtres.',
  'find.none.all':
    'Rien de ce qui a été envoyé ne correspond. « find C7 SDG 3 country:Kenya 2025 state:approved » montre comment écrire les filtres.',
  'find.unknown':
    '« {what} » n’est pas un filtre que je connais ; rien n’a été cherché. Filtres : line:C5, goal:9, target:9.c, country:Kenya, region:Africa, type:academia, year:2025, state:published.',
  'find.next': 'Suite',
  'find.export': 'En fichier',
  'export.done':
    '{count, plural, one {# entrée est} other {# entrées sont}} dans le fichier, sans adresses de personnes.',
  'export.cut':
    'Il y en a davantage : précisez, ou demandez à un administrateur « npm run register », qui exporte tout.',
  'export.noFiles':
    'Là où aucun fichier n’apparaît, comme dans Teams, un administrateur peut l’exporter avec « npm run register ».',
  'told.reason': 'Raison : {reason}',
  geneva: '{time}, heure de Genève',
  somebody: 'quelqu’un',
};
