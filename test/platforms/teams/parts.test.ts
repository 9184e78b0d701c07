import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInFlight } from '../../../src/platforms/teams/in-flight.js';
import { inTime } from '../../../src/platforms/teams/invoke.js';
import { createKnownAddresses } from '../../../src/platforms/teams/known-addresses.js';
import { RECEIVE } from '../../../src/platforms/teams/limits.js';
import { createTokenSource, TokenRefused } from '../../../src/platforms/teams/token.js';
import { APP_ID, TENANT } from '../../support/teams/activities.js';
import { createAddressBook } from '../../support/teams/address-book.js';
import { type FakeConnector, startConnector } from '../../support/teams/connector.js';

describe('the token of the bot', () => {
  let connector: FakeConnector;
  const credentials = { appId: APP_ID, appPassword: 'secret', tenantId: TENANT, allowedTenants: [TENANT] };
  const source = () => createTokenSource(connector.serviceUrl.replace(/\/$/, ''), credentials);
  beforeEach(async () => {
    connector = await startConnector();
  });
  afterEach(() => connector.stop());

  it('is asked for once by all who want it at the same time', async () => {
    const token = source();
    expect(await Promise.all([token(), token(), token()])).toEqual(['bot-token', 'bot-token', 'bot-token']);
    expect(connector.tokenRequests).toHaveLength(1);
  });

  it('is asked for again before it expires', async () => {
    const token = source();
    await token();
    const later = performance.now() + 56 * 60 * 1000;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
    await token();
    clock.mockRestore();
    expect(connector.tokenRequests).toHaveLength(2);
  });

  it('is asked for again after a refusal, which names its code', async () => {
    const token = source();
    connector.refuseTokens({ error: 'invalid_client', error_codes: [7000215] });
    await expect(token()).rejects.toThrow(TokenRefused);
    await expect(token()).rejects.toThrow('invalid_client (AADSTS7000215)');
    expect(connector.tokenRequests).toHaveLength(2);
  });
});

describe('work in hand', () => {
  it('is waited for, failed or not, with what it began', async () => {
    const inFlight = createInFlight();
    const signal = new EventTarget();
    const promise = once(signal, 'go');
    const order: string[] = [];
    inFlight.track(Promise.reject(new Error('x'))).catch(() => order.push('failed'));
    void inFlight.track(
      promise.then(() => void inFlight.track(Promise.resolve().then(() => order.push('second')))),
    );
    const drained = inFlight.drain().then(() => order.push('drained'));
    signal.dispatchEvent(new Event('go'));
    await drained;
    expect(order).toEqual(['failed', 'second', 'drained']);
  });

  it('is acknowledged without its result when that takes too long', async () => {
    vi.useFakeTimers();
    const answer = inTime(new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(RECEIVE.invokeTime);
    vi.useRealTimers();
    expect(await answer).toBeUndefined();
    expect(await inTime(Promise.resolve('in time'))).toBe('in time');
  });
});

describe('known addresses', () => {
  const place = { platform: 'teams', tenant: TENANT, conversation: 'a', kind: 'direct' } as const;

  it('are written again once they were dropped', async () => {
    const book = createAddressBook();
    const known = createKnownAddresses(book);
    await known.keep({ place, details: {} });
    await known.keep({ place, details: {} });
    await known.drop(place);
    await known.keep({ place, details: {} });
    expect(book.saves()).toBe(2);
  });

  it('are remembered up to a number, so that memory does not grow', async () => {
    const book = createAddressBook();
    const known = createKnownAddresses(book);
    for (let count = 0; count <= 2_000; count += 1) {
      await known.keep({ place: { ...place, conversation: `${count}` }, details: {} });
    }
    await known.keep({ place: { ...place, conversation: '0' }, details: {} });
    expect(book.saves()).toBe(2_002);
  });
});
