import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../src/chat/log.js';
import { readConfig } from '../src/config.js';
import { createAskHandlers } from '../src/features/ask/handlers.js';
import { buildKnowledge } from '../src/knowledge.js';
import { createModelReader } from '../src/model.js';
import { systemClock } from '../src/shared/clock.js';
import type { Store } from '../src/store/open.js';
import { openTestStore } from './support/database.js';
import { realReference } from './support/framework.js';
import { saying } from './support/incoming.js';
import { type ScriptedModel, startScriptedModel } from './support/openai/server.js';
import { calls } from './support/openai/steps.js';
import { bodyText } from './support/plain-reply.js';

const { data, version } = await realReference();
const built = buildKnowledge(data, version);

let endpoint: ScriptedModel;
let store: Store;

beforeAll(async () => {
  [endpoint, store] = await Promise.all([startScriptedModel(), openTestStore()]);
});

afterAll(() => Promise.all([endpoint.stop(), store.close()]));

/** The ask feature with a model as the settings have it. */
function createHandlers(settings: Record<string, string>) {
  const knowledge = () => built;
  const config = readConfig({ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: endpoint.url, ...settings });
  if (!config.model) throw new Error('No model is configured.');
  const model = createModelReader({
    settings: config.model,
    knowledge,
    budget: store.modelBudget,
    log: silentLog,
  });
  return createAskHandlers({ knowledge, clock: systemClock, model });
}

const UNUSUAL = saying('qwertyuiop zxcvbnm');

test('what the model chooses is answered from the record', async () => {
  endpoint.answer(calls('role', { line: 'C9' }, { content: 'The facilitator is Zorglub.' }));
  const reply = await createHandlers({ OPENAI_MODEL: 'm1' }).text(UNUSUAL);
  expect(bodyText(reply)).toContain('UNESCO');
  expect(JSON.stringify(reply)).not.toContain('Zorglub');
  expect(endpoint.requests.map(({ body }) => body.model)).toEqual(['m1']);
});

test('what the reader understands is not put to the model', async () => {
  endpoint.answer(calls('lines', {}));
  const reply = await createHandlers({}).text(saying('who facilitates C9'));
  expect(bodyText(reply)).toContain('UNESCO');
  expect(endpoint.requests).toHaveLength(0);
});

test('a code that the model made up is answered as if it had not been asked', async () => {
  endpoint.answer(calls('line-to-goals', { lines: ['C7-EFUN'] }));
  const reply = await createHandlers({}).text(UNUSUAL);
  expect(reply.title).toBe("I don't have that");
  expect(JSON.stringify(reply)).not.toContain('C7-EFUN');
});

test('the settings bound the calls of a day', async () => {
  endpoint.answer(calls('role', { line: 'C9' }));
  const reply = await createHandlers({ OPENAI_DAILY_CALLS: '0' }).text(UNUSUAL);
  expect(reply.title).toBe("I don't have that");
  expect(endpoint.requests).toHaveLength(0);
});
