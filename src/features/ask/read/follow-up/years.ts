import type { Query } from '../../query.js';
import { isInYear } from '../intents/calendar-entry.js';
import { isYearOfEdition } from '../intents/processes.js';
import { leavesOutYear } from '../intents/weigh.js';
import type { Scene } from '../scene.js';
import { plainOf } from './subjects.js';

/** Whether a changed query is about the years that a text names: "and in 2034?" is not about what was in 2022. */
export function fitsYears(query: Query, scene: Scene): boolean {
  const { years, setting } = scene;
  if (years.length === 0) return true;
  const plain = plainOf(query);
  if (plain.kind === 'event') {
    const { calendar } = setting.vocabulary;
    return plain.events.some((id) =>
      calendar.some((entry) => entry.id === id && years.some((year) => isInYear(entry, year))),
    );
  }
  if (plain.kind === 'process') return years.every((year) => isYearOfEdition(year, plain.process));
  if (plain.kind === 'meeting')
    return setting.vocabulary
      .meetingsOf(plain.line)
      .some(({ date }) => years.includes(Number(String(date).slice(0, 4))));
  if (plain.kind === 'figures')
    return plain.keys.some((key) => years.some((year) => key.includes(String(year))));
  return !leavesOutYear(scene, { query, score: 1 });
}
