import { CONFLICT_NAMES, FIGURE_NAMES } from '../../read/words/record-names.js';
import { SYSTEM_TITLES } from './titles.js';

/** Words of the names that are not written in lower case. */
const PROPER = new Map(
  `4G Africa Americas Arab Asia-Pacific CET CIS COVID-19 CyberDrill CyberDrills DTC EAT ECOSOC EGH EGTI
  EQUALS Europe FG-AI4EE FIGI Forum G5 GCA GCI GDP GSR GSR-18 GSR-19 GSR-21 Giga HLPF ICT ICTs IGF ITC ITU ITU-D
  ITU-R ITU-T KPIs LDC LDCs OCP Partner2Connect RRS-21 REG4COVID SDG SDGs SG17 TDAG TalkX U4SSC UN UNDP WRC-22 WRS-22
  WSIS WTDC-22 WTIS WTSA WTSA-20`
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]),
);

/** A record as a person names it, where a query names it by id or key; codes are names already. */
export function subjectName(subject: string): string {
  const figure = FIGURE_NAMES[subject]?.[0];
  return SYSTEM_TITLES[subject] ?? (figure ? written(figure) : subject);
}

/** A point in dispute, by its id. */
export function pointName(id: string): string {
  return written(CONFLICT_NAMES[id]?.[0] ?? id);
}

/** A name of the reader's lists, which are in lower case, as it is written. */
function written(name: string): string {
  return name
    .replace(/\bconnect 2030\b/g, 'Connect 2030')
    .replace(/\b(?:[cdly]\.?\d[\d.]*)\b/g, (code) => code.toUpperCase())
    .split(' ')
    .map((word) => PROPER.get(word) ?? word)
    .join(' ');
}
