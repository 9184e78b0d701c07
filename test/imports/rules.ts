import { dirname, join } from 'node:path/posix';
import type { ImportedModule } from './read.js';

/** Packages that one part of the bot hides from all others. `*` stands for any ending. */
const OWNERS: readonly {
  readonly packages: readonly string[];
  readonly owner: RegExp;
  readonly name: string;
}[] = [
  {
    packages: ['@prisma/*', 'prisma', '@electric-sql/*', 'pglite-prisma-adapter', 'pg'],
    owner: /^src\/store\//,
    name: 'store',
  },
  {
    packages: ['botbuilder*', 'botframework*', '@microsoft/*'],
    owner: /^src\/platforms\/teams\/sdk\.ts$/,
    name: 'platforms/teams/sdk.ts',
  },
  { packages: ['@slack/*'], owner: /^src\/platforms\/slack\//, name: 'platforms/slack' },
  {
    packages: ['@resvg/*', 'dejavu-fonts-ttf'],
    owner: /^src\/images\/render\.ts$/,
    name: 'images/render.ts',
  },
  { packages: ['openai'], owner: /^src\/llm\//, name: 'llm' },
  { packages: ['@modelcontextprotocol/*'], owner: /^src\/mcp\//, name: 'mcp' },
  { packages: ['pg-boss'], owner: /^src\/jobs\//, name: 'jobs' },
  { packages: ['pino'], owner: /^src\/log\.ts$/, name: 'log.ts' },
];

/**
 * The part of the bot that a file belongs to: `shared`, `features/ask`, `platforms/slack`, `config`. Files
 * directly in `src/` that are no part of their own put the others together: `composition`.
 */
export function partOf(path: string): string {
  const [, top = '', second = ''] = path.split('/');
  if (top === 'doctor') return 'composition';
  if (['features', 'platforms'].includes(top) && second) return `${top}/${second}`;
  if (second) return top;
  const name = top.replace(/\.ts$/, '');
  return ['config', 'errors', 'log'].includes(name) ? name : 'composition';
}

/** What each part may import beside itself; `features/*` is any feature, `ports` the `ports.ts` of any feature. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  errors: [],
  config: ['errors', 'shared'],
  log: ['chat', 'errors', 'shared'],
  chat: ['errors', 'shared'],
  features: ['chat', 'errors', 'shared', 'type ports'],
  platforms: ['chat', 'errors', 'shared'],
  store: ['chat', 'errors', 'shared', 'ports'],
  llm: ['chat', 'errors', 'shared', 'ports'],
  mcp: ['chat', 'errors', 'shared', 'ports'],
  images: ['chat', 'errors', 'shared'],
  jobs: ['chat', 'errors', 'shared', 'features/*'],
};

/** Why `file` may not import `target` (a path under src/), or undefined when it may. */
export function whyNotFile(file: string, target: string, isType: boolean): string | undefined {
  const from = partOf(file);
  const to = partOf(target);
  if (from === 'composition' || from === to) return undefined;
  const allowed = ALLOWED[from.split('/')[0] ?? ''];
  if (allowed === undefined) return `${file}: no import rule for ${from}`;
  if (allowed.includes(to)) return undefined;
  const isFeature = to.startsWith('features/');
  if (isFeature && allowed.includes('features/*')) return undefined;
  const isPorts = isFeature && target.endsWith('/ports.ts');
  if (isPorts && (allowed.includes('ports') || (isType && allowed.includes('type ports')))) return undefined;
  return `${file}: ${from} may not import ${to}${isPorts ? ' at run time' : ''} (${target})`;
}

/** Why `file` may not import this package, or undefined when it may. */
export function whyNotPackage(file: string, name: string, installed: readonly string[]): string | undefined {
  const owned = OWNERS.find(({ packages }) => packages.some((pattern) => matches(pattern, name)));
  if (owned && !owned.owner.test(file)) return `${file}: only ${owned.name} may import ${name}`;
  if (!installed.includes(name)) return `${file}: ${name} is not among the dependencies`;
  return undefined;
}

/** Where a relative import leads, as a path under src/; undefined for packages. */
export function targetOf(file: string, { specifier }: ImportedModule): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return join(dirname(file), specifier).replace(/\.js$/, '.ts');
}

/** `@slack/web-api` of `@slack/web-api/dist/x.js`; undefined for Node's own modules. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
