import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.js';
import { REFERENCE_DIRECTORY, readReference } from '../../../src/features/knowledge/read.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'reference-'));
  await cp(REFERENCE_DIRECTORY, directory, { recursive: true });
});

afterEach(() => rm(directory, { recursive: true }));

async function edit(file: string, change: (content: string) => string): Promise<void> {
  const path = join(directory, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after, 'the edit must change the file').not.toBe(before);
  await writeFile(path, after);
}

async function refusal(): Promise<AppError> {
  const error = await readReference(directory).catch((caught: unknown) => caught);
  if (!(error instanceof AppError)) throw new Error('expected an AppError');
  return error;
}

describe('reading the reference data', () => {
  it('reads all files of the repository', async () => {
    const { data } = await readReference();
    expect(data.targets.find((target) => target.code === '9.c')).toMatchObject({ goal: 9, kind: 'means' });
    expect(data.actionLines.map((line) => line.code)).toContain('C7-EHEALTH');
  });

  it('keeps letters of every script', async () => {
    const { data } = await readReference();
    const c9 = data.actionLines.find((line) => line.code === 'C9');
    expect(c9?.titles.ar?.text).toBe('وسائط الإعلام');
    expect(c9?.titles.zh?.text).toBe('媒体');
  });

  it('gives the same version for the same bytes, wherever they are', async () => {
    const here = await readReference();
    const copy = await readReference(directory);
    expect(copy.version).toBe(here.version);
    expect(copy.version).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives another version when one byte differs, even in white space', async () => {
    const before = await readReference(directory);
    await edit('roles.json', (content) => `${content}\n`);
    const after = await readReference(directory);
    expect(after.version).not.toBe(before.version);
    expect(after.data).toEqual(before.data);
  });

  it('has a version that covers every file of the directory', async () => {
    const versions = new Set([(await readReference(directory)).version]);
    const files = (await readdir(directory)).filter((name) => name.endsWith('.json'));
    for (const file of files) {
      await edit(file, (content) => `${content} `);
      versions.add((await readReference(directory)).version);
    }
    expect(files).toHaveLength(18);
    expect(versions.size).toBe(19);
  });
});

describe('refusing reference data that is not valid', () => {
  it('names file, record and field', async () => {
    await edit('targets.json', (content) =>
      content.replace('"code": "9.c", "goal": 9', '"code": "9.c", "goal": 99'),
    );
    const error = await refusal();
    expect(error.code).toBe('REFERENCE_DATA_INVALID');
    expect(error.message).toMatch(/targets\.json: record \d+ \(9\.c\): goal: /);
  });

  it('names a field that is missing', async () => {
    await edit('awards.json', (content) => content.replace(/"country": "[^"]*", /, ''));
    expect((await refusal()).message).toMatch(/awards\.json: record 1 \(C1\): country: /);
  });

  it('names a field that nobody declared', async () => {
    await edit('goals.json', (content) => content.replace('"number": 1,', '"number": 1, "colour": "red",'));
    expect((await refusal()).message).toMatch(/goals\.json: record 1 \(1\): Unrecognized key: "colour"/);
  });

  it('refuses a record without a source', async () => {
    await edit('goals.json', (content) => content.replace(/, "citation": \{[^}]*\}/, ''));
    expect((await refusal()).message).toMatch(/goals\.json: record 1 \(1\): citation: /);
  });

  it('names the file that is not JSON', async () => {
    await edit('meetings.json', (content) => content.slice(0, -10));
    expect((await refusal()).message).toMatch(/meetings\.json: not JSON/);
  });

  it('names the file that is missing', async () => {
    await rm(join(directory, 'systems.json'));
    expect((await refusal()).message).toMatch(/systems\.json: cannot be read/);
  });

  it('reports the problems of several files at once', async () => {
    await edit('goals.json', (content) => content.replace('"number": 1,', '"number": "one",'));
    await edit('awards.json', (content) => content.replace('"year": 2022', '"year": null'));
    const { message } = await refusal();
    expect(message).toContain('goals.json');
    expect(message).toContain('awards.json');
  });

  it('lists at most twenty problems and counts the rest', async () => {
    await edit('targets.json', (content) => content.replaceAll('"kind": "means"', '"kind": "mean"'));
    const { message } = await refusal();
    expect(message.match(/targets\.json/g)).toHaveLength(20);
    expect(message).toContain('and 42 more');
  });

  it('tells the person nothing about files', async () => {
    await rm(join(directory, 'systems.json'));
    expect((await refusal()).userMessage).not.toContain('systems.json');
  });
});
