import type { MappingLink } from '../../knowledge/ports.js';
import type { Flag } from '../answers.js';

/** What to know about the link itself: a probable slip, a code we supplied. */
export function flagOf(link: MappingLink): readonly Flag[] {
  return link.flag === null ? [] : [{ code: codeOf(link), text: link.flag }];
}

/** How the other edition differs on the link: for answers that compare. */
export function comparisonOf(link: MappingLink): readonly Flag[] {
  return link.comparison === null ? [] : [{ code: codeOf(link), text: link.comparison }];
}

function codeOf(link: MappingLink): string {
  return link.target ?? `SDG ${link.goal}`;
}
