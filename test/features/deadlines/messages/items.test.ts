import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/features/deadlines/calendar.js';
import { itemsOf, type Open } from '../../../../src/features/deadlines/messages/items.js';
import type { Told } from '../../../../src/features/deadlines/messages/told.js';
import { sampleSubscriber } from '../samples.js';
import {
  CLOSING,
  prizes,
  reminderOf,
  sampleContribution,
  submission,
  toldOf,
  voting,
  WEEK_BEFORE,
} from './samples.js';

const NOW = WEEK_BEFORE;
const OWNER = { platform: 'slack', tenant: 'T1', id: 'U5' } as const;
const OWED = Temporal.Instant.from('2022-12-07T23:00:00Z');
const ownPlace = sampleSubscriber({
  place: { platform: 'slack', tenant: 'T1', conversation: 'U5', kind: 'direct' },
  owner: OWNER,
});

const before = reminderOf(submission, 'before:P7D', WEEK_BEFORE);
const owed = reminderOf(sampleContribution(), 'owner:P7D', WEEK_BEFORE, OWED);

/** What becomes of each reminder: `submission open`, `c1 delivered`. */
function fates(told: Told, now = NOW): readonly string[] {
  return itemsOf(told, now).map((item) => {
    const { about } = item;
    const name = about.kind === 'phase' ? about.phase.key : about.contribution.id;
    return `${name} ${item.state === 'open' ? item.news : item.why}`;
  });
}

const withPhase = (overrides: Partial<typeof submission>): Partial<Told> => ({
  editions: [{ ...prizes, phases: [{ ...submission, ...overrides }, voting] }],
});
const silence = (subject: string, state: 'done' | 'muted') =>
  ({ silences: [{ subject, state, by: OWNER, at: NOW }] }) as const;

describe('a reminder of a phase is left out', () => {
  it.each<[string, Partial<Told>, string]>([
    ['when the phase was moved', withPhase({ version: 2 }), 'submission moved'],
    ['when the phase was cancelled', withPhase({ status: 'cancelled' }), 'submission cancelled'],
    ['when the phase is finished', withPhase({ status: 'finished' }), 'submission finished'],
    [
      'when its edition was cancelled',
      { editions: [{ ...prizes, status: 'cancelled' }] },
      'submission cancelled',
    ],
    ['when the place is done with it', silence(submission.id, 'done'), 'submission done'],
    ['when the place muted its edition', silence(prizes.id, 'muted'), 'submission muted'],
  ])('%s', (_name, overrides, fate) => {
    expect(fates(toldOf([before]))).toEqual(['submission before']);
    expect(fates(toldOf([before], overrides))).toEqual([fate]);
  });

  it('when it is sent after the closing it counts towards', () => {
    expect(fates(toldOf([before]), CLOSING)).toEqual(['submission over']);
  });

  it('when it says that something opened which has closed since', () => {
    const opening = reminderOf(
      submission,
      'opening',
      WEEK_BEFORE,
      Temporal.Instant.from('2022-09-06T22:00:00Z'),
    );
    expect(fates(toldOf([opening]))).toEqual(['submission opened']);
    expect(fates(toldOf([opening]), CLOSING)).toEqual(['submission over']);
  });
});

describe('a reminder of a contribution is left out', () => {
  const own = (overrides: Partial<Told> = {}) =>
    toldOf([owed], { subscriber: ownPlace, contributions: [sampleContribution()], ...overrides });

  it.each<[string, Partial<Told>, string]>([
    [
      'when it was handed in',
      { contributions: [sampleContribution({ state: 'delivered' })] },
      'c1 delivered',
    ],
    [
      'when it is no longer expected',
      { contributions: [sampleContribution({ state: 'waived' })] },
      'c1 waived',
    ],
    [
      'when it is due on another day now',
      { contributions: [sampleContribution({ due: { precision: 'day', date: '2023-01-10', zone: 'UTC' } })] },
      'c1 moved',
    ],
    [
      'when somebody else owes it now',
      { contributions: [sampleContribution({ owner: { ...OWNER, id: 'U6' } })] },
      'c1 over',
    ],
    ['when its owner muted it', silence('c1', 'muted'), 'c1 muted'],
    ['when its edition was cancelled', { editions: [{ ...prizes, status: 'cancelled' }] }, 'c1 cancelled'],
  ])('%s', (_name, overrides, fate) => {
    expect(fates(own())).toEqual(['c1 before']);
    expect(fates(own(overrides))).toEqual([fate]);
  });

  it('when the place is no longer the channel of its edition', () => {
    const inChannel = (channel: Edition['channel']) =>
      toldOf([owed], {
        contributions: [sampleContribution()],
        editions: [{ ...prizes, ...(channel && { channel }) }],
      });
    const { place } = sampleSubscriber();
    expect(fates(inChannel(place))).toEqual(['c1 before']);
    expect(fates(inChannel({ ...place, conversation: 'C2' }))).toEqual(['c1 over']);
  });

  it('but not when only something else of it changed', () => {
    expect(fates(own({ contributions: [sampleContribution({ version: 4, state: 'in progress' })] }))).toEqual(
      ['c1 before'],
    );
  });
});

describe('what is told', () => {
  it('is one item a subject, whatever number of reminders there are of it', () => {
    const reminders = [
      before,
      reminderOf(submission, 'snooze:x', WEEK_BEFORE),
      reminderOf(submission, 'closing', WEEK_BEFORE),
    ];
    expect(fates(toldOf(reminders))).toEqual(['submission before']);
    expect(fates(toldOf(reminders), CLOSING)).toEqual(['submission closed']);
  });

  it('begins with what is most pressing, and ends with what has closed', () => {
    const opened = reminderOf(voting, 'opening', WEEK_BEFORE, Temporal.Instant.from('2022-12-07T23:00:00Z'));
    const later = { ...submission, id: 'prizes-2023/jury', key: 'jury' };
    const told = toldOf(
      [
        reminderOf(submission, 'closing', WEEK_BEFORE),
        opened,
        reminderOf(later, 'before:P1D', WEEK_BEFORE, CLOSING.add({ hours: 48 })),
      ],
      { editions: [{ ...prizes, phases: [submission, voting, later] }] },
    );
    expect(fates(told, CLOSING.add({ hours: 10 }))).toEqual([
      'jury before',
      'voting opened',
      'submission closed',
    ]);
  });

  it('counts towards the closing, whichever reminder brought it', () => {
    const [item] = itemsOf(toldOf([reminderOf(submission, 'closing', WEEK_BEFORE)]), NOW);
    expect((item as Open).target).toEqual(CLOSING);
  });
});
