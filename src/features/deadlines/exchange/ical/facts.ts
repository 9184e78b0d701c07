import type { Phase, PhaseKind } from '../../calendar.js';
import { PHASE_KINDS } from '../../calendar.js';
import type { ReadingContext } from '../proposal.js';
import { OWN_PROPERTIES } from './library.js';
import { type Component, rawValues, textOf } from './properties.js';

/** What an event says of a phase beside its name and its dates. */
export interface EventFacts {
  readonly place?: string;
  readonly url?: string;
  readonly asWritten?: string;
  readonly actionLines: readonly string[];
  readonly status: Phase['status'];
}

export function factsOf(
  component: Component,
  { actionLines }: Pick<ReadingContext, 'actionLines'>,
  isCancelled: boolean,
): EventFacts {
  const place = textOf(component, 'location');
  const url = webAddressIn(component);
  const asWritten = textOf(component, OWN_PROPERTIES.written);
  const categories = categoriesOf(component);
  const status = textOf(component, 'status')?.toUpperCase();
  return {
    ...(place !== undefined && { place }),
    ...(url !== undefined && { url }),
    ...(asWritten !== undefined && { asWritten }),
    actionLines: actionLines.filter((code) => categories.includes(code.toLowerCase())),
    status: isCancelled || status === 'CANCELLED' ? 'cancelled' : 'planned',
  };
}

function webAddressIn(component: Component): string | undefined {
  const url = textOf(component, 'url');
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

function categoriesOf(component: Component): readonly string[] {
  return component
    .getAllProperties('categories')
    .flatMap(rawValues)
    .map((each) => each.trim().toLowerCase());
}

/** Words that tell an end of something from a gathering, in the six languages. */
const DEADLINE =
  /\b(?:deadline|due|closes|closing date|échéance|date limite|clôture|plazo|fecha límite|cierre)\b|срок|дедлайн|截止|期限|الموعد النهائي|آخر موعد/iu;

const WINDOW_DAYS = 8;

/**
 * What kind of phase an event of somebody else's is: a moment without length, or what says that it is a deadline; a
 * window when it lasts more than a week; else a meeting. `days`: how long it takes.
 */
export function kindOf(component: Component, days: number): PhaseKind {
  const own = textOf(component, OWN_PROPERTIES.kind);
  const kind = PHASE_KINDS.find((each) => each === own);
  if (kind) return kind;
  const words = [textOf(component, 'summary') ?? '', ...categoriesOf(component)].join(' ');
  if (component.name === 'vtodo' || days === 0 || (days <= 1 && DEADLINE.test(words))) return 'deadline';
  return days > WINDOW_DAYS ? 'window' : 'meeting';
}
