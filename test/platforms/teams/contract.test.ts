import { describePlatformContract } from '../../contracts/platform.js';
import { startTeamsHarness } from '../../support/teams/harness.js';

describePlatformContract('Teams', startTeamsHarness, {
  places: ['direct', 'channel', 'thread'],
  redelivery: true,
});
