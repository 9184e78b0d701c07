import type { DateFault } from '../../typed-date.js';

export const es: Readonly<Record<DateFault, string>> = {
  unreadable:
    'No puedo leer «{text}» como fecha. Escriba 2026-12-09 23:00, 9 de diciembre de 2026 o 2026-12.',
  'impossible date': 'No existe el día {date}. Indique otro, por favor.',
  'impossible time': 'No existe la hora {time}. Escríbala como 23:00.',
  'unknown zone':
    'No conozco el huso «{zone}». Escriba una ciudad como Adís Abeba o un nombre como Africa/Addis_Ababa.',
  'time without day': 'Una hora necesita su día. Escriba 2026-12-09 23:00.',
  'several times': 'Aquí se pide un solo momento, no varios.',
  'weekday differs': 'El {date} no es {weekday}. Corrija uno de los dos.',
  'time left out':
    'El {date} los relojes de {zone} se adelantan y se saltan las {time}, así que esa hora no existe. La siguiente es {next}.',
  'time twice':
    'El {date} los relojes de {zone} se atrasan, así que las {time} se repiten. Añada el desfase, por ejemplo UTC+02:00.',
  'season differs':
    'El {date} los relojes de {zone} marcan {right}, no {typed}. Escriba cuál es el correcto.',
  'zones differ':
    '{one} y {other} son dos momentos distintos ({oneInstant} y {otherInstant} en UTC). Deje el correcto, por favor.',
};
