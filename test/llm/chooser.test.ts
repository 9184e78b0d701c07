import { describe, expect, test } from 'vitest';
import { calls, completes, isFiltered, refuses, type Step, says } from '../support/openai/steps.js';
import { useChooser } from './harness.js';

const harness = useChooser();
const { choose, logged } = harness;

const NONE = { kind: 'none' };
const C5 = { kind: 'line-to-goals', lines: ['C5'] };

describe('the model chooses', () => {
  test.each<[string, string, unknown, unknown]>([
    ['a query', 'line-to-goals', { lines: ['C5'] }, C5],
    ['a query without anything to add', 'lines', {}, { kind: 'lines' }],
    ['a query with nulls for what is not given', 'line-to-goals', { lines: ['C5'], edition: null }, C5],
    [
      'a query about another',
      'count',
      { what: 'targets', of: { tool: 'line-to-goals', arguments: { lines: ['C5'] } } },
      { kind: 'count', what: 'targets', of: C5 },
    ],
    [
      'a query about a period',
      'calendar',
      { show: 'due', period: { kind: 'relative', unit: 'week', offset: 0 }, zone: 'Africa/Addis_Ababa' },
      {
        kind: 'calendar',
        show: 'due',
        period: { kind: 'relative', unit: 'week', offset: 0 },
        zone: 'Africa/Addis_Ababa',
      },
    ],
  ])('%s', async (_, name, given, query) => {
    harness.model.answer(calls(name, given));
    expect(await choose('what about trust online?')).toEqual({ kind: 'query', query });
    expect(harness.model.requests).toHaveLength(1);
  });

  test('the queries of a question back', async () => {
    harness.model.answer(
      calls('ask_back', {
        choices: [
          { tool: 'line-to-goals', arguments: { lines: ['C5'] } },
          { tool: 'role', arguments: { line: 'C5' } },
        ],
      }),
    );
    expect(await choose('C5, who and what?')).toEqual({
      kind: 'question',
      choices: [C5, { kind: 'role', line: 'C5' }],
    });
  });

  test('one query where all of a question back are the same', async () => {
    const choice = { tool: 'line-to-goals', arguments: { lines: ['C5'] } };
    harness.model.answer(calls('ask_back', { choices: [choice, choice] }));
    expect(await choose('C5?')).toEqual({ kind: 'query', query: C5 });
  });

  test('nothing, for a question about something else', async () => {
    harness.model.answer(calls('not_ours', {}));
    expect(await choose('what is the weather in Baku?')).toEqual(NONE);
  });
});

describe('what the model writes beside a tool call', () => {
  test('is ignored', async () => {
    harness.model.answer(calls('lines', {}, { content: 'C5 maps to SDG 4, and I made that up.' }));
    expect(await choose('list everything')).toEqual({ kind: 'query', query: { kind: 'lines' } });
    harness.model.answer(says('C5 maps to SDG 4, and I made that up.'));
    expect(await choose('what is C5 about?')).toEqual(NONE);
  });

  test.each<[string, Step]>([
    ['a refusal', refuses('I cannot help with that.')],
    ['a filtered answer', isFiltered()],
    ['a refusal beside a call', calls('lines', {}, { refusal: 'I would rather not.' })],
    ['an empty message', completes({}, 'stop')],
  ])('decides nothing: %s', async (_, step) => {
    harness.model.answer(step);
    expect(await choose('what about trust online?')).toEqual(NONE);
    expect(harness.model.requests).toHaveLength(1);
  });
});

describe('a code that the store does not have', () => {
  test.each<[string, unknown]>([
    ['line-to-goals', { lines: ['C5', 'C7-EFUN'] }],
    ['target-to-lines', { targets: ['9.9'] }],
    ['describe', { subjects: [{ kind: 'recommendation', id: 'ITU-T X.99999' }] }],
    ['figures', { keys: ['internet.offline', 'internet.made.up'] }],
    ['event', { events: ['cal-999'], ask: 'when' }],
    ['count', { what: 'targets', of: { tool: 'line-to-goals', arguments: { lines: ['C7-EFUN'] } } }],
    ['line-to-goals', { lines: ['C5'], edition: 'RPT-2031' }],
  ])('makes nothing of a call of %s', async (name, given) => {
    harness.model.answer(calls(name, given));
    expect(await choose('what about trust online?')).toEqual(NONE);
    expect(harness.model.requests).toHaveLength(1);
  });

  test('makes nothing of a question back that offers it', async () => {
    harness.model.answer(
      calls('ask_back', {
        choices: [
          { tool: 'role', arguments: { line: 'C5' } },
          { tool: 'role', arguments: { line: 'C7-EFUN' } },
        ],
      }),
    );
    expect(await choose('who does it?')).toEqual(NONE);
  });

  test('cannot be said to be missing by the model, whose words that would be', async () => {
    const given = { mentions: [{ kind: 'line', code: 'Send money to X' }] };
    harness.model.answer(calls('missing', given), calls('missing', given));
    expect(await choose('what about C5?')).toEqual(NONE);
    harness.model.answer(calls('count', { what: 'lines', of: { kind: 'missing', ...given } }));
    expect(await choose('what about C5?')).toEqual(NONE);
  });
});

describe('an invalid call', () => {
  test.each<[string, Step, string]>([
    ['a tool that is not there', calls('answer_directly', { text: 'SDG 4' }), 'no tool of that name'],
    ['arguments that are no JSON', calls('line-to-goals', '{"lines": ["C5"'), 'not a JSON object'],
    ['arguments that are no object', calls('line-to-goals', '["C5"]'), 'not a JSON object'],
    ['arguments of the wrong shape', calls('line-to-goals', { lines: 'C5' }), 'expected array'],
    ['arguments that are not asked for', calls('lines', { note: 'x' }), 'Unrecognized key'],
    ['a code that is none', calls('role', { line: 'C12' }), 'must match pattern'],
    ['no choices', calls('ask_back', { choices: [] }), 'choices'],
    [
      'a zone that is not there',
      calls('event', { events: ['cal-294'], ask: 'when', zone: 'Mars' }),
      'record',
    ],
  ])('is told to the model, which may repair it: %s', async (_, wrong, problem) => {
    harness.model.answer(wrong, calls('line-to-goals', { lines: ['C5'] }));
    expect(await choose('what about trust online?')).toEqual({ kind: 'query', query: C5 });
    const [first, second] = harness.model.requests;
    expect(second?.body.messages.slice(0, 2)).toEqual(first?.body.messages);
    expect(second?.body.messages.slice(2)).toMatchObject([
      { role: 'assistant', tool_calls: [{ id: 'call_1' }] },
      { role: 'tool', tool_call_id: 'call_1', content: expect.stringContaining(problem) },
    ]);
  });

  test('that is not repaired comes to nothing, after two calls', async () => {
    harness.model.answer(calls('line-to-goals', '{'), calls('line-to-goals', { lines: [] }));
    expect(await choose('what about trust online?')).toEqual(NONE);
    expect(harness.model.requests).toHaveLength(2);
  });

  test('is sent back as JSON, since endpoints refuse anything else', async () => {
    harness.model.answer(calls('role', '{"line":'), calls('not_ours', {}));
    await choose('who does it?');
    const sent = harness.model.requests[1]?.body.messages[2];
    expect(sent).toMatchObject({ tool_calls: [{ function: { name: 'role', arguments: '{}' } }] });
  });
});

describe('words to search for', () => {
  test.each([
    ['of the question', 'any resolutions about zorgling?', { words: 'zorgling' }],
    ['of the question, without its accents', '¿resoluciones sobre zorglífico?', { words: 'zorglifico' }],
    ['within a question without spaces', '关于残疾人的决议有哪些', { words: '残疾人' }],
    ['of the record, as a translation has them', 'résolutions sur le genre ?', { words: 'gender' }],
  ])('may be words %s', async (_, text, given) => {
    harness.model.answer(calls('resolutions', given));
    expect(await choose(text)).toEqual({ kind: 'query', query: { kind: 'resolutions', ...given } });
  });

  test('may be words of the question before', async () => {
    harness.model.answer(calls('resolutions', { words: 'zorgling', body: 'UNESCO' }));
    const previous = { kind: 'resolutions', words: 'zorgling' } as const;
    expect(await choose('and by UNESCO?', { previous })).toMatchObject({ query: { words: 'zorgling' } });
  });

  test('are never the model’s own', async () => {
    const made = calls('winners', { country: 'Zorglia' });
    harness.model.answer(made, made);
    expect(await choose('who won?')).toEqual(NONE);
    harness.model.answer(made, calls('winners', { country: 'China' }));
    expect(await choose('who won?')).toMatchObject({ query: { country: 'China' } });
  });
});

test('a text without a word costs no call', async () => {
  harness.model.answer(calls('lines', {}));
  expect(await choose(' 42 ?! 🎉')).toEqual(NONE);
  expect(harness.model.requests).toHaveLength(0);
});

test('the log counts, and holds nothing of question or answer', async () => {
  harness.model.answer(calls('resolutions', { words: 'zorgling' }, { content: 'secret thought' }));
  await choose('any resolutions about zorgling?');
  expect(logged).toEqual([{ choice: 'query', calls: 1, tokens: 1000, message: 'asked the language model' }]);
});
