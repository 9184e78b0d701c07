import { setTimeout as wait } from 'node:timers/promises';
import { type Child, startChild } from '../test/support/child-process.js';
import { type Front, type Stage, startFront } from './front.js';
import { pick, type Random } from './random.js';

/** Where a worker is killed: amid a post, while it plans, takes or waits, or while it starts. */
export type KillKind = Stage | 'any moment' | 'starting';
export const KILL_KINDS: readonly KillKind[] = ['before', 'after', 'answered', 'any moment', 'starting'];

/** Milliseconds after the clock was moved, or after it was started, within which a worker is killed. */
const LONGEST_DELAY = 1_500;

/** The next kill: of whichever worker posts the so-and-so-manieth message from now, or of the victim after its delay. */
interface Plan {
  readonly kind: KillKind;
  posts: number;
  readonly delay: number;
  readonly victim: number;
}

export interface PairParts {
  readonly databaseUrl: string;
  readonly slackUrl: string;
  readonly teamsUrl: string;
  /** Milliseconds. */
  readonly lease: number;
  readonly random: Random;
}

/** Two workers, of which one is killed again and again and started anew. */
export interface Pair {
  readonly killed: Readonly<Record<KillKind, number>>;
  /** Tells both the time. */
  setClock(instant: string): void;
  /** Has one of them killed some time from now. Resolves when both are up and it is decided how. */
  arm(): Promise<void>;
  /** Kills nobody any more, and ends both in good order. */
  stop(): Promise<void>;
}

interface Slot {
  readonly front: Front;
  child: Child;
  isUp: Promise<void>;
}

export async function startPair(parts: PairParts, start: string): Promise<Pair> {
  const { random } = parts;
  const killed = { before: 0, after: 0, answered: 0, 'any moment': 0, starting: 0 };
  let clock = start;
  let plan: Plan | undefined;
  let killing: Promise<void> = Promise.resolve();

  const startWorker = (front: Front) => {
    const times = { look: 1, gap: 0, lease: parts.lease };
    const child = startChild('chaos/worker.ts', parts.databaseUrl, front.url, JSON.stringify(times));
    return { front, child, isUp: begin(child) };
  };
  const begin = async (child: Child) => {
    await child.readLine();
    child.writeLine(clock);
    await child.readLine();
  };
  const kill = async (slot: Slot, { kind, delay }: Plan) => {
    killed[kind] += 1;
    slot.isUp.catch(() => {}); // It was told to start, and killed before it could say that it did.
    await slot.child.kill();
    Object.assign(slot, startWorker(slot.front));
    if (kind !== 'starting') return;
    await wait(delay);
    await kill(slot, { kind: 'any moment', delay, posts: 0, victim: 0 });
  };

  async function reached(index: number, stage: Stage): Promise<boolean> {
    const slot = slots[index];
    if (!slot || plan?.kind !== stage) return false;
    plan.posts -= 1;
    if (plan.posts > 0) return false;
    const due = plan;
    plan = undefined;
    killing = wait(stage === 'answered' ? due.delay / 100 : 0).then(() => kill(slot, due));
    await killing;
    return true;
  }

  const fronts = await Promise.all(
    [0, 1].map((index) => startFront({ ...parts, reached: (stage) => reached(index, stage) })),
  );
  const slots: Slot[] = fronts.map(startWorker);
  const up = async () => {
    await killing;
    await Promise.all(slots.map(({ isUp }) => isUp));
  };

  return {
    killed,
    setClock(instant) {
      clock = instant;
      for (const { child } of slots) child.writeLine(instant);
      const due = plan;
      const slot = slots[due?.victim ?? 0];
      if (!due || !slot || (due.kind !== 'any moment' && due.kind !== 'starting')) return;
      plan = undefined;
      killing = wait(due.delay).then(() => kill(slot, due));
    },
    async arm() {
      if (plan) return;
      await up();
      plan = {
        kind: pick(random, KILL_KINDS),
        posts: 1 + Math.floor(random() * 2),
        delay: random() * LONGEST_DELAY,
        victim: Math.floor(random() * 2),
      };
    },
    async stop() {
      plan = undefined;
      await up();
      await Promise.all(slots.map(({ child }) => child.stop()));
      await Promise.all(fronts.map((front) => front.close()));
    },
  };
}
