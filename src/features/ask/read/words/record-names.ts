/** Names that people use for records of the reference data: English phrases, lower case, as data for the reader. */
export { CONFLICT_NAMES } from './conflict-names.js';
export { EVENT_NAMES } from './event-names.js';
export { FIGURE_NAMES } from './figure-names.js';
export { RESOLUTION_NAMES } from './resolution-names.js';
export { SYSTEM_NAMES } from './system-names.js';
