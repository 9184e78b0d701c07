import { describePlatformContract } from '../../contracts/platform.js';
import { terminalHarness } from './harness.js';

describePlatformContract('the terminal', terminalHarness, { places: ['direct'], redelivery: false });
