import { Temporal } from 'temporal-polyfill';
import type { AnswerContext } from '../../src/features/ask/answer/context.js';
import type { ReferenceData } from '../../src/features/knowledge/ports.js';
import { readReference } from '../../src/features/knowledge/read.js';
import { buildFramework } from '../../src/features/mappings/graph.js';
import type { Framework } from '../../src/features/mappings/ports.js';

let files: ReturnType<typeof readReference> | undefined;

/** The real reference data, read once a test file. */
export function realReference() {
  files ??= readReference();
  return files;
}

/** The framework on the real reference data, or on it with something changed. */
export async function realFramework(change?: (data: ReferenceData) => ReferenceData): Promise<Framework> {
  const { data, version } = await realReference();
  return buildFramework(change ? change(structuredClone(data)) : data, version);
}

/** An answer context in English and Geneva time at a fixed moment, with overrides. */
export async function answerContext(overrides: Partial<AnswerContext> = {}): Promise<AnswerContext> {
  return {
    framework: overrides.framework ?? (await realFramework()),
    language: 'en',
    zone: 'Europe/Zurich',
    now: Temporal.Instant.from('2022-05-30T08:00:00Z'),
    ...overrides,
  };
}
