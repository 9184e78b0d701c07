import type { PlainQuery } from '../../query.js';
import { entryOf } from '../intents/calendar-entry.js';
import { eventsNamed } from '../intents/event.js';
import { zoneOf } from '../intents/intent.js';
import { periodOf } from '../intents/periods.js';
import { processOf } from '../intents/processes.js';
import type { RecordMatch } from '../records.js';
import { has, type Scene } from '../scene.js';
import type { Builders } from './build.js';
import { recordsNamed } from './named-records.js';

/** Where the process is named, so much of the name of a date is enough. */
const LEAST_FIT = 0.35;

/** Questions about dates and processes. */
export const CALENDAR_BUILDERS: Builders = {
  due: (scene) => dates(scene, 'due'),
  on: (scene) => dates(scene, 'on'),
  starting: (scene) => dates(scene, 'starting'),
  'event-when': (scene) => event(scene, 'when'),
  'event-start': (scene) => event(scene, 'start'),
  'event-end': (scene) => event(scene, 'end'),
  'event-left': (scene) => event(scene, 'left'),
  'event-place': (scene) => event(scene, 'place'),
  phases: (scene) => process(scene, 'phases'),
  'phase-now': (scene) => process(scene, 'now'),
  // A phase without a number: the answer says what happens in each of them.
  'phase-what': (scene) => process(scene, 'phases'),
};

function dates(scene: Scene, show: 'due' | 'on' | 'starting'): PlainQuery | undefined {
  const period = periodOf(scene);
  return period && { kind: 'calendar', show, period, ...zoneOf(scene) };
}

function event(scene: Scene, ask: 'when' | 'start' | 'end' | 'left' | 'place'): PlainQuery | undefined {
  // "The consultation meeting tomorrow" is one of that day.
  const process = processOf(scene);
  if (process && has(scene, 'tomorrow', 'today', 'yesterday')) {
    const period = periodOf(scene);
    return period && { kind: 'calendar', show: 'on', period, process, ...zoneOf(scene) };
  }
  const [found] = [...eventsNamed(scene), ...recordsNamed(scene, 'event'), ...ofProcess(scene)];
  if (!found || !('id' in found.ref)) return undefined;
  return { kind: 'event', events: [found.ref.id], ask, ...zoneOf(scene) };
}

/** "Until when can I submit to the Prizes": of the dates of a process that is named, the one whose name fits best. */
function ofProcess(scene: Scene): readonly RecordMatch[] {
  const id = processOf(scene);
  return scene
    .records('event')
    .filter((match) => match.score >= LEAST_FIT && isOfProcess(entryOf(scene, match), id));
}

function isOfProcess(entry: ReturnType<typeof entryOf>, process: string | undefined): boolean {
  return entry !== undefined && entry.process === process;
}

function process(scene: Scene, ask: 'phases' | 'now'): PlainQuery | undefined {
  const id = processOf(scene);
  return id === undefined ? undefined : { kind: 'process', process: id, ask, ...zoneOf(scene) };
}
