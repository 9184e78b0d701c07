import { describePlatformContract } from '../../contracts/platform.js';
import { makeSlackHarness } from '../../support/slack/harness.js';

describePlatformContract('Slack', makeSlackHarness, {
  places: ['direct', 'channel', 'thread'],
  redelivery: true,
});
