import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const es: Translation<typeof en> = {
  'lineToGoals.targets':
    '{line} ({title}) nombra {targets, plural, one {# meta} other {# metas}}: {list}. Edición: {edition}.',
  'lineToGoals.targetsNarrowed':
    '{line} ({title}), {asked}: {targets, plural, one {# meta nombrada} other {# metas nombradas}}, {list}. Edición: {edition}.',
  'lineToGoals.noTargets':
    '{line} ({title}) no nombra ninguna meta concreta; se corresponde con estos objetivos en su conjunto: {goals}. Edición: {edition}.',
  'lineToGoals.wholeBeside': 'Objetivos nombrados en su conjunto, sin ninguna meta concreta: {goals}.',

  'set.unmapped':
    '{lines} no {count, plural, one {tiene} other {tienen}} correspondencia con los ODS en la edición {edition}.',
  'set.wholeGoals':
    '{lines} {count, plural, one {nombra} other {nombran}} {goals} en su conjunto, lo que no es lo mismo que nombrar metas concretas.',
  'set.wholeGoalApart': 'Un objetivo nombrado en su conjunto no cuenta aquí como si nombrara sus metas.',
  'set.within': '{counted} ({goals})',
  'set.outOf': '{counted} de {total}',
  'set.shared': '{lines} tienen en común {counted}. Edición: {edition}.',
  'set.sharedByAll':
    'Todas las líneas de acción con correspondencia tienen en común {counted}. Edición: {edition}.',
  'set.any': '{lines} nombran en conjunto {counted}. Edición: {edition}.',
  'set.anyLine': 'Las líneas de acción nombran en total {counted}. Edición: {edition}.',
  'set.one': '{lines} nombra {counted}. Edición: {edition}.',
  'set.firstOnly': '{first} nombra {counted}, a diferencia de {others}. Edición: {edition}.',
  'set.onlyLine': 'Solo {first} nombra {counted}. Edición: {edition}.',
  'set.onlyOne': 'Lo que nombra una sola línea de acción: {counted}. Edición: {edition}.',
  'set.none': '{lines} {count, plural, one {deja} other {dejan}} fuera {counted}. Edición: {edition}.',
  'set.noLine': 'Lo que ninguna línea de acción nombra: {counted}. Edición: {edition}.',

  'linesBy.all':
    '{count, plural, =0 {Ninguna línea de acción nombra} one {# línea de acción nombra} other {# líneas de acción nombran}} {all}. Edición: {edition}.',
  'linesBy.but':
    '{count, plural, =0 {Ninguna línea de acción nombra} one {# línea de acción nombra} other {# líneas de acción nombran}} {all} sin nombrar {none}. Edición: {edition}.',
  'linesBy.none':
    '{count, plural, =0 {Ninguna línea de acción deja de nombrar} one {# línea de acción no nombra} other {# líneas de acción no nombran}} {none}. Edición: {edition}.',
  'linesBy.every': '{count, plural, one {# línea de acción} other {# líneas de acción}}. Edición: {edition}.',

  'rank.most':
    'El mayor número{count, plural, one {} other {, en empate}}: {items} ({counted}). Edición: {edition}.',
  'rank.fewest':
    'El menor número{count, plural, one {} other {, en empate}}: {items} ({counted}). Edición: {edition}.',
  'rank.nextFewest':
    'El menor número por encima de cero{count, plural, one {} other {, en empate}}: {items} ({counted}).',
  'rank.tie': 'empate',
  'rank.same': 'La edición {other} da el mismo resultado.',
  'rank.other': 'La edición {other} difiere: {places}.',
  'rank.union':
    '{line} no es una categoría del concurso y no se clasifica junto a sus sublíneas; en conjunto, estas nombran {counted}.',
  'rank.ofAll.most':
    'Si se cuentan todas las metas de un objetivo, nombradas o no, el mayor número{count, plural, one {} other {, en empate}}: {items} ({counted}).',
  'rank.ofAll.fewest':
    'Si se cuentan todas las metas de un objetivo, nombradas o no, el menor número{count, plural, one {} other {, en empate}}: {items} ({counted}).',

  'compare.shared': '{lines} tienen en común {goals} y {targets}. Edición: {edition}.',
  'compare.totals': '{goals}, {targets}',
  'compare.table': 'Una junto a otra',
  'compare.common': 'En común',
  'compare.only': 'Solo {code}',
  'compare.nothing': 'nada',
  'compare.code': 'Código',

  'editions.differ': 'Las ediciones {here} y {there} difieren en {codes}.',
  'editions.sameLines': 'Las mismas líneas de acción citan {code} en ambas ediciones, mediante otras metas.',
  'editions.agree': 'Las ediciones {here} y {there} coinciden en {codes}.',
  'editions.whole': '{code} nombra {goals} en su conjunto solo en la edición {edition}.',
  'editions.wholeLines':
    '{lines} {count, plural, one {nombra} other {nombran}} {goal} en su conjunto solo en la edición {edition}.',

  'compareEntries.summary':
    '{line} ({title}) junto a {count, plural, one {# elemento} other {# elementos}} del tipo {kind} que {count, plural, one {la nombra} other {la nombran}}: {shared} en común, {matrix} solo en la correspondencia de la línea, {entries} solo en los elementos. Edición: {edition}.',
  'compareEntries.none': 'Ningún elemento del tipo {kind} nombra {line} ({title}). Edición: {edition}.',
  'compareEntries.noLinks':
    '{count, plural, one {# elemento} other {# elementos}} del tipo {kind} {count, plural, one {nombra} other {nombran}} {line} ({title}), pero los documentos no {count, plural, one {lo vinculan} other {los vinculan}} a ningún ODS, así que no hay nada que comparar. Edición: {edition}.',
  'compareEntries.onlyMatrix': 'Solo en la correspondencia de {line}',
  'compareEntries.onlyEntries': 'Solo en los elementos',
  'compareEntries.goalsOnly':
    'Los elementos nombran objetivos y ninguna meta, así que las metas no se comparan.',

  'entries.all': '{kinds}: {counted}.',
  'entries.about':
    '{kinds}: {count, plural, =0 {ningún elemento está vinculado} one {# elemento está vinculado} other {# elementos están vinculados}} a {what}.',
  'entries.under': '{kinds}: {counted} dentro de {parent}.',
  'entries.nearby':
    '{entries}: {count, plural, one {vínculo} other {vínculos}} con {goal} sin ninguna meta, lo que no es lo mismo que nombrar {target}.',
  'entries.parent':
    '{entries} {count, plural, one {nombra} other {nombran}} {line} en su conjunto, lo que no es lo mismo que nombrar la sublínea.',
  'entries.gap': 'No figura en los documentos disponibles: {label} ({source}).',

  'matrix.title': 'Líneas de acción y ODS',
  'matrix.summary':
    '{lines} y {goals}: {targets, plural, one {# vínculo} other {# vínculos}} con metas concretas, {whole, plural, one {# vínculo} other {# vínculos}} con objetivos en su conjunto. Edición: {edition}.',
  'matrix.key':
    'Un número cuenta las metas, {mark} es el objetivo en su conjunto, {empty} significa sin vínculo.',
  'matrix.same': 'La edición {other} contiene los mismos vínculos.',
  'matrix.differs': 'La edición {other} difiere en {lines}.',
  'matrix.picture.alt':
    'Cuadrícula de {lines} por {goals}, edición {edition}: cuanto más oscura es una casilla, más metas del objetivo nombra la línea; {mark} señala un objetivo nombrado en su conjunto.',
  'matrix.picture.strongest': 'Mayor número de metas: {cells}.',
  'matrix.picture.cell': '{line} – {goal}: {targets}',
  'matrix.picture.both': '{shown} {strongest}',
  'matrix.picture.missing': 'La imagen no puede mostrarse aquí; la tabla contiene la misma información.',

  'count.goals': '{count, plural, one {# ODS} other {# ODS}}',
  'count.targets': '{count, plural, one {# meta} other {# metas}}',
  'count.lines': '{count, plural, one {# línea de acción} other {# líneas de acción}}',
  'count.indicators': '{count, plural, one {# indicador} other {# indicadores}}',
  'count.entries': '{count, plural, one {# elemento} other {# elementos}}',
  'count.recommendations': '{count, plural, one {# Recomendación} other {# Recomendaciones}}',
  'count.events': '{count, plural, one {# fecha} other {# fechas}}',
  'count.phases': '{count, plural, one {# fase} other {# fases}}',
  'count.winners': '{count, plural, one {# ganador} other {# ganadores}}',
  'count.meetings': '{count, plural, one {# reunión} other {# reuniones}}',
  'count.resolutions': '{count, plural, one {# resolución} other {# resoluciones}}',
  'count.systems': '{count, plural, one {# sistema o informe} other {# sistemas e informes}}',
  'count.documents': '{count, plural, one {# documento} other {# documentos}}',
  'count.organisations': '{count, plural, one {# organización} other {# organizaciones}}',
  'count.disagreements': '{count, plural, one {# discrepancia} other {# discrepancias}}',

  'count.plain': '{counted}.',
  'count.of': '{subject}: {counted}.',
  'count.names': '{subject} {count, plural, one {nombra} other {nombran}} {counted} en la edición {edition}.',
  'count.named': '{subject}: {counted} en la edición {edition}.',
  'count.mentions': 'Cada elemento se cuenta una vez; contado cada vez que se nombra, resultan {number}.',
  'count.unknown': 'No hay un número de ese tipo para esta pregunta ({what}). Esto es lo que hay:',

  'sources.title': 'De dónde viene la respuesta',
  'sources.answer': 'La respuesta era: {title}',
  'sources.page': 'página {page}',
  'sources.none': 'Esta respuesta no se basa en ningún documento.',

  'next.line-to-goals.targets': '¿Cuáles son las metas de {line}?',
  'next.line-to-goals.targets.edition': '¿Cuáles son las metas de {line} en {edition}?',
  'next.lines-by.all': '¿Qué líneas se corresponden con {all}?',
  'next.lines-by.all.edition': '¿Qué líneas se corresponden con {all} en {edition}?',
  'next.lines-by.but': '¿Qué líneas se corresponden con {all} pero no con {none}?',
  'next.lines-by.but.edition': '¿Qué líneas se corresponden con {all} pero no con {none} en {edition}?',
  'next.lines-by.none': '¿Qué líneas no se corresponden con {none}?',
  'next.lines-by.none.edition': '¿Qué líneas no se corresponden con {none} en {edition}?',
  'next.lines-by.every': '¿Cuáles son las líneas de acción?',
  'next.lines-by.every.edition': '¿Cuáles son las líneas de acción en {edition}?',
  'next.set.goals': 'Qué ODS',
  'next.set.goalsAmong': 'Cuáles de {goals}',
  'next.set.targets': 'Qué metas',
  'next.set.targetsOf': 'Qué metas ({goals})',
  'next.set.shared': '¿{what} tienen en común {lines}?',
  'next.set.shared.edition': '¿{what} tienen en común {lines} en {edition}?',
  'next.set.sharedByAll': '¿{what} tienen en común todas las líneas?',
  'next.set.sharedByAll.edition': '¿{what} tienen en común todas las líneas en {edition}?',
  'next.set.any': '¿{what} nombran en conjunto {lines}?',
  'next.set.any.edition': '¿{what} nombran en conjunto {lines} en {edition}?',
  'next.set.one': '¿{what} nombra {lines}?',
  'next.set.one.edition': '¿{what} nombra {lines} en {edition}?',
  'next.set.anyLine': '¿{what} nombra alguna línea?',
  'next.set.anyLine.edition': '¿{what} nombra alguna línea en {edition}?',
  'next.set.firstOnly': '¿{what} nombra {first} pero no {others}?',
  'next.set.firstOnly.edition': '¿{what} nombra {first} pero no {others} en {edition}?',
  'next.set.onlyLine': '¿{what} nombra solo {first}?',
  'next.set.onlyLine.edition': '¿{what} nombra solo {first} en {edition}?',
  'next.set.onlyOne': '¿{what} nombra una sola línea?',
  'next.set.onlyOne.edition': '¿{what} nombra una sola línea en {edition}?',
  'next.set.none': '¿{what} {count, plural, one {deja} other {dejan}} fuera {lines}?',
  'next.set.none.edition': '¿{what} {count, plural, one {deja} other {dejan}} fuera {lines} en {edition}?',
  'next.set.noLine': '¿{what} no nombra ninguna línea?',
  'next.set.noLine.edition': '¿{what} no nombra ninguna línea en {edition}?',
  'next.rank.lines': '{top, plural, one {Qué línea} other {Qué # líneas}}',
  'next.rank.goals': '{top, plural, one {Qué ODS} other {Qué # ODS}}',
  'next.rank.targets': '{top, plural, one {Qué meta} other {Qué # metas}}',
  'next.rank.by.lines': 'líneas',
  'next.rank.by.goals': 'ODS',
  'next.rank.by.targets': 'metas',
  'next.rank.most': '¿{what} {top, plural, one {tiene} other {tienen}} más {by}?',
  'next.rank.most.edition': '¿{what} {top, plural, one {tiene} other {tienen}} más {by} en {edition}?',
  'next.rank.fewest': '¿{what} {top, plural, one {tiene} other {tienen}} menos {by}?',
  'next.rank.fewest.edition': '¿{what} {top, plural, one {tiene} other {tienen}} menos {by} en {edition}?',
  'next.compare': '¿Cómo se comparan {what}?',
  'next.compare.edition': '¿Cómo se comparan {what} en {edition}?',
  'next.compare-editions': '¿En qué difieren las ediciones sobre {what}?',
  'next.compare-editions.all': '¿En qué difieren las ediciones?',
  'next.compare-entries': '¿Cómo se comparan {kind} y {line}?',
  'next.compare-entries.edition': '¿Cómo se comparan {kind} y {line} en {edition}?',
  'next.entries.all': '¿Qué elementos del tipo {kinds} hay?',
  'next.entries.about': '¿Qué {kinds} contribuyen a {what}?',
  'next.entries.under': '¿Qué {kinds} pertenecen a {parent}?',
  'next.matrix': '¿Cómo es la matriz completa?',
  'next.matrix.edition': '¿Cómo es la matriz completa en {edition}?',
};
