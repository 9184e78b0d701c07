import type { CalendarQuery } from '../queries/calendar.js';

/** Typed answers to questions about dates, events and phases; each has the kind of its query. */
export type CalendarAnswer = { readonly kind: CalendarQuery['kind'] };
