import type { Query } from './query.js';

/** Whether the answer changes with the clock: "what is due this week", and how many that is. */
export function dependsOnMoment(query: Query): boolean {
  switch (query.kind) {
    case 'calendar':
    case 'event':
    case 'process':
    case 'meetings':
      return true;
    case 'count':
    case 'sources':
      return dependsOnMoment(query.of);
    default:
      return false;
  }
}
