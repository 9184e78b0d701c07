import { checkClock } from './doctor/clock.js';
import { checkDatabase } from './doctor/database.js';
import { checkModel } from './doctor/model.js';
import { runDoctor } from './doctor/run.js';

process.exitCode = await runDoctor({
  probes: [
    { name: 'Database', run: checkDatabase },
    { name: 'Clock', run: (config) => checkClock(config) },
    { name: 'Language model', run: (config) => checkModel(config) },
  ],
  write: (text) => process.stdout.write(text),
});
