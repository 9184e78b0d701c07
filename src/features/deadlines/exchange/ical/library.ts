import ICAL from 'ical.js';

/** What stands in our own files beside the standard: what an event cannot say of a phase. */
export const OWN_PROPERTIES = {
  kind: 'x-actionline-kind',
  name: 'x-actionline-name',
  zone: 'x-actionline-zone',
  written: 'x-actionline-as-written',
  month: 'x-actionline-month',
} as const;

/** Text, with escapes; the library writes and reads what it does not know as it stands. */
const TEXTS = ['name', 'x-wr-calname', 'x-wr-timezone', ...Object.values(OWN_PROPERTIES)];

for (const name of TEXTS) ICAL.design.icalendar.property[name] = { defaultType: 'text' };
ICAL.design.icalendar.property['refresh-interval'] = { defaultType: 'duration' };
ICAL.design.icalendar.property['x-published-ttl'] = { defaultType: 'duration' };

// In octets. The library adds the space of a continued line to these; RFC 5545 wants 75 with it.
ICAL.foldLength = 74;

/** The library, told of the properties we use. */
export { ICAL };
