import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../../src/features/deadlines/calendar.js';
import { outlookLinks } from '../../../../src/features/deadlines/exchange/outlook.js';

const NOW = Temporal.Instant.from('2026-12-01T12:00:00Z');
const EDITION = { names: { en: 'WSIS Prizes 2027' }, status: 'planned' } as const;
const PHASE: Phase = {
  id: 'prizes-2027/voting',
  edition: 'prizes-2027',
  key: 'voting',
  position: 2,
  version: 1,
  since: NOW,
  kind: 'window',
  status: 'planned',
  names: { en: 'Voting & more' },
  opens: { precision: 'day', date: '2026-12-16', zone: 'Europe/Zurich' },
  closes: { precision: 'minute', instant: '2027-01-15T22:00:00Z', zone: 'Europe/Zurich' },
  actionLines: [],
  accepted: [],
};

const read = (phase: Partial<Phase> = {}, now = NOW) =>
  outlookLinks('en', { ...PHASE, ...phase }, EDITION, now).map(({ label, url }) => ({
    label,
    ...Object.fromEntries(new URL(url).searchParams),
  }));

describe('links that add an event in Outlook', () => {
  it('say moments in UTC, since Outlook takes others for its reader’s own clock', () => {
    expect(read().at(-1)).toMatchObject({
      label: 'Add to Outlook – Closes: Voting & more (WSIS Prizes 2027)',
      subject: 'Closes: Voting & more (WSIS Prizes 2027)',
      startdt: '2027-01-15T22:00:00Z',
      enddt: '2027-01-15T22:00:00Z',
    });
  });

  it('cover a day as a whole, up to the day after it', () => {
    expect(read()[0]).toMatchObject({ startdt: '2026-12-16', enddt: '2026-12-17', allday: 'true' });
  });

  it('leave out what is over', () => {
    const later = Temporal.Instant.from('2026-12-20T12:00:00Z');
    expect(read({}, later)).toHaveLength(1);
    expect(read({}, Temporal.Instant.from('2027-02-01T12:00:00Z'))).toEqual([]);
  });

  it('hold no plus that would be shown', () => {
    const [link] = outlookLinks('en', PHASE, EDITION, NOW);
    expect(link?.url).not.toContain('+');
  });
});
