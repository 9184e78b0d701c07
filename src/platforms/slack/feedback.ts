import type { ActionsBlock, ContextActionsBlock, FeedbackButtons } from '@slack/types';
import type { Action, Feedback } from '../../chat/reply.js';
import { pressValue, toButton } from './buttons.js';
import { SLACK_LIMITS } from './limits.js';
import { jsonLength, type Piece } from './piece.js';
import { clean, shorten } from './text.js';

/** Characters the two blocks have as JSON besides what their buttons carry and say, which is said twice. */
const OVERHEAD = 900;

/**
 * Slack's own pair of thumbs, and below it a button to report a mistake: the block of the thumbs takes no words. None
 * where a button would have to carry more than Slack takes. Always the last pieces of a message.
 */
export function feedbackPieces(feedback: Feedback | undefined): Piece[] {
  if (!feedback) return [];
  const good = toThumb(feedback.good);
  const bad = toThumb(feedback.bad);
  const report = toButton(feedback.report, 0);
  if (!good || !bad || !report) return [];
  const element: FeedbackButtons = {
    type: 'feedback_buttons',
    action_id: 'feedback',
    positive_button: good,
    negative_button: bad,
  };
  const thumbs: ContextActionsBlock = { type: 'context_actions', elements: [element] };
  const words: ActionsBlock = { type: 'actions', elements: [report] };
  const values = [good.value, bad.value, report.value ?? ''];
  const json = values.reduce((sum, value) => sum + jsonLength(value), OVERHEAD);
  return [{ blocks: [thumbs, words], text: '', json }];
}

function toThumb(action: Action): FeedbackButtons['positive_button'] | undefined {
  const value = pressValue(action);
  const label = shorten(clean(action.label).replaceAll('\n', ' ').trim(), SLACK_LIMITS.buttonText);
  if (value === undefined || label === '') return undefined;
  return { text: { type: 'plain_text', text: label, emoji: false }, accessibility_label: label, value };
}
