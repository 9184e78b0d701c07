import type { Catalogue } from '../../../shared/wording.js';
import type { en } from './en.js';

/**
 * Spanish, in the terms of ITU's WSIS documents: CMSI, línea de acción, facilitador, meta. Codes are named
 * without an article where a message may hold "C5", "9.c" or "ODS 4".
 */
export const es: Catalogue<keyof typeof en> = {
  sources: 'Fuentes',
  more: 'Más',
  shareWithChannel: 'Compartir en el canal',
  readAs: 'Se leyó «{from}» como «{to}».',
  colon: ': ',
  semicolon: '; ',
  comma: ', ',
  alsoMissing:
    '{codes}: {count, plural, one {este código no existe y la respuesta no lo incluye} other {estos códigos no existen y la respuesta no los incluye}}.',

  line: 'Línea de acción',
  category: 'Categoría del concurso',
  partOf: 'Forma parte de',
  subLines: 'Sublíneas',
  goal: 'ODS',
  sdg: 'ODS {goal}',
  wholeGoal: 'objetivo en su conjunto',
  roles: 'Funciones',
  targets: 'Metas',
  actionLines: 'Líneas de acción',
  indicators: 'Indicadores',
  ictIndicator: 'indicador de TIC',
  period: 'Periodo',
  aliases: 'También se escribe',
  status: 'Estado',
  title: 'Título',
  kind: 'Tipo',
  date: 'Fecha',
  time: 'Hora',
  topic: 'Tema',
  organisers: 'Organizadores',
  jointWith: 'Junto con',
  meeting: 'Reunión de facilitación',
  winner: 'Premio de la CMSI',
  mapsTo: 'Se corresponde con',
  yourTime: '{time} en su zona horaria ({zone})',
  translatedTitle: 'El título en español es traducción nuestra; el oficial es «{official}».',

  'lineToGoals.title': '{line} → ODS',
  'lineToGoals.summary':
    '{line} ({title}) se corresponde con {goals, plural, one {el ODS {list}} other {los ODS {list}}}{targets, plural, =0 {, sin que se nombre ninguna meta concreta} one {, con # meta} other {, con # metas}}. Edición: {edition}.',
  'lineToGoals.narrowed':
    '{line} ({title}), {asked}: {targets, plural, =0 {el objetivo en su conjunto, ninguna meta concreta} one {# meta} other {# metas}}. Edición: {edition}.',
  'lineToGoals.none':
    'No tengo ninguna correspondencia con los ODS para {line} ({title}) en la edición {edition}.',
  'lineToGoals.noneNarrowed': '{asked}: sin correspondencia con {line} ({title}) en la edición {edition}.',
  'lineToGoals.union':
    'Calculado: {line} no tiene correspondencia propia, así que la respuesta reúne sus sublíneas {list}.',
  'lineToGoals.item': 'ODS {goal} – {name}',
  'lineToGoals.confidence': 'La confianza de al menos uno de estos vínculos es {confidence}.',

  'difference.same': 'La edición {other} dice lo mismo.',
  'difference.onlyThere': 'La edición {other} difiere: añade {there}.',
  'difference.onlyHere': 'La edición {other} difiere: le falta {here}.',
  'difference.both': 'La edición {other} difiere: añade {there} y le falta {here}.',

  'goalToLines.title': 'ODS {goal} ← líneas de acción',
  'goalToLines.summary':
    '{count, plural, =0 {Ninguna línea de acción contribuye} one {# línea de acción contribuye} other {# líneas de acción contribuyen}} al ODS {goal} ({name}). Edición: {edition}.',

  'targetToLines.title': '{target} ← líneas de acción',
  'targetToLines.summary':
    '{count, plural, =0 {Ninguna línea de acción nombra} one {# línea de acción nombra} other {# líneas de acción nombran}} la meta {target} ({label}). Edición: {edition}.',
  'targetToLines.wholeGoal':
    '{lines} {count, plural, one {nombra} other {nombran}} el ODS {goal} en su conjunto, lo que no es lo mismo que nombrar {target}.',

  'why.title': 'Por qué {line} → {what}',
  'why.allLinks': 'sus ODS',
  'why.linked':
    'Hay vínculo {line} – {what} en la edición {edition}. Razones registradas, con nuestras palabras:',
  'why.summary': 'Razones registradas en la edición {edition}, con nuestras palabras:',
  'why.noReason': 'hay vínculo, pero no consta ninguna razón',
  'why.reasonSource': 'Origen de las razones: {sources}.',
  'why.notLinked': 'No hay vínculo {line} – {what} en la edición {edition}, así que no hay razón que dar.',
  'why.nothingLinked':
    '{line} no está vinculada a ningún ODS en la edición {edition}, así que no hay razón que dar.',
  'why.item': ' ({named}): {reason}',
  'why.linkedIn': 'La edición {other} sí establece ese vínculo.',

  'role.title': 'Quién hace qué en {line}',
  'role.summary':
    'Lo que dicen los documentos sobre {line} ({title}); {count, plural, one {una mención} other {# menciones}}:',
  'role.none': 'No me consta quién facilita {line} ({title}).',
  'role.item': '{organisation}: {role} ({evidence}).',

  'meeting.title': '{line}: reunión de facilitación',
  'meeting.none': 'No tengo ninguna reunión de facilitación de {line} ({title}).',
  'winner.title': '{line}: ganador del Premio de la CMSI',
  'winner.item': '{year}: {project} ({country})',
  'winner.none': 'No tengo ningún ganador del premio para {line} ({title}).',
  'winner.subLines': '{line} no es en sí una categoría del concurso; sus sublíneas sí lo son.',

  'confidence.high': 'alta',
  'confidence.medium': 'media',
  'confidence.low': 'baja',
  'confidence.none': 'nula',
  'confidence.note': 'confianza {confidence}',

  'disagreement.lead': 'Las fuentes difieren en este punto: {topic}. {claims}. {handling}',
  'disagreement.single': 'Sobre este punto ({topic}): {claims}. {handling}',
  'disagreement.claim': '«{value}» ({source})',

  'target.outcome': 'Meta de resultados del ODS {goal} – {name}',
  'target.means': 'Meta sobre los medios de implementación del ODS {goal} – {name}',
  'target.noLine': 'ninguna línea de acción la nombra',
  'goal.summary': 'El ODS {goal} tiene {count, plural, one {# meta} other {# metas}}.',
  'goal.lines': 'Líneas de acción que contribuyen',
  'entry.noGoals': 'Los documentos no lo vinculan a ningún ODS.',
  'recommendation.noTitle': 'Los documentos no indican el título.',
  'edition.default': 'Edición por defecto.',
  'edition.summary': '{title} ({year}).',

  'lines.title': 'Líneas de acción',
  'lines.summary': 'Once líneas de acción; C7 tiene ocho sublíneas, lo que da 18 categorías del concurso.',
  'goals.title': 'Objetivos de Desarrollo Sostenible',

  'missing.title': 'Eso no existe',
  'missing.line': 'La línea de acción {code} no existe. Hay {existing}.',
  'missing.goal': 'El ODS {code} no existe. Van del ODS 1 al ODS 17.',
  'missing.target': 'La meta {code} no existe. El ODS {goal} tiene {existing}.',
  'missing.targetOfNoGoal': 'La meta {code} no existe, ya que los ODS van del 1 al 17.',
  'missing.entry': 'No conozco {code}: ningún marco registrado contiene ese código.',
  'missing.recommendation': '{code} no figura entre las Recomendaciones que citan los documentos.',
  'missing.edition': 'La edición {code} no existe. Tengo {existing}.',

  'unknown.title': 'No tengo eso',
  'unknown.text':
    'Respondo con lo que consta sobre la CMSI y los ODS: líneas de acción, objetivos, metas y quién contribuye a ellos.',
  'unknown.nearest': 'Lo más cercano que tengo:',

  'unsure.title': '¿Cuál de estas preguntas hace?',
  'unsure.text': 'Su pregunta se puede entender de varias maneras.',
  'unsure.nothingBefore.title': '¿A qué se refiere?',
  'unsure.nothingBefore':
    'Su pregunta es continuación de otra, y no tengo ninguna aquí en la última media hora. Indique la línea de acción, el objetivo, la meta o cualquier otro elemento de que se trate.',
  'refused.action': 'Aquí solo respondo a preguntas; no se ha ejecutado nada.',
  'refused.opinion': 'No tengo opiniones ni hago pronósticos; solo indico lo que dicen los documentos.',
  'refused.not-recorded': 'Ninguno de los documentos en que se basan mis respuestas lo dice.',

  'model.unavailable':
    'El modelo de lenguaje que ayuda con las preguntas poco habituales no está disponible en este momento.',
  'model.working': 'Examinando su pregunta…',

  'help.title': 'Pregúnteme por las líneas de acción y los ODS',
  'help.text':
    'Sé cómo se corresponden las líneas de acción de la CMSI con los ODS y sus metas, quién facilita cada línea y cuáles fueron su reunión y su ganador del premio en 2022; también conozco los resultados y las Cuestiones del UIT-D y las Recomendaciones citadas. Pregunte con sus propias palabras, en un mensaje directo, mencionándome o, en Slack, con /wsis.',
  'help.dates':
    'También las fechas: diga «process» para ver los calendarios, «remind prizes» para recibir recordatorios aquí, «reminders» para ver los que vienen, «mine» para lo que usted debe entregar y «status report-2027» para saber quién debe qué.',
  'help.submissions':
    'Y «submit» para enviar una entrada o una candidatura, «entries» para las suyas, «review» para lo que espera su decisión.',
  'help.drafts':
    'Y «draft C5» para que se redacte una sección a partir de las fuentes, «search cybersecurity» para buscar en los documentos, «drafts» para lo que hay que comprobar y aprobar.',
  'help.examples': 'Por ejemplo:',

  'home.deadlines': 'Próximas fechas',
  'home.noDeadlines': 'No consta ninguna fecha futura. La última es: {name}, {date}.',
  'welcome.title': 'Hola, soy actionline',

  'stale.text': 'Ese botón ya no es válido: el bot ha cambiado desde que se mostró. Vuelva a preguntar.',
  'failure.text':
    'Algo ha fallado por nuestra parte y todavía no hay respuesta. Inténtelo de nuevo; si vuelve a fallar, dé esta referencia a su administrador: {reference}.',

  'next.line-to-goals': '¿Con qué ODS se corresponde {line}?',
  'next.line-to-goals.edition': '¿Con qué ODS se corresponde {line} en {edition}?',
  'narrowed.except': 'sin {lines}',
  'next.goal-to-lines': '¿Qué líneas de acción contribuyen al ODS {goal}?',
  'next.goal-to-lines.edition': '¿Qué líneas de acción contribuyen al ODS {goal} en {edition}?',
  'next.target-to-lines': '¿Quién se ocupa de la meta {target}?',
  'next.target-to-lines.edition': '¿Quién se ocupa de la meta {target} en {edition}?',
  'next.describe': '¿Qué es {what}?',
  'next.why.line': '¿Por qué estos ODS para {line}?',
  'next.why.line.edition': '¿Por qué estos ODS para {line} en {edition}?',
  'next.why': '¿Por qué el vínculo {line} – {what}?',
  'next.why.edition': '¿Por qué el vínculo {line} – {what} en {edition}?',
  'next.role': '¿Quién facilita {line}?',
  'next.meeting': '¿Cuándo fue la reunión de facilitación de {line}?',
  'next.winner': '¿Quién ganó el premio de {line}?',
  'next.lines': 'Lista de las líneas de acción',
  'next.goals': 'Lista de los ODS',
  'next.help': 'Ayuda',
  'missing.resolution': 'No tengo {code} entre las resoluciones que citan los documentos.',
  'missing.record': 'No tengo {code} en el registro.',
  'next.count': 'Número ({what}): {question}',
  'next.sources': 'De dónde viene la respuesta: {question}',
  'counted.goals': 'ODS',
  'counted.targets': 'metas',
  'counted.lines': 'líneas de acción',
  'counted.indicators': 'indicadores',
  'counted.entries': 'elementos',
  'counted.recommendations': 'recomendaciones',
  'counted.events': 'fechas',
  'counted.phases': 'fases',
  'counted.winners': 'ganadores',
  'counted.meetings': 'reuniones',
  'counted.resolutions': 'resoluciones',
  'counted.systems': 'sistemas e informes',
  'counted.documents': 'documentos',
  'counted.organisations': 'organizaciones',
  'counted.disagreements': 'discrepancias',
};
