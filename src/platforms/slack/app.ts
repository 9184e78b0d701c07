import { App, type Logger, type Receiver } from '@slack/bolt';
import type { Incoming } from '../../chat/incoming.js';
import { clientOptions } from './clients.js';
import type { SlackDelivery } from './delivery.js';
import { logSlackError } from './errors.js';
import {
  answerCommand,
  answerConversation,
  answerHome,
  answerQuestion,
  answerShortcut,
  type HandlerParts,
} from './handlers.js';
import { COMMAND } from './immediate.js';
import type { InFlight } from './in-flight.js';
import { answerPress } from './press.js';
import { receive } from './receive.js';
import { SHORTCUTS } from './receive-shortcut.js';
import type { SlackSettings } from './settings.js';
import { answerSubmission } from './submit.js';

export interface AppParts extends HandlerParts {
  readonly settings: SlackSettings;
  readonly receiver: Receiver;
  readonly inFlight: InFlight;
  readonly logger: Logger;
}

/** The events the bot is subscribed to. */
const EVENTS = /^(?:app_home_opened|app_mention|message)$/;

/**
 * Bolt's App with our listeners. What Bolt would do by itself is off: its bot user lookup (events say who we are), its
 * conversation store, and its filter of own messages (`receive` ignores every bot).
 */
export function createApp(parts: AppParts): App {
  const { settings, receiver, logger, inFlight, log } = parts;
  const botToken = settings.botToken;
  const app = new App({
    receiver,
    logger,
    authorize: async () => ({ botToken }),
    clientOptions: clientOptions(settings),
    ignoreSelf: false,
    convoStore: false,
  });
  app.use(async ({ next }) => inFlight.track(next()));
  app.error(async (error) => logSlackError(log, error, 'could not handle a delivery from Slack'));
  listen(app, parts);
  return app;
}

function listen(app: App, parts: AppParts): void {
  app.command(COMMAND, async ({ body, ack }) => {
    const delivery = receive(body);
    if (delivery.kind !== 'command') return;
    await report(
      parts,
      delivery.incoming,
      answerCommand(parts, delivery, () => ack()),
    );
  });
  app.event(EVENTS, async ({ body, context }) => {
    const delivery = receive(body);
    if (delivery.kind === 'ignored') return;
    const isRetry = (context.retryNum ?? 0) > 0;
    await report(parts, delivery.incoming, answerEvent(parts, delivery, isRetry));
  });
  app.action({ type: 'block_actions' }, async ({ body, ack }) => {
    await ack();
    const delivery = receive(body);
    if (delivery.kind === 'press') await report(parts, delivery.incoming, answerPress(parts, delivery));
  });
  for (const id of Object.keys(SHORTCUTS)) {
    app.shortcut({ callback_id: id, type: 'message_action' }, async ({ body, ack }) => {
      await ack();
      const delivery = receive(body);
      if (delivery.kind !== 'shortcut') return;
      await report(parts, delivery.incoming, answerShortcut(parts, delivery));
    });
  }
  app.view({ type: 'view_submission' }, async ({ body, ack }) => {
    const delivery = receive(body);
    if (delivery.kind !== 'submission') return;
    const answer = answerSubmission(parts, delivery).then((next) => (next ? ack(next) : ack()));
    await report(parts, delivery.incoming, answer);
  });
}

async function answerEvent(parts: AppParts, delivery: SlackDelivery, isRetry: boolean): Promise<void> {
  if (delivery.kind === 'question') await answerQuestion(parts, delivery.incoming, isRetry);
  else if (delivery.kind === 'home') await answerHome(parts, delivery.incoming);
  else if (delivery.kind === 'conversation') await answerConversation(parts, delivery.incoming);
}

/** An answer that could not be sent is one line in the log, with the reference of the question. */
async function report({ log }: AppParts, { reference, kind }: Incoming, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    logSlackError(log, error, 'could not answer in Slack', { reference, kind });
  }
}
