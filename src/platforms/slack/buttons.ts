import type { Button } from '@slack/types';
import { z } from 'zod';
import type { Action } from '../../chat/reply.js';
import { contextPieces } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { groupByWeight, jsonLength, type Piece } from './piece.js';
import { clean, shorten } from './text.js';

const BUTTONS_WEIGHT = 11_000;
/** Characters a button has as JSON besides its value, label and id. */
const OVERHEAD = 140;

/** What a button carries. Read back from the click as untrusted input. */
const buttonValue = z.tuple([z.string(), z.string(), z.string()]);

/** What a pressed button says: who handles it, about what, drawn from which version. */
export interface Press {
  readonly action: string;
  readonly argument: string;
  readonly version: string;
}

/**
 * The buttons of a reply. What cannot be a button (its argument is too long) or cannot be read on one (its label is)
 * is also written out, so that nothing is lost without a trace.
 */
export function actionPieces(actions: readonly Action[]): Piece[] {
  const drawn = actions.map((action, index) => ({
    label: clean(action.label),
    button: toButton(action, index),
  }));
  const written = drawn.filter(({ label, button }) => !button || label.length > SLACK_LIMITS.buttonText);
  const buttons = drawn.flatMap(({ button }) => (button ? [button] : []));
  const groups = groupByWeight(buttons, weigh, BUTTONS_WEIGHT, SLACK_LIMITS.actionsElements);
  return [
    ...written.flatMap(({ label }) => contextPieces(label)),
    ...groups.map((elements) => ({
      blocks: [{ type: 'actions' as const, elements }],
      text: '',
      json: elements.reduce((sum, button) => sum + weigh(button), 0),
    })),
  ];
}

function weigh(button: Button): number {
  const { value = '', text, action_id: id = '' } = button;
  return jsonLength(value) + jsonLength(text.text) + 2 * id.length + OVERHEAD;
}

/** Reads a button's value back; undefined when it is not one of ours. */
export function readPress(value: string): Press | undefined {
  try {
    const [action, version, argument] = buttonValue.parse(JSON.parse(value));
    return { action, version, argument };
  } catch {
    return undefined;
  }
}

/** What a button for this carries; undefined when that is more than Slack takes. */
export function pressValue({ action, version, argument }: Press): string | undefined {
  const value = JSON.stringify([action, version, argument]);
  return value.length > SLACK_LIMITS.buttonValue ? undefined : value;
}

export function toButton(action: Action, index: number): Button | undefined {
  const value = pressValue(action);
  const label = clean(action.label).replaceAll('\n', ' ').trim();
  if (value === undefined || label === '') return undefined;
  return {
    type: 'button',
    action_id: `${shorten(action.action, 200)}.${index}`,
    text: { type: 'plain_text', text: shorten(label, SLACK_LIMITS.buttonText), emoji: false },
    value,
    ...(action.style ? { style: action.style } : {}),
  };
}
