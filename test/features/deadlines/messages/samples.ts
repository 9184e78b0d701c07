import { Temporal } from 'temporal-polyfill';
import type { Edition, Phase } from '../../../../src/features/deadlines/calendar.js';
import type { Contribution } from '../../../../src/features/deadlines/contribution.js';
import type { Told } from '../../../../src/features/deadlines/messages/told.js';
import {
  type PlannedReminder,
  type ReminderSubject,
  reminderKey,
} from '../../../../src/features/deadlines/reminder.js';
import { hourOf } from '../../../../src/features/deadlines/schedule/phases.js';
import { LONG_AGO, sampleEdition, samplePhase, sampleSubscriber } from '../samples.js';

/** When the submission of the sample edition closes. */
export const CLOSING = Temporal.Instant.from('2022-12-07T22:00:00Z');
export const WEEK_BEFORE = Temporal.Instant.from('2022-11-30T08:00:00Z');

export const submission = samplePhase({ url: 'https://prizes.example/submit' });

/** A window of the same edition that follows. */
export const voting = samplePhase({
  id: 'prizes-2023/voting',
  key: 'voting',
  position: 2,
  names: { en: 'Public voting', fr: 'Vote du public' },
  opens: { precision: 'day', date: '2022-12-08', zone: 'Europe/Zurich' },
  closes: { precision: 'day', date: '2022-12-20', zone: 'Europe/Zurich' },
});

export const prizes: Edition = sampleEdition([submission, voting]);

export function sampleContribution(overrides: Partial<Contribution> = {}): Contribution {
  return {
    id: 'c1',
    edition: 'prizes-2023',
    title: 'Section on C5',
    owner: { platform: 'slack', tenant: 'T1', id: 'U5' },
    ownerName: 'Focal point, ITU-D',
    due: { precision: 'day', date: '2022-12-07', zone: 'Europe/Zurich' },
    state: 'expected',
    version: 1,
    since: LONG_AGO,
    ...overrides,
  };
}

export function reminderOf(
  subject: Phase | Contribution,
  occasion: string,
  at: Temporal.Instant,
  target: Temporal.Instant = CLOSING,
): PlannedReminder {
  const kind = 'due' in subject ? 'contribution' : 'phase';
  return planned({ kind, id: subject.id, version: subject.version }, occasion, at, target);
}

export function digestOn(day: string, at: Temporal.Instant): PlannedReminder {
  return planned({ kind: 'digest' }, `digest:${day}`, at, at);
}

function planned(
  subject: ReminderSubject,
  occasion: string,
  at: Temporal.Instant,
  target: Temporal.Instant,
): PlannedReminder {
  const key = reminderKey('s1', subject, occasion);
  return { key, subscriber: 's1', subject, occasion, at, hour: hourOf(at, 'Europe/Zurich'), target };
}

/** What the sample subscriber is told, of the sample edition. */
export function toldOf(reminders: readonly PlannedReminder[], overrides: Partial<Told> = {}): Told {
  const editions = overrides.editions ?? [prizes];
  return {
    subscriber: sampleSubscriber(),
    reminders,
    phases: editions.flatMap(({ phases }) => phases),
    editions,
    contributions: [],
    outstanding: [],
    silences: [],
    ...overrides,
  };
}
