import type { Place } from '../../chat/incoming.js';
import type { ClaimedMessage, WorkspaceRoom } from '../../chat/outbox.js';

type Workspace = Pick<Place, 'platform' | 'tenant'>;

/** What this process holds of each workspace, so that no more is taken than can go while the lease lasts. */
export interface Workspaces {
  /** How many may be claimed in one go. */
  readonly most: number;
  /** How many more may be claimed, of the workspaces that were seen. */
  rooms(): readonly WorkspaceRoom[];
  /** Returns what is to be called when the message is no longer held. */
  hold(message: ClaimedMessage): () => void;
}

/**
 * Seconds' worth of a workspace's pace that is held at once. Some processes may share the pace: each then waits as many
 * times longer, and all that must be over in half a lease.
 */
const SECONDS_HELD = 2.5;
const LEAST_HELD = 4;
/** What is urgent waits for what is in hand already, so that is never more than goes in about a second. */
const MOST_HELD = 120;

export function createWorkspaces(perMinute: (platform: Place['platform']) => number): Workspaces {
  const held = new Map<string, { readonly workspace: Workspace; count: number }>();
  const capacity = (platform: Place['platform']) =>
    Math.min(MOST_HELD, Math.max(LEAST_HELD, Math.floor((perMinute(platform) / 60) * SECONDS_HELD)));
  return {
    // Of a workspace that was not seen before, all of a claim may be.
    most: Math.min(capacity('slack'), capacity('teams')),
    rooms: () =>
      [...held.values()].map(({ workspace, count }) => ({
        ...workspace,
        most: Math.max(0, capacity(workspace.platform) - count),
      })),
    hold({ place: { platform, tenant } }) {
      const key = `${platform} ${tenant}`;
      const entry = held.get(key) ?? { workspace: { platform, tenant }, count: 0 };
      held.set(key, entry);
      entry.count += 1;
      return () => {
        entry.count -= 1;
      };
    },
  };
}
