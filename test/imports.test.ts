import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { findBreaches, type SourceTexts } from './imports/check.js';
import { findCycles } from './imports/cycles.js';

const DEPENDENCIES = Object.keys(packageJson.dependencies);

describe('the import rules', () => {
  it('are kept by every file under src/', () => {
    const texts = readSources();
    expect(Object.keys(texts)).toContain('src/chat/desk.ts');
    expect(findBreaches(texts, DEPENDENCIES)).toEqual([]);
  });
});

describe('the import checker', () => {
  it.each([
    ['src/shared/a.ts', "import '../chat/desk.js';", 'shared may not import chat'],
    [
      'src/chat/a.ts',
      "import type { Q } from '../features/ask/query.js';",
      'chat may not import features/ask',
    ],
    ['src/chat/a.ts', "export * from '../config.js';", 'chat may not import config'],
    ['src/config.ts', "import '../src/chat/log.js';", 'config may not import chat'],
    ['src/features/ask/a.ts', "import '../../store/ask.js';", 'features/ask may not import store'],
    ['src/features/ask/a.ts', "import '../../platforms/slack/start.js';", 'may not import platforms/slack'],
    [
      'src/features/ask/a.ts',
      "import { x } from '../mappings/order.js';",
      'may not import features/mappings',
    ],
    [
      'src/features/ask/a.ts',
      "import type { X } from '../mappings/order.js';",
      'may not import features/mappings',
    ],
    ['src/features/ask/a.ts', "import { x } from '../mappings/ports.js';", 'features/mappings at run time'],
    [
      'src/features/ask/a.ts',
      "import { type X } from '../mappings/ports.js';",
      'features/mappings at run time',
    ],
    [
      'src/platforms/slack/a.ts',
      "import '../teams/render.js';",
      'platforms/slack may not import platforms/teams',
    ],
    ['src/platforms/slack/a.ts', "import type { X } from '../../features/ask/ports.js';", 'features/ask'],
    ['src/platforms/teams/a.ts', "const x = await import('../../store/a.js');", 'may not import store'],
    ['src/platforms/http/a.ts', "type X = import('../../log.js').X;", 'platforms/http may not import log'],
    ['src/store/a.ts', "import { x } from '../features/knowledge/load.js';", 'store may not import'],
    ['src/llm/a.ts', "import '../store/a.js';", 'llm may not import store'],
    ['src/mcp/a.ts', "import '../platforms/http/server.js';", 'mcp may not import platforms/http'],
    ['src/jobs/a.ts', "import '../platforms/slack/start.js';", 'jobs may not import platforms/slack'],
    ['src/jobs/a.ts', "import '../main.js';", 'jobs may not import composition'],
    ['src/images/a.ts', "import '../features/ask/ports.js';", 'images may not import features/ask'],
    ['src/platforms/slack/a.ts', "import '../../images/render.js';", 'may not import images'],
    ['src/other/a.ts', "import '../chat/desk.js';", 'no import rule for other'],
  ])('refuses in %s: %s', (path, text, reason) => {
    expect(breachesIn({ [path]: text })).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['src/main.ts', "import pg from 'pg';", 'only store may import pg'],
    ['src/main.ts', "import { PrismaClient } from '@prisma/client/extension';", 'only store'],
    ['src/jobs/a.ts', "import { PGlite } from '@electric-sql/pglite';", 'only store'],
    ['src/platforms/teams/render.ts', "import type { Activity } from 'botbuilder-core';", 'teams/sdk.ts'],
    ['src/platforms/teams/a.ts', "import 'botframework-connector/lib/x.js';", 'only platforms/teams/sdk.ts'],
    ['src/doctor.ts', "import { WebClient } from '@slack/web-api';", 'only platforms/slack'],
    ['src/mcp.ts', "import '@modelcontextprotocol/sdk/server/mcp.js';", 'only mcp'],
    ['src/features/drafts/a.ts', "import OpenAI from 'openai';", 'only llm'],
    ['src/store/a.ts', "const boss = require('pg-boss');", 'only jobs'],
    ['src/chat/a.ts', "import type { Logger } from 'pino';", 'only log.ts'],
    ['src/images/a.ts', "import { renderAsync } from '@resvg/resvg-js';", 'only images/render.ts'],
    ['src/platforms/slack/a.ts', "const x = await import('@resvg/resvg-js');", 'only images/render.ts'],
  ])('refuses in %s: %s', (path, text, reason) => {
    const dependencies = [
      ...DEPENDENCIES,
      'pg-boss',
      '@slack/web-api',
      'botbuilder-core',
      'botframework-connector',
    ];
    expect(findBreaches({ [path]: text }, dependencies)).toEqual([expect.stringContaining(reason)]);
  });

  it('refuses a package that is not among the dependencies', () => {
    expect(breachesIn({ 'src/chat/a.ts': "import 'left-pad/x.js';" })).toEqual([
      'src/chat/a.ts: left-pad is not among the dependencies',
    ]);
  });

  it.each([
    'process.env.PORT',
    "process['env']",
    'globalThis.process.env.PORT',
    'const { env } = process;',
    'const { argv, ...rest } = process;',
    "import { env } from 'node:process';",
    "import process from 'node:process';",
    "import * as p from 'process';",
  ])('refuses outside config.ts: %s', (text) => {
    const breaches = findBreaches({ 'src/main.ts': text, 'src/config.ts': text }, [
      ...DEPENDENCIES,
      'process',
    ]);
    expect(breaches).toEqual(['src/main.ts: only config.ts may read process.env']);
  });

  it.each([
    '// process.env.PORT',
    "const text = 'process.env';",
    'process.exitCode = 1;',
    'const { argv } = process;',
    "import { argv } from 'node:process';",
    'function due(process: { env: string }) { return process; }',
  ])('takes no offence at: %s', (text) => {
    expect(breachesIn({ 'src/main.ts': text })).toEqual([]);
  });

  it.each([
    ['src/features/ask/answer/a.ts', "import type { X } from '../../mappings/ports.js';"],
    [
      'src/features/ask/answer/a.ts',
      "import { x } from '../query.js'; import { y } from '../../../chat/reply.js';",
    ],
    ['src/platforms/teams/sdk.ts', "import { CloudAdapter } from 'botbuilder';"],
    [
      'src/platforms/slack/a.ts',
      "import { App } from '@slack/bolt'; import { AppError } from '../../errors.js';",
    ],
    ['src/store/a.ts', "import { PGlite } from '@electric-sql/pglite'; import '../features/ask/ports.js';"],
    ['src/jobs/a.ts', "import { remind } from '../features/deadlines/remind.js';"],
    ['src/main.ts', "import './store/open.js'; import './features/ask/reader.js'; import './config.js';"],
    ['src/shared/a.ts', "import { z } from 'zod'; import { once } from 'node:events';"],
  ])('allows in %s: %s', (path, text) => {
    expect(breachesIn({ [path]: text })).toEqual([]);
  });

  it('finds a circle of imports at run time, not one of types', () => {
    const circle = {
      'src/chat/a.ts': "import { b } from './b.js';",
      'src/chat/b.ts': "export { c } from './c.js';",
      'src/chat/c.ts': "const a = await import('./a.js');",
      'src/chat/d.ts': "import type { E } from './e.js';",
      'src/chat/e.ts': "import { d } from './d.js'; import { a } from './a.js';",
    };
    expect(breachesIn(circle)).toEqual([
      'src/chat/a.ts, src/chat/b.ts, src/chat/c.ts: import each other in a circle',
    ]);
  });

  it('reports circles apart, the largest first, and a file that imports itself', () => {
    const graph = new Map([
      ['self', ['self', 'a']],
      ['a', ['b']],
      ['b', ['a', 'missing']],
      ['alone', ['a']],
    ]);
    expect(findCycles(graph)).toEqual([['a', 'b'], ['self']]);
  });

  it('names the file it cannot read', () => {
    expect(() => breachesIn({ 'src/chat/a.ts': 'import {' })).toThrow('src/chat/a.ts');
  });
});

function breachesIn(texts: SourceTexts): readonly string[] {
  return findBreaches(texts, DEPENDENCIES);
}

function readSources(): SourceTexts {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/store/generated/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
