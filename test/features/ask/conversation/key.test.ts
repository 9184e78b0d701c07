import { describe, expect, test } from 'vitest';
import type { Incoming, IncomingAction, IncomingText, Place } from '../../../../src/chat/incoming.js';
import { conversationKey } from '../../../../src/features/ask/conversation/key.js';
import { CHANNEL, pressing, saying } from '../../../support/incoming.js';

const ada = { platform: 'slack', tenant: 'T1', id: 'ADA' } as const;
const bob = { platform: 'slack', tenant: 'T1', id: 'BOB' } as const;
const direct: Place = { platform: 'slack', tenant: 'T1', conversation: 'D1', kind: 'direct' };
const group: Place = { platform: 'teams', tenant: 'T1', conversation: 'G1', kind: 'group' };
const inThread = (thread: string, place: Place = CHANNEL): Place => ({ ...place, thread });

const mention = (place: Place, person: Incoming['person'] = ada) =>
  saying('x', { via: 'mention', place, person });
const command = (place: Place, person: Incoming['person'] = ada) =>
  saying('x', { via: 'command', place, person });
const press = (place: Place, isPrivate: boolean, person: Incoming['person'] = ada) =>
  pressing({ place, person, isPrivate });
const areOne = (one: IncomingText | IncomingAction, other: IncomingText | IncomingAction) =>
  conversationKey(one) === conversationKey(other);

describe('one conversation', () => {
  test('is a thread in a channel, for everybody in it', () => {
    expect(areOne(mention(inThread('1')), mention(inThread('1'), bob))).toBe(true);
    expect(areOne(mention(inThread('1')), mention(inThread('2')))).toBe(false);
    expect(areOne(mention(inThread('1')), press(inThread('1'), false, bob))).toBe(true);
  });

  test('is a direct message, whatever its threads', () => {
    expect(areOne(mention(direct), mention(inThread('1', direct)))).toBe(true);
    expect(areOne(mention(inThread('1', direct)), press(inThread('2', direct), false))).toBe(true);
  });

  test('is a group without threads, for everybody in it', () => {
    expect(areOne(mention(group), mention(group, bob))).toBe(true);
    expect(areOne(mention(group), press(group, false, bob))).toBe(true);
  });

  test('is what one person asks with commands in one channel, with the buttons under the answers', () => {
    expect(areOne(command(CHANNEL), command(CHANNEL))).toBe(true);
    expect(areOne(command(CHANNEL), command(CHANNEL, bob))).toBe(false);
    expect(areOne(command(CHANNEL), press(inThread('1'), true))).toBe(true);
    expect(areOne(command(CHANNEL), press(inThread('1'), true, bob))).toBe(false);
    expect(areOne(command(CHANNEL), mention(inThread('1')))).toBe(false);
  });

  test('goes on between commands and messages in a direct conversation', () => {
    expect(areOne(command(direct), saying('x', { place: direct, person: ada }))).toBe(true);
  });

  test('is never in two places, tenants or platforms', () => {
    const places = [
      { ...CHANNEL, conversation: 'C2' },
      { ...CHANNEL, tenant: 'T2' },
      { ...CHANNEL, platform: 'teams' },
    ] as const;
    for (const place of places) {
      expect(areOne(mention(CHANNEL), mention(place))).toBe(false);
      expect(areOne(command(CHANNEL), command(place))).toBe(false);
    }
  });
});
