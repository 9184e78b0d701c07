import { calls, completes, isFiltered, refuses, says } from '../../test/support/openai/steps.js';
import {
  CONTEST_IN_CHINESE,
  CONTEST_IN_SPANISH,
  MEDIA,
  MEDIA_IN_ARABIC,
  MEDIA_IN_FRENCH,
  MEDIA_IN_RUSSIAN,
  NUMBER,
} from './questions.js';
import { AS_WITHOUT, MODELS_WORD, type Outcome, type Scenario } from './scenario.js';

const RIGHT = calls('role', { line: 'C9' });
const ROLE: Outcome = { kind: 'answer', query: { kind: 'role', line: 'C9' } };

/** The model calls what is not there, or says what is not for it to say. */
export const MISTAKES: readonly Scenario[] = [
  {
    ...MEDIA,
    name: 'a wrong tool, then the right one',
    script: [calls('answer_directly', { text: `${MODELS_WORD} runs C9.` }), RIGHT],
    requests: 2,
    outcome: ROLE,
    has: ['UNESCO'],
  },
  {
    ...MEDIA_IN_FRENCH,
    name: 'a wrong tool, again and again',
    script: [calls('answer_directly', { text: `${MODELS_WORD} dirige C9.` })],
    requests: 2,
    outcome: AS_WITHOUT,
  },
  {
    ...MEDIA_IN_RUSSIAN,
    name: 'a kind of query that is kept from it, with words of its own',
    script: [calls('missing', { mentions: [{ kind: 'line', code: MODELS_WORD }] })],
    requests: 2,
    outcome: AS_WITHOUT,
  },
  {
    ...CONTEST_IN_CHINESE,
    name: 'arguments that are no JSON, then right ones',
    script: [
      calls('process', '{"process": "prizes-2023", '),
      calls('process', { process: 'prizes-2023', ask: 'phases' }),
    ],
    requests: 2,
    outcome: { kind: 'answer', query: { kind: 'process', process: 'prizes-2023', ask: 'phases' } },
  },
  {
    ...CONTEST_IN_SPANISH,
    name: 'invalid arguments, again and again',
    script: [
      calls('process', { process: ['prizes-2023'], ask: MODELS_WORD }),
      calls('process', { process: 'prizes-2023', ask: 'now', note: MODELS_WORD }),
    ],
    requests: 2,
    outcome: AS_WITHOUT,
  },
  {
    ...MEDIA,
    name: 'an invented action line',
    script: [calls('line-to-goals', { lines: ['C9', 'C7-EFUN'] })],
    requests: 1,
    outcome: AS_WITHOUT,
    hasNot: ['C7-EFUN'],
  },
  {
    ...MEDIA_IN_FRENCH,
    name: 'an invented target, counted',
    script: [
      calls('count', { what: 'lines', of: { tool: 'target-to-lines', arguments: { targets: ['9.9'] } } }),
    ],
    requests: 1,
    outcome: AS_WITHOUT,
    hasNot: ['9.9'],
  },
  {
    ...CONTEST_IN_SPANISH,
    name: 'an invented process',
    script: [calls('process', { process: 'prizes-2031', ask: 'now' })],
    requests: 1,
    outcome: AS_WITHOUT,
    hasNot: ['2031'],
  },
  {
    ...MEDIA_IN_ARABIC,
    name: 'an invented Recommendation among the choices of a question back',
    script: [
      calls('ask_back', {
        choices: [
          { tool: 'role', arguments: { line: 'C9' } },
          { tool: 'describe', arguments: { subjects: [{ kind: 'recommendation', id: 'ITU-T X.99999' }] } },
        ],
      }),
    ],
    requests: 1,
    outcome: AS_WITHOUT,
    hasNot: ['99999'],
  },
  {
    ...MEDIA,
    name: 'words to search for that nobody wrote',
    script: [calls('winners', { country: MODELS_WORD })],
    requests: 2,
    outcome: AS_WITHOUT,
  },
  {
    ...MEDIA_IN_RUSSIAN,
    name: 'a refusal',
    script: [refuses(`${MODELS_WORD} cannot help with that.`)],
    requests: 1,
    outcome: AS_WITHOUT,
  },
  {
    ...CONTEST_IN_CHINESE,
    name: 'a refusal beside a call',
    script: [calls('matrix', {}, { refusal: `${MODELS_WORD} would rather not.` })],
    requests: 1,
    outcome: AS_WITHOUT,
  },
  {
    ...MEDIA_IN_ARABIC,
    name: 'an answer that a filter held back',
    script: [isFiltered()],
    requests: 1,
    outcome: AS_WITHOUT,
  },
  {
    ...NUMBER,
    name: 'an answer in words instead of a call',
    script: [says(`7 is about ${MODELS_WORD}, see C7-EFUN and SDG 99.`)],
    requests: 1,
    outcome: AS_WITHOUT,
    hasNot: ['SDG 99'],
  },
  {
    ...CONTEST_IN_SPANISH,
    name: 'nothing at all',
    script: [completes({}, 'stop')],
    requests: 1,
    outcome: AS_WITHOUT,
  },
];
