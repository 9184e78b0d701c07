/** What tells an event of a phase from its others. Each keeps its UID, whatever else changes of the phase. */
export type EventPart = 'opens' | 'closes' | 'takes-place';

/** Fixed for ever: a client knows an event again by it. No host has this name. */
const SUFFIX = '@calendar.actionline.invalid';

export function phaseUid(phase: string, part: EventPart): string {
  return `${phase}/${part}${SUFFIX}`;
}

export function contributionUid(contribution: string): string {
  return `contribution/${contribution}${SUFFIX}`;
}

const PHASE_UID = /^(.+)\/([^/]+)\/(opens|closes|takes-place)$/;

/** Edition, key and part of an event that we wrote; undefined for an event of somebody else's. */
export function readUid(
  uid: string,
): { readonly edition: string; readonly key: string; readonly part: EventPart } | undefined {
  if (!uid.endsWith(SUFFIX)) return undefined;
  const [, edition, key, part] = PHASE_UID.exec(uid.slice(0, -SUFFIX.length)) ?? [];
  if (edition === undefined || key === undefined) return undefined;
  return { edition, key, part: part as EventPart };
}

/** Whether it stands for something that somebody owes: no phase. */
export function isContributionUid(uid: string): boolean {
  return uid.startsWith('contribution/') && uid.endsWith(SUFFIX);
}
