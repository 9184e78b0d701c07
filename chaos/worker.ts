import { createInterface } from 'node:readline';
import type { Address, AddressBook } from '../src/chat/addresses.js';
import { silentLog } from '../src/chat/log.js';
import { openStore } from '../src/store/open.js';
import { startSeasonBot } from '../test/support/season/bot.js';

/**
 * A bot process that can be killed: the store, planner, jobs, composers and platforms of the real one, with a clock that
 * is told on standard input. `times`: shorter ones than the bot's own, as JSON. Writes a line when everything is loaded, waits for the first time, and writes a line when
 * it is up.
 */
const [databaseUrl = '', frontUrl = '', times = '{}'] = process.argv.slice(2);

const lines = createInterface({ input: process.stdin });
const told: string[] = [];
let setClock = (instant: string): void => void told.push(instant);
let stop = (): Promise<void> => process.exit();

lines.on('line', (instant) => setClock(instant));
lines.once('close', () => void stop().then(() => process.exit()));
process.stdout.write('loaded\n');
lines.once('line', () => void start());

async function start(): Promise<void> {
  const store = await openStore({ databaseUrl, dataDirectory: '', log: silentLog });
  const addresses = throughFront(store.addresses);
  const bot = startSeasonBot({ ...store, addresses }, `${frontUrl}slack/api/`, JSON.parse(times));
  setClock = (instant) => {
    bot.setClock(instant);
    void bot.reminding.wake();
  };
  bot.setClock(told.at(-1) ?? '');
  await bot.reminding.start();
  stop = async () => {
    await bot.stop();
    await store.close();
  };
  process.stdout.write('up\n');
}

/** Teams is where the address of a place says; here, behind the front of this process, so that it can be told apart. */
function throughFront<Book extends AddressBook>(book: Book): Book {
  const rewritten = (address: Address): Address => ({
    ...address,
    details: { ...address.details, serviceUrl: `${frontUrl}teams/` },
  });
  return {
    ...book,
    async find(place) {
      const address = await book.find(place);
      return address && rewritten(address);
    },
  };
}
