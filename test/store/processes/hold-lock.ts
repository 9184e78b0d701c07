import { once } from 'node:events';
import { AppError } from '../../../src/errors.js';
import { lockDirectory } from '../../../src/store/directory-lock.js';

// Says "ready", waits for a line, tries to lock the directory, says how that went, and holds on until its input ends.
const [directory = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const outcome = await lockDirectory(directory).then(
  () => 'held',
  (error: unknown) => (error instanceof AppError ? error.code : String(error)),
);
process.stdout.write(`${outcome}\n`);
await once(process.stdin.resume(), 'end');
process.exit();
