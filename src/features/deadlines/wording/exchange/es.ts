import type { ExchangeCatalogue } from './wording.js';

export const es: ExchangeCatalogue = {
  'event.opens': 'Apertura: {what}',
  'event.closes': 'Cierre: {what}',
  'event.due': 'Plazo: {what}',
  'event.published': 'Publicación: {what}',
  outlook: 'Añadir a Outlook – {event}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – algún día de {month}',
  'event.written': 'Como se anunció: {text}',
  'event.lines': 'Líneas de acción: {codes}',
  'event.owner': 'De: {name}',
  'kind.window': 'Período',
  'kind.deadline': 'Plazo',
  'kind.meeting': 'Reunión',
  'kind.publication': 'Publicación',
  'kind.contribution': 'Contribución',
  'problem.empty': 'El archivo está vacío. Ponga los nombres de las columnas en su primera línea.',
  'problem.noLines':
    'Debajo de los nombres de las columnas no hay ninguna línea. Añada una por cada fase o contribución.',
  'problem.unknownHead':
    'La primera línea no nombra ninguna columna que yo conozca. Para fases, nombre algunas de: {phases}. Para contribuciones: {contributions}.',
  'problem.columnTwice': 'La columna {column} aparece dos veces. Quite una de ellas.',
  'problem.missingColumn': 'Falta la columna {column}. Añádala.',
  'problem.unknownColumn': 'No conozco esta columna, así que se dejó fuera. Conozco: {columns}.',
  'problem.openQuote':
    'Unas comillas se abren en esta línea o más abajo y no se cierran nunca. Ciérrelas o quítelas.',
  'problem.tooManyCells':
    'Hay {count} celdas y {most} columnas. Ponga entre comillas los textos que contengan una coma o un punto y coma.',
  'problem.missing': 'Aquí no hay nada. Complételo.',
  'problem.tooLong': 'Tiene {count} caracteres; acepto {most} como máximo. Acórtelo.',
  'problem.unknownValue': '«{value}» no está entre: {known}.',
  'problem.noAddress': '«{value}» no es una dirección web. Tiene que empezar por https://.',
  'problem.unknownLine': '{code} no es una línea de acción. Hay: {known}.',
  'problem.unknownPerson':
    '«{value}» no nombra a nadie. Escriba slack:T0123:U0123 (identificadores del espacio y del miembro), teams:TENANT:PERSON o terminal.',
  'problem.unknownZone':
    'No conozco ninguna zona horaria «{zone}». Escriba una como Europe/Zurich o Africa/Addis_Ababa.',
  'problem.impossibleDate': 'No existe la fecha «{date}». Escriba 2027-03-31, 2027-03-31 23:00 o 2027-03.',
  'problem.missingHour':
    '{time} no existe en {zone}: los relojes se adelantan por encima de esa hora. Elija otra.',
  'problem.doubledHour':
    'Los relojes de {zone} muestran {time} dos veces. Indique cuál es con su diferencia, {first} o {second}, detrás de la hora.',
  'problem.twice': 'Lo mismo está en la línea {line}, que se tomó. Quite una de las dos.',
  'problem.encoding':
    'Nada en el archivo dice cómo están codificadas sus letras; lo leí como {encoding}. Si hay letras incorrectas, guárdelo como UTF-8.',
  'problem.unreadable':
    '{count, plural, one {# carácter no se pudo leer y aparece como �.} other {# caracteres no se pudieron leer y aparecen como �.}} Guarde el archivo como UTF-8.',
  'problem.noCalendar': 'No es un archivo iCalendar: no empieza por BEGIN:VCALENDAR.',
  'problem.noEvents': 'No hay eventos en este calendario.',
  'problem.otherComponent': 'Solo tomo eventos y tareas, así que este {name} se dejó fuera.',
  'problem.brokenLine': 'Esta línea no se puede leer, así que se dejó fuera: {text}',
  'problem.notClosed': 'Este evento no tiene final; se leyó hasta donde llega.',
  'problem.repeats': 'Se repite según una regla que no sigo, así que solo se tomó su primera fecha.',
  'problem.repeatsOn':
    'Se repite sin fin; {count, plural, one {se tomó # fecha} other {se tomaron las # próximas fechas}}.',
  'problem.detailsLeftOut':
    'Las descripciones, los invitados y los adjuntos no tienen sitio aquí: los de {count, plural, one {# evento} other {# eventos}} se dejaron fuera.',
  'problem.contribution': 'Esto es algo que alguien debe entregar, no una fase. Impórtelo como CSV.',
  'problem.noEdition':
    'No se nombra ninguna edición. Nómbrela en la columna edition o diga para cuál es el archivo: prizes 2027.',
  'problem.badEdition':
    '«{edition}» no es una edición. Tiene que ser un proceso y un año o una fecha: prizes-2027, newsletter-2027-03.',
  'problem.unknownEdition': 'No conozco ninguna edición «{edition}». Créela primero y después importe esto.',
  'problem.notAllowed':
    'Usted no puede cambiar {edition}. Pregunte a uno de los editores que designó su administrador o al responsable de este proceso.',
  'problem.noDate': 'No hay ni apertura ni cierre. Indique uno.',
  'problem.kindFixed': 'Ya existe como {kind}, y el tipo de una fase no puede cambiar. Dele otra clave.',
  'problem.contributionFixed':
    'La contribución {id} es de otra edición, línea de acción o sector, que no puede cambiar. Quite su id para esperar una nueva.',
  'report.newEditions': '{count, plural, one {# edición es nueva.} other {# ediciones son nuevas.}}',
  'report.newPhases': '{count, plural, one {# fase es nueva.} other {# fases son nuevas.}}',
  'report.changedPhases': '{count, plural, one {# fase cambia.} other {# fases cambian.}}',
  'report.samePhases': '{count, plural, one {# fase ya está tal cual.} other {# fases ya están tal cual.}}',
  'report.assigned':
    '{count, plural, one {Se espera # contribución nueva.} other {Se esperan # contribuciones nuevas.}}',
  'report.changedContributions':
    '{count, plural, one {# contribución cambia.} other {# contribuciones cambian.}}',
  'report.sameContributions':
    '{count, plural, one {# contribución ya está tal cual.} other {# contribuciones ya están tal cual.}}',
  'report.refused': '{count, plural, one {# línea no se toma.} other {# líneas no se toman.}}',
  'report.nothing': 'Nada de este archivo cambiaría nada.',
  'report.changedCaption': 'Lo que cambia',
  'report.newCaption': 'Lo que es nuevo',
  'report.first': '{caption}: las primeras {most} de {count}',
  'report.phase': 'Fase',
  'report.before': 'Ahora',
  'report.after': 'Después',
  'report.name': 'Nombre',
  'report.dates': 'Fechas',
  'report.more': 'Y {count} más.',
  'report.notTaken': 'No se toma.',
  'report.at': '{at}: {text}',
  'report.line': 'Línea {line}',
  'report.lineColumn': 'Línea {line}, {column}',
  'status.cancelled': 'cancelada',
  'status.finished': 'terminada',
  'import.open': 'Importar un calendario',
  'import.title': 'Importar un calendario',
  'import.check': 'Comprobar',
  'import.confirm': 'Importar',
  'import.cancel': 'Cancelar',
  'import.edition': 'Edición',
  'import.editionHint':
    'Para las líneas que no nombran ninguna: prizes-2027. Déjelo vacío si cada línea nombra la suya.',
  'import.text': 'CSV o iCalendar',
  'import.textHint':
    'Pegue como máximo {most} caracteres: líneas copiadas de una hoja de cálculo con sus encabezados, o un archivo de calendario. Las horas sin zona son de Ginebra. Nada se importa antes de que usted vea un informe. Archivos más largos: npm run calendar -- import FILE.',
  'import.reason': '¿Por qué son aceptables las advertencias?',
  'import.reasonHint': 'Se guarda con cada una de ellas.',
  'import.reasonMissing': 'Diga por qué, o corrija lo que se advierte y compruebe de nuevo.',
  'import.textMissing': 'Pegue algo que importar.',
  'import.badEdition': 'No es una edición. Tiene que ser un proceso y un año o una fecha: prizes-2027.',
  'import.notYet':
    'Todavía no se ha importado nada. Pulse «{button}» para hacer lo que aquí se dice, o corrija el texto y compruébelo de nuevo.',
  'import.nothingTaken': 'Nada se puede importar tal como está. Corrija el texto y compruébelo de nuevo.',
  'import.changed': 'Este informe no es el que usted vio, porque el texto o el calendario ha cambiado:',
  'import.done': 'Importado, todo a la vez:',
  'import.notAllowed':
    'Usted no puede importar calendarios, así que no se importó nada. Pregunte a uno de los editores que designó su administrador o al responsable del proceso.',
  'export.done':
    'El calendario de {name} en archivos: .ics para calendarios, .csv para hojas de cálculo. El .csv se puede cambiar e importar de nuevo.',
  'export.noFiles': 'Si no ve archivos aquí, «feed {process}» le da un enlace.',
  'export.ics': 'Archivo de calendario',
  'export.csv': 'Hoja de cálculo de las fases',
  'export.contributions': 'Hoja de cálculo de las contribuciones',
  'export.unknown': 'No conozco ninguna edición ni proceso «{name}». Puede decir: {known}.',
  'export.which': '¿Qué quiere exportar? Puede decir: {known}.',
  'feed.mine': 'Mis plazos',
  'feed.ofProcess': 'Calendario de {process}',
  'feed.whatMine':
    'Este enlace es un calendario de lo que usted sigue en nuestra conversación y de lo que se espera de usted. Sigue cada cambio:',
  'feed.whatProcess': 'Este enlace es un calendario de todas las fechas del proceso. Sigue cada cambio:',
  'feed.outlook': 'Outlook: Agregar calendario, Suscribirse desde la web.',
  'feed.google': 'Google Calendar: Otros calendarios, Desde URL.',
  'feed.apple': 'Calendario de Apple: Archivo, Nueva suscripción a calendario.',
  'feed.secret':
    'Quien tenga este enlace puede leer el calendario, así que guárdelo para usted. Lo muestro solo esta vez y no puedo volver a mostrarlo. «feeds» enumera sus enlaces y permite revocarlos.',
  'feed.revoke': 'Revocar este enlace',
  'feed.revokeThis': 'Revocar: {name}, {day}',
  'feed.list': 'Sus enlaces de calendario',
  'feed.item': '{name}, creado el {day}',
  'feed.none':
    'No tiene enlaces de calendario. «feed me» crea uno de lo que sigue y debe; «feed prizes», uno de un proceso.',
  'feed.revoked':
    'Este enlace está revocado: desde ahora no lleva a ninguna parte. Los calendarios que lo usaban dejan de actualizarse.',
  'feed.gone': 'Usted ya no tiene ese enlace, así que no había nada que revocar.',
  'feed.inPrivate':
    'Un enlace de calendario es solo para usted, y aquí lo verían todos. Pídamelo en un mensaje directo o con /wsis.',
  'feed.notSet':
    'Todavía no puedo crear enlaces de calendario: un administrador tiene que poner en ACTIONLINE_PUBLIC_URL la dirección por la que se me alcanza desde fuera. Hasta entonces, «export» le da el calendario como archivo.',
  'feed.tooMany':
    'Usted tiene {most} enlaces de calendario, el máximo que guardo. Revoque uno primero: «feeds» los enumera.',
  'feed.unknown': 'No conozco ningún proceso «{name}». Puede decir: {known}.',
  'feed.which': '¿Qué calendario quiere? Puede decir: {known}.',
};
