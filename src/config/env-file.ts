import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { AppError } from '../errors.js';

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/**
 * The environment, with what the file adds to it: a variable that is set in both keeps the value of the
 * environment. No file is no problem. Throws AppError CONFIGURATION when there is one that can't be read.
 */
export function withEnvFile(environment: EnvironmentVariables, path: string): EnvironmentVariables {
  const set = Object.entries(environment).filter(([, value]) => value?.trim());
  return { ...readEnvFile(path), ...Object.fromEntries(set) };
}

function readEnvFile(path: string): EnvironmentVariables {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    const text = `The file ${path} can't be read. Make it a text file that this user may read, or remove it.`;
    throw new AppError('CONFIGURATION', { log: text, user: text, cause });
  }
}
