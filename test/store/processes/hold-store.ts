import { once } from 'node:events';
import { silentLog } from '../../../src/chat/log.js';
import { openStore } from '../../../src/store/open.js';

// Opens the store in a directory, claims a key, says "open", and closes it when its input ends.
const [dataDirectory = ''] = process.argv.slice(2);
const store = await openStore({ dataDirectory, log: silentLog });
await store.claims.claim(['claimed by the child']);
process.stdout.write('open\n');
await once(process.stdin.resume(), 'end');
await store.close();
process.exit();
