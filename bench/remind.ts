import { parseArgs } from 'node:util';
import { startPostgres } from '../test/support/postgres.js';
import { benchDrain, type Load } from './remind/drain.js';
import { benchGrowth } from './remind/growth.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    /** Messages a minute where each reminder is a message of its own: as many as this machine carries. */
    raised: { type: 'string', default: '4800' },
  },
});

/** What is drained; each beside the pace that is asked for and one message a second a channel. */
const LOADS: Readonly<Record<string, Load>> = {
  together: { channels: 500, each: 20, perMinute: 525, together: true },
  apart: { channels: 500, each: 20, perMinute: Number(values.raised), together: false },
  // So few channels that they and not the workspace set the pace.
  channels: { channels: 40, each: 40, perMinute: 30_000, together: false },
};

const isWanted = (name: string) => values.only === undefined || values.only === name;
const { DATABASE_URL } = process.env;
const server = DATABASE_URL ? undefined : await startPostgres();
const url = DATABASE_URL ?? server?.url ?? '';
if (isWanted('growth')) await benchGrowth(url);
for (const [name, load] of Object.entries(LOADS)) if (isWanted(name)) await benchDrain(url, load);
await server?.stop();
