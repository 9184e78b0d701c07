import {
  breaksOff,
  calls,
  fails,
  floods,
  resets,
  sends,
  staysSilent,
  trickles,
} from '../../test/support/openai/steps.js';
import {
  CONTEST_IN_CHINESE,
  CONTEST_IN_SPANISH,
  MEDIA,
  MEDIA_IN_ARABIC,
  MEDIA_IN_FRENCH,
  MEDIA_IN_RUSSIAN,
  NUMBER,
} from './questions.js';
import { NOT_AVAILABLE, type Outcome, type Scenario } from './scenario.js';

const RIGHT = calls('role', { line: 'C9' });
const ROLE: Outcome = { kind: 'answer', query: { kind: 'role', line: 'C9' } };
/** Milliseconds: short for a run, long enough for a request on a busy machine. */
const SHORT = 400;

/** The endpoint fails, takes too long or never ends; or there is no more to be spent on it. */
export const TROUBLES: readonly Scenario[] = [
  { ...MEDIA, name: '429, once', script: [fails(429), RIGHT], requests: 2, outcome: ROLE },
  { ...MEDIA_IN_FRENCH, name: '429, for ever', script: [fails(429)], requests: 3, outcome: NOT_AVAILABLE },
  {
    ...MEDIA_IN_ARABIC,
    name: '429, and a wait that is longer than people wait',
    script: [fails(429, { 'retry-after': '60' })],
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...CONTEST_IN_SPANISH,
    name: '429, and no credit left',
    script: [fails(429, {}, 'insufficient_quota')],
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...MEDIA_IN_RUSSIAN,
    name: '500, twice',
    script: [fails(500), fails(500), RIGHT],
    requests: 3,
    outcome: ROLE,
  },
  { ...CONTEST_IN_CHINESE, name: '500, for ever', script: [fails(500)], requests: 3, outcome: NOT_AVAILABLE },
  {
    ...NUMBER,
    name: '500, for ever, where the reader can ask back',
    script: [fails(500)],
    requests: 3,
    outcome: NOT_AVAILABLE,
    has: ['C7', 'SDG 7'],
  },
  { ...MEDIA_IN_ARABIC, name: 'a wrong key', script: [fails(401)], requests: 1, outcome: NOT_AVAILABLE },
  {
    ...MEDIA_IN_FRENCH,
    name: 'connections that break',
    script: [resets, breaksOff],
    requests: 3,
    outcome: NOT_AVAILABLE,
  },
  {
    ...MEDIA,
    name: 'a page instead of a completion',
    script: [sends('<html>502 Bad Gateway</html>')],
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...CONTEST_IN_SPANISH,
    name: 'a time-out',
    script: [staysSilent],
    timeLimit: SHORT,
    isEndless: true,
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...CONTEST_IN_CHINESE,
    name: 'an endless stream, as fast as it is read',
    script: [floods],
    isEndless: true,
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
  {
    ...MEDIA_IN_RUSSIAN,
    name: 'an endless stream, a little at a time',
    script: [trickles],
    timeLimit: SHORT,
    isEndless: true,
    requests: 1,
    outcome: NOT_AVAILABLE,
  },
];
