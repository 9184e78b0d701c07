export const en = {
  'search.title': 'In the documents',
  'search.none': 'No passage of the documents that were read in has this.',
  'search.noDocuments':
    'No document was read in yet. An editor can send one here as a file, or an administrator runs “npm run ingest”.',
  'search.usage': 'Say what to look for: search cybersecurity C5 2022 document:itu-wsis-report',
  'search.unknown': '“{what}” is no document that was read in. There are: {names}',
  'search.next': 'Next',
  sources: 'Sources',
  'documents.title': 'Documents',
  'documents.item':
    '{name}, edition {edition}: {title} ({count, plural, one {# passage} other {# passages}})',
  notAllowed: 'Only members of this workspace read the documents.',
  'ingest.notAllowed': 'Only editors and administrators read documents in, so {file} was not.',
  'ingest.done':
    '{file} was read in as “{name}”, edition {edition}: {count, plural, one {# passage} other {# passages}}.',
  'ingest.there': '{file} was read in before, as “{name}”, edition {edition}. Nothing changed.',
  'ingest.changes':
    'Against the edition before: {same} the same, {changed} changed, {added} new, {gone} gone.',
  'ingest.places': 'Changed: {list}',
  'unread.not fetched':
    '{file} could not be fetched, so nothing was read in. Send it again; if that does not help, an administrator checks that the bot may read files.',
  'unread.empty': '{file} is empty, so nothing was read in. Send the file that has the text.',
  'unread.too large':
    '{file} is larger than 32 MB, so nothing was read in. Take the pictures out, or send it in parts.',
  'unread.encrypted':
    '{file} is protected by a password, so nothing was read in. Save it without one and send it again.',
  'unread.damaged':
    '{file} is damaged, so nothing was read in. Open it in the program it was made with, save it anew and send that.',
  'unread.unknown kind':
    '{file} is neither Word (.docx), PDF, HTML nor text, whatever its name says, so nothing was read in. Save it as one of these.',
  'unread.no text':
    '{file} has no text that can be read, perhaps only pictures of pages, so nothing was read in. Send one with text, or have it recognised first.',
};
