import type { SlackDelivery } from './delivery.js';
import { receiveAction } from './receive-action.js';
import { receiveCommand } from './receive-command.js';
import { receiveEvent } from './receive-event.js';
import { receiveShortcut } from './receive-shortcut.js';
import { receiveSubmission } from './submission.js';

/** Reads a payload that Slack signed or sent through the socket. Never throws; what it cannot read is ignored. */
export function receive(payload: unknown): SlackDelivery {
  return (
    receiveCommand(payload) ??
    receiveEvent(payload) ??
    receiveAction(payload) ??
    receiveShortcut(payload) ??
    receiveSubmission(payload) ?? { kind: 'ignored', reason: 'unsupported' }
  );
}
