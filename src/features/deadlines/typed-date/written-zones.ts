import type { TypedClock } from './clocks.js';
import type { Clock } from './moments.js';
import { type FaultyDate, faulty } from './result.js';
import { readZone, type TypedZone } from './zone.js';

/** What may stand between a day, a time and a zone and says nothing. */
const JOINERS =
  /^(?:[\s,;()|.=-]|(?:at|on|by|and|a las|a la|a|um|el|le|les|la|в|до|на|في|الساعة|يوم)(?![\p{L}\d]))+/u;
const TRAILING = /[\s,;()|.=/-]+$/;

/** Without what joins it to its neighbours. */
export function bare(text: string): string {
  return text.replace(JOINERS, '').replace(TRAILING, '').trim();
}

/** The zone of a day or month: one place, or none. */
export function zoneBeside(rest: string): TypedZone | FaultyDate {
  const text = bare(rest);
  return text === '' ? {} : (readZone(text) ?? unknownZone(text));
}

/** Each time with each zone that is written for it: "23:00 Geneva time (CET)" are two clocks. */
export function clocksOf(typed: readonly TypedClock[]): readonly Clock[] | FaultyDate {
  const clocks: Clock[] = [];
  for (const [index, { from, before, after }] of typed.entries()) {
    const zones = [...(index === 0 ? zonesIn(before) : []), ...zonesIn(after)];
    if (zones.length === 0) clocks.push({ time: from, zone: {}, text: from.text });
    for (const { zone, text } of zones) {
      if (!zone) return unknownZone(text);
      clocks.push({ time: from, zone, text: `${from.text} ${zone.abbreviation ?? text}` });
    }
  }
  return clocks;
}

interface WrittenZone {
  /** Undefined where the text is no zone. */
  readonly zone: TypedZone | undefined;
  readonly text: string;
}

/** The zones in the text beside a time. A slash stands between two of them, or within the name of one. */
function zonesIn(text: string): readonly WrittenZone[] {
  return split(text, /[(),]/).flatMap((part) => {
    const zone = readZone(part);
    if (zone) return [{ zone, text: part }];
    return split(part, '/').map((piece) => ({ zone: readZone(piece), text: piece }));
  });
}

function split(text: string, by: RegExp | string): readonly string[] {
  return text
    .split(by)
    .map(bare)
    .filter((part) => part !== '');
}

/** A number that is left over is no zone, but nothing else either. */
function unknownZone(text: string): FaultyDate {
  return /^\d+$/.test(text) ? faulty('unreadable', { text }) : faulty('unknown zone', { zone: text });
}
