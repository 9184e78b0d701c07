import type { ChecksCatalogue } from './wording.js';

export const es: ChecksCatalogue = {
  'no phases': 'No hay ninguna fase, así que nadie recibiría recordatorios. Añada al menos una.',
  'duplicate key':
    '{phase}: dos fases llevan la clave «{key}» y no se pueden distinguir. Dé otra clave a una de ellas.',
  'no date': '{phase}: no tiene fecha, así que nadie recibiría un recordatorio. Indique una.',
  'no end':
    '{phase}: se abre pero nunca se cierra, así que ningún recordatorio llegaría a tiempo. Indique cuándo se cierra.',
  'impossible date': '{phase}: la fecha {date} no existe, así que nadie podría cumplirla. Corríjala.',
  'unknown zone':
    '{phase}: no conozco la zona horaria {zone}, así que no sé de qué momento se trata. Indique una ciudad o un nombre como Europe/Zurich.',
  'closes first':
    '{phase}: el final ({closes}) no es posterior al comienzo ({opens}), así que nunca estaría abierta. Cambie una de las dos fechas.',
  'zones differ':
    '{phase}: «{one}» y «{other}» son dos momentos distintos: {oneTime}, y {otherTime}. La gente acudiría a horas distintas. Diga cuál es la correcta y corrija el texto.',
  'time left out':
    '{phase}: el {date} no existen las {time} en {place}: los relojes se adelantan y la hora siguiente es {next}. Elija otra hora.',
  order:
    '{phase}: es anterior a {previous}, aunque figura después en la lista. Cambie las fechas o diga por qué es así.',
  gap: '{phase}: durante {days, plural, one {# día} other {# días}} antes de ella, desde el cierre de {previous}, no hay nada abierto. Mueva una de las dos o diga por qué se deja ese intervalo.',
  overlap:
    '{phase}: se abre mientras {previous} sigue abierta, y podrían confundirse. Mueva una de las dos o diga por qué es así.',
  'weekend.opens':
    '{phase}: comienza el {date}, en fin de semana, cuando poca gente trabaja para verlo. Elija un día laborable o diga por qué es así.',
  'weekend.closes':
    '{phase}: se cierra el {date}, en fin de semana, cuando casi nadie puede ayudar a los rezagados. Elija un día laborable o diga por qué es así.',
  'holiday.opens':
    '{phase}: comienza el {date}, festivo en Ginebra, cuando poca gente trabaja para verlo. Elija un día laborable o diga por qué es así.',
  'holiday.closes':
    '{phase}: se cierra el {date}, festivo en Ginebra, cuando casi nadie puede ayudar a los rezagados. Elija un día laborable o diga por qué es así.',
  'odd hour':
    '{phase}: se cierra el {date} a las {time}, una hora que fácilmente se toma por la del día anterior. Elija otra hora o diga por qué es así.',
  'time twice.first':
    '{phase}: el {date} los relojes marcan dos veces las {time}, porque se atrasan. Se toma la primera vez. Elija otra hora o diga por qué es así.',
  'time twice.second':
    '{phase}: el {date} los relojes marcan dos veces las {time}, porque se atrasan. Se toma la segunda vez. Elija otra hora o diga por qué es así.',
  past: '{phase}: esta fecha y todas las demás ya han pasado, así que nadie recibiría recordatorios. Compruebe el año o diga por qué se introduce ahora.',
};
