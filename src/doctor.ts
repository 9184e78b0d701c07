import { checkClock } from './doctor/clock.js';
import { checkDatabase } from './doctor/database.js';
import { checkModel } from './doctor/model.js';
import { notConfigured } from './doctor/probe.js';
import { runDoctor } from './doctor/run.js';
import { checkSlack } from './platforms/slack/doctor.js';
import { checkTeams } from './platforms/teams/check.js';

const NO_SLACK = notConfigured('Slack', 'README.md says how to add it');

process.exitCode = await runDoctor({
  probes: [
    { name: 'Database', run: checkDatabase },
    { name: 'Clock', run: (config) => checkClock(config) },
    { name: 'Slack', run: async ({ slack }) => (slack ? checkSlack(slack) : [NO_SLACK]) },
    { name: 'Teams', run: ({ teams }) => checkTeams(teams ?? {}) },
    { name: 'Language model', run: (config) => checkModel(config) },
  ],
  write: (text) => process.stdout.write(text),
});
