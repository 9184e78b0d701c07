import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockfile.parse(
  JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8')),
);

/** Where Node would look for a package from inside `from`, nearest first. */
function placesOf(name: string, from: string): readonly string[] {
  const parts = from.split('/node_modules/');
  const nested = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...nested.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

// npm leaves a binary out of the lock when the registry lacks that version; `npm ci` then refuses to install.
test('the lockfile names the binaries of every operating system, so that `npm ci` works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(name, from).some((place) => place in packages))
      .map((name) => `${from} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every locked package has a version and a checksum', () => {
  const loose = Object.entries(packages).filter(
    ([place, { version, integrity, inBundle }]) => place !== '' && !(version && (integrity || inBundle)),
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});
