import type {
  IncomingAction,
  IncomingOpened,
  IncomingShortcut,
  IncomingText,
} from '../../src/chat/incoming.js';

const base = {
  reference: 'TESTREF1',
  keys: [],
  person: { platform: 'slack', tenant: 'T1', id: 'U1' },
  place: { platform: 'slack', tenant: 'T1', conversation: 'D1', kind: 'direct' },
} as const;

/** Something a person said in a direct message, with overrides. */
export function saying(text: string, overrides: Partial<IncomingText> = {}): IncomingText {
  return { ...base, kind: 'text', via: 'message', text, ...overrides };
}

export function pressing(overrides: Partial<IncomingAction> = {}): IncomingAction {
  return {
    ...base,
    kind: 'action',
    action: 'ask',
    argument: '{"query":{"kind":"help"}}',
    version: '1',
    ...overrides,
  };
}

export function opening(overrides: Partial<IncomingOpened> = {}): IncomingOpened {
  return { ...base, kind: 'opened', surface: 'conversation', ...overrides };
}

/** An entry in the menu of a message that says `text`. */
export function choosing(text: string, overrides: Partial<IncomingShortcut> = {}): IncomingShortcut {
  return { ...base, kind: 'shortcut', shortcut: 'suggest', text, ...overrides };
}

export const CHANNEL = { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' } as const;
