import type { DocumentCatalogue } from './wording.js';

export const es: DocumentCatalogue = {
  'search.title': 'En los documentos',
  'search.none': 'Ningún pasaje de los documentos incorporados contiene esto.',
  'search.noDocuments':
    'Aún no se ha incorporado ningún documento. Un editor puede enviar uno aquí como archivo, o un administrador ejecuta «npm run ingest».',
  'search.usage': 'Diga qué buscar: search cybersecurity C5 2022 document:itu-wsis-report',
  'search.unknown': '«{what}» no es un documento incorporado. Hay: {names}',
  'search.next': 'Siguientes',
  sources: 'Fuentes',
  'documents.title': 'Documentos',
  'documents.item': '{name}, edición {edition}: {title} ({count, plural, one {# pasaje} other {# pasajes}})',
  notAllowed: 'Solo los miembros de este espacio leen los documentos.',
  'ingest.notAllowed':
    'Solo los editores y administradores incorporan documentos, así que {file} no se incorporó.',
  'ingest.done':
    '{file} se incorporó como «{name}», edición {edition}: {count, plural, one {# pasaje} other {# pasajes}}.',
  'ingest.there': '{file} ya se había incorporado como «{name}», edición {edition}. Nada ha cambiado.',
  'ingest.changes':
    'Respecto a la edición anterior: {same} iguales, {changed} cambiados, {added} nuevos, {gone} desaparecidos.',
  'ingest.places': 'Cambiados: {list}',
  'unread.not fetched':
    'No se pudo obtener {file}, así que no se incorporó nada. Envíelo de nuevo; si no ayuda, un administrador comprueba que el bot puede leer archivos.',
  'unread.empty': '{file} está vacío, así que no se incorporó nada. Envíe el archivo que tiene el texto.',
  'unread.too large':
    '{file} supera los 32 MB, así que no se incorporó nada. Quite las imágenes o envíelo por partes.',
  'unread.encrypted':
    '{file} está protegido con contraseña, así que no se incorporó nada. Guárdelo sin ella y envíelo de nuevo.',
  'unread.damaged':
    '{file} está dañado, así que no se incorporó nada. Ábralo en el programa con que se hizo, guárdelo de nuevo y envíelo.',
  'unread.unknown kind':
    '{file} no es Word (.docx), PDF, HTML ni texto, diga lo que diga su nombre, así que no se incorporó nada. Guárdelo en uno de estos formatos.',
  'unread.no text':
    '{file} no tiene texto legible, quizá solo imágenes de páginas, así que no se incorporó nada. Envíe uno con texto o pase antes un reconocimiento de texto.',
};
