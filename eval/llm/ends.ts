import { calls, staysSilent } from '../../test/support/openai/steps.js';
import {
  CONTEST_IN_CHINESE,
  MEDIA,
  MEDIA_IN_ARABIC,
  MEDIA_IN_FRENCH,
  MEDIA_IN_RUSSIAN,
} from './questions.js';
import { AS_WITHOUT, NOT_AVAILABLE, type Scenario } from './scenario.js';

const RIGHT = calls('role', { line: 'C9' });

/** We end it ourselves: the day's budget is spent, or the bot stops. */
export const ENDS: readonly Scenario[] = [
  {
    ...MEDIA_IN_FRENCH,
    name: 'the calls of the day are spent by an earlier question',
    earlier: MEDIA.question,
    daily: { calls: 1 },
    script: [RIGHT],
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...MEDIA_IN_RUSSIAN,
    name: 'too few tokens of the day are left for a call',
    daily: { tokens: 3000 },
    script: [RIGHT],
    requests: 0,
    outcome: NOT_AVAILABLE,
  },
  {
    ...CONTEST_IN_CHINESE,
    name: 'the last call of the day was a wrong one',
    daily: { calls: 1 },
    script: [calls('answer_directly', {}), RIGHT],
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...MEDIA_IN_ARABIC,
    name: 'the bot stops while the model thinks',
    script: [staysSilent],
    isStopped: true,
    isEndless: true,
    requests: 1,
    outcome: AS_WITHOUT,
  },
];
