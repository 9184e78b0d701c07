import { parseArgs } from 'node:util';
import { startPostgres } from '../test/support/postgres.js';
import { benchDrain } from './remind/drain.js';
import { benchGrowth } from './remind/growth.js';

const { values } = parseArgs({
  options: {
    /** Messages a minute for 10,000 messages apart from each other: by default one a second for each of 500 channels. */
    raised: { type: 'string', default: '30000' },
    only: { type: 'string' },
  },
});
const { DATABASE_URL } = process.env;
const server = DATABASE_URL ? undefined : await startPostgres();
const url = DATABASE_URL ?? server?.url ?? '';
if (!values.only || values.only === 'growth') await benchGrowth(url);
if (!values.only || values.only === 'together') await benchDrain(url, 525, true);
if (!values.only || values.only === 'apart') await benchDrain(url, Number(values.raised), false);
await server?.stop();
