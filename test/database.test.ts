import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

const HELPER = 'test/support/database.ts';

// `npm run test:postgres` runs the tests that import the helper, directly or through other files.
test('tests reach the server of TEST_DATABASE_URL through the helper alone, by which they are found', () => {
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && path !== 'test/database.test.ts');
  const readers = paths.filter((path) => readFileSync(path, 'utf8').includes('env.TEST_DATABASE_URL'));
  expect(readers).toEqual([HELPER]);
});
