import { calls } from '../../test/support/openai/steps.js';
import { MODELS_WORD, type Scenario } from './scenario.js';

/** The model understands what the reader did not. */
export const ANSWERED: readonly Scenario[] = [
  {
    name: 'who has a role, in French',
    question: 'Qui chapeaute tout ce qui touche aux journaux et à la télé ?',
    language: 'fr',
    script: [calls('role', { line: 'C9' })],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'role', line: 'C9' } },
    has: ['C9', 'UNESCO'],
  },
  {
    name: 'where a process is, in Chinese',
    question: '比赛现在搞到哪一步了？',
    language: 'zh',
    script: [calls('process', { process: 'prizes-2023', ask: 'now' })],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'process', process: 'prizes-2023', ask: 'now' } },
    has: ['第1阶段', '1天2小时'],
  },
  {
    name: 'a number, in Russian',
    question: 'Сколько народу до сих пор сидит без сети?',
    language: 'ru',
    script: [calls('figures', { keys: ['internet.offline'] })],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'figures', keys: ['internet.offline'] } },
    has: ['2 700 000 000', '2 900 000 000'],
  },
  {
    name: 'words of the record that translate those of the question, in Spanish',
    question: '¿Qué pergaminos hablan de muchachas y muchachos?',
    language: 'es',
    script: [calls('resolutions', { words: 'gender' })],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'resolutions', words: 'gender' } },
    has: ['PP Res. 70', 'WTSA Res. 55'],
  },
  {
    name: 'time left, in English',
    question: 'is it too late to hand in my thing for the trophies?',
    language: 'en',
    script: [calls('event', { events: ['cal-283'], ask: 'left' })],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'event', events: ['cal-283'], ask: 'left' } },
    has: ['1 day, 2 hours', '7 December 2022'],
  },
  {
    name: 'a count of another answer',
    question: 'How many of the wee numbered bits does the telly crowd tick off?',
    language: 'en',
    script: [
      calls('count', { what: 'targets', of: { tool: 'line-to-goals', arguments: { lines: ['C9'] } } }),
    ],
    requests: 1,
    outcome: {
      kind: 'answer',
      query: { kind: 'count', what: 'targets', of: { kind: 'line-to-goals', lines: ['C9'] } },
    },
    has: ['4 targets', '16.10'],
  },
  {
    name: 'a question of no language, in that of the profile',
    question: 'gubbins 9.c wobble',
    profile: 'es',
    language: 'es',
    script: [calls('target-to-lines', { targets: ['9.c'] })],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'target-to-lines', targets: ['9.c'] } },
    has: ['C2', 'C7-EAGRI'],
  },
  {
    name: 'words beside the call, which nobody sees',
    question: 'Which of your eighteen hobbyhorses gallops over the most ground?',
    language: 'en',
    script: [
      calls(
        'rank',
        { of: 'lines', by: 'targets', order: 'most', edition: null },
        { content: `It is ${MODELS_WORD}, with 999 targets.` },
      ),
    ],
    requests: 1,
    outcome: { kind: 'answer', query: { kind: 'rank', of: 'lines', by: 'targets', order: 'most' } },
    has: ['C4 Capacity building', '20 targets'],
    hasNot: ['999'],
  },
  {
    name: 'a question back, in Arabic',
    question: 'أين وصلت حكاية الكؤوس؟',
    language: 'ar',
    script: [
      calls('ask_back', {
        choices: [
          { tool: 'process', arguments: { process: 'prizes-2023', ask: 'now' } },
          { tool: 'event', arguments: { events: ['cal-290'], ask: 'left' } },
        ],
      }),
    ],
    requests: 1,
    outcome: {
      kind: 'question back',
      choices: [
        { kind: 'process', process: 'prizes-2023', ask: 'now' },
        { kind: 'event', events: ['cal-290'], ask: 'left' },
      ],
    },
  },
];
