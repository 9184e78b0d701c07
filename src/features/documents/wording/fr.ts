import type { DocumentCatalogue } from './wording.js';

export const fr: DocumentCatalogue = {
  'search.title': 'Dans les documents',
  'search.none': 'Aucun passage des documents enregistrés ne contient cela.',
  'search.noDocuments':
    'Aucun document n’a encore été enregistré. Un éditeur peut en envoyer un ici comme fichier, ou un administrateur lance « npm run ingest ».',
  'search.usage': 'Dites ce qu’il faut chercher : search cybersecurity C5 2022 document:itu-wsis-report',
  'search.unknown': '« {what} » n’est pas un document enregistré. Il y a : {names}',
  'search.next': 'Suivants',
  sources: 'Sources',
  'documents.title': 'Documents enregistrés',
  'documents.item':
    '{name}, édition {edition} : {title} ({count, plural, one {# passage} other {# passages}})',
  notAllowed: 'Seuls les membres de cet espace lisent les documents.',
  'ingest.notAllowed':
    'Seuls les éditeurs et les administrateurs enregistrent des documents ; {file} ne l’a donc pas été.',
  'ingest.done':
    '{file} a été enregistré sous « {name} », édition {edition} : {count, plural, one {# passage} other {# passages}}.',
  'ingest.there': '{file} avait déjà été enregistré sous « {name} », édition {edition}. Rien n’a changé.',
  'ingest.changes':
    'Par rapport à l’édition précédente : {same} identiques, {changed} modifiés, {added} nouveaux, {gone} disparus.',
  'ingest.places': 'Modifiés : {list}',
  'unread.not fetched':
    '{file} n’a pas pu être récupéré : rien n’a été enregistré. Renvoyez-le ; sinon, un administrateur vérifie que le robot peut lire les fichiers.',
  'unread.empty': '{file} est vide : rien n’a été enregistré. Envoyez le fichier qui contient le texte.',
  'unread.too large':
    '{file} dépasse 32 Mo : rien n’a été enregistré. Retirez les images ou envoyez-le en plusieurs parties.',
  'unread.encrypted':
    '{file} est protégé par un mot de passe : rien n’a été enregistré. Enregistrez-le sans mot de passe et renvoyez-le.',
  'unread.damaged':
    '{file} est endommagé : rien n’a été enregistré. Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et envoyez-le.',
  'unread.unknown kind':
    '{file} n’est ni Word (.docx), ni PDF, ni HTML, ni du texte, quel que soit son nom : rien n’a été enregistré. Enregistrez-le dans un de ces formats.',
  'unread.no text':
    '{file} n’a pas de texte lisible, peut-être seulement des images de pages : rien n’a été enregistré. Envoyez un fichier avec du texte ou faites d’abord reconnaître les caractères.',
};
