import { Temporal } from 'temporal-polyfill';
import { beginOf, endOf, type Phase } from '../calendar.js';
import type { Reader } from '../present/context.js';
import { leftText } from '../present/dates.js';
import { processWording } from '../wording/processes/wording.js';

/** How a phase stands at the reader's moment: "closes in 3 days, 4 hours", "over", "cancelled". */
export function stateText({ language, now }: Reader, phase: Phase): string {
  const say = processWording(language);
  if (phase.status !== 'planned') return say(`state.${phase.status}`);
  const first = phase.opens ?? phase.closes;
  const last = phase.closes ?? phase.opens;
  if (!first || !last) return '';
  const [from, until] = [beginOf(first), endOf(last)];
  if (Temporal.Instant.compare(now, until) >= 0) return say('state.over');
  const left = (to: Temporal.Instant) => leftText(language, now, to);
  if (phase.opens && Temporal.Instant.compare(now, from) < 0)
    return say('state.opensIn', { left: left(from) });
  if (phase.opens && !phase.closes) return say('state.open');
  return say(phase.kind === 'publication' ? 'state.outIn' : 'state.closesIn', { left: left(until) });
}
