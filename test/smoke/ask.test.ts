import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPng } from '../support/png.js';
import { run, runUntilFirstOutput } from '../support/process.js';

let env: Record<string, string>;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-ask-'));
  env = { ACTIONLINE_DATA: join(directory, 'data') };
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('ask', () => {
  test('prints one answer with goals, targets and the source paragraph, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('ask', ['which SDGs does C5 map to'], { env });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('SDGs 1, 4, 5, 7, 8, 9, 11, 16 and 17');
    expect(stdout).toContain('9.c');
    expect(stdout).toContain('ITU WSIS report 2022, ¶90');
  });

  test('takes the words without quotes', async () => {
    const { stdout } = await run('ask', ['who', 'covers', '9.c'], { env });
    expect(stdout).toContain('C7-EGOV');
  });

  test('--json prints the typed answer beside the query it was read as', async () => {
    const { stdout } = await run('ask', ['--json', 'which SDGs does C5 map to'], { env });
    const printed = JSON.parse(stdout);
    expect(printed.query).toEqual({ kind: 'line-to-goals', lines: ['C5'] });
    expect(printed.answer.lines[0].goals.map((goal: { number: number }) => goal.number)).toEqual([
      1, 4, 5, 7, 8, 9, 11, 16, 17,
    ]);
  });

  test('--picture writes the matrix as a picture beside the table', async () => {
    const path = join(directory, 'matrix.png');
    const { code, stdout } = await run('ask', ['show me the matrix', '--picture', path], { env });
    expect(code).toBe(0);
    expect(stdout).toContain('C7-EHEALTH');
    expect(readPng(await readFile(path)).width).toBe(1344);
  });

  test('--picture ends with 1 where the answer has no picture', async () => {
    const { code, stderr } = await run('ask', ['C5', '--picture', join(directory, 'none.png')], { env });
    expect(code).toBe(1);
    expect(stderr).toContain('This answer has no picture');
  });

  test('--lang sets the language of titles, --edition the edition', async () => {
    const french = await run('ask', ['--lang', 'fr', 'what is SDG 1'], { env });
    expect(french.stdout).toContain('Pas de pauvreté');
    const app = await run('ask', ['--edition', 'APP-2017', 'which SDGs does C1 map to'], { env });
    expect(app.stdout).toContain('APP-2017');
    expect(app.stdout).not.toContain('RPT-2022');
  });

  test.each([
    [['--lang', 'xx', 'C5'], '--lang xx'],
    [['--now', 'tomorrow', 'C5'], '--now tomorrow'],
    [['--zone', 'Mars/Base', 'C5'], '--zone Mars/Base'],
    [['--nonsense', 'C5'], '--nonsense'],
  ])('%j ends with 1 and names what is wrong', async (args, named) => {
    const { code, stdout, stderr } = await run('ask', args, { env });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });
});

describe('ask --jsonl', () => {
  test('answers each line in order, turns as answers, in one process', async () => {
    const lines = [
      { id: 1, question: 'who covers 9.c' },
      { id: 'two', turns: ['which SDGs does C5 map to', 'who facilitates C4'] },
      { id: 3, question: 'what is SDG 1', lang: 'fr' },
      { id: 4, question: 'when was the C5 meeting', zone: 'Africa/Addis_Ababa', now: '2022-12-06T20:00:00Z' },
      { id: 5, question: 'which SDGs does C1 map to', edition: 'APP-2017' },
      { id: 6, question: '' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, stdout } = await run('ask', ['--jsonl'], { env, input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual([1, 'two', 3, 4, 5, 6]);
    expect(answers[0].answer).toContain('C7-EGOV');
    expect(answers[1].answers).toHaveLength(2);
    expect(answers[2].answer).toContain('Pas de pauvreté');
    expect(answers[3].answer).toContain('Africa/Addis_Ababa');
    expect(answers[4].answer).not.toContain('RPT-2022');
    expect(answers[5].answer).not.toBe('');
  });

  test('a line that cannot be read gets an error of its own; the others are answered', async () => {
    const input = [
      'rubbish',
      '{"id":2}',
      '{"id":3,"question":"C5","zone":"Mars/Base"}',
      '',
      '{"id":4,"question":"C5"}',
    ].join('\n');
    const { code, stdout } = await run('ask', ['--jsonl'], { env, input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers.map((answer) => answer.id)).toEqual([null, 2, 3, 4]);
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, true, false]);
    expect(answers[0].error).toBe('line 1: is not JSON');
    expect(answers[1].error).toBe('line 2: needs question or turns');
    expect(answers[2].error).toBe('line 3: zone is not a time zone');
  });

  test('a reader that has read enough, as `head` has, ends it without a word', async () => {
    const line = JSON.stringify({ id: 1, question: 'which SDGs does C5 map to' });
    const input = Array.from({ length: 300 }, () => line).join('\n');
    const { stderr } = await runUntilFirstOutput('ask', ['--jsonl'], { env, input });
    expect(stderr).toBe('');
  });
});
