import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zip } from './zip.js';

/** What a package is made for. */
export interface PackageOptions {
  /** Application (client) id of the bot, a GUID. */
  readonly appId: string;
  /** Page about the bot in your organisation; privacy and terms of use are below it. */
  readonly website: string;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DEFAULT_WEBSITE = 'https://example.org/actionline';
const USAGE =
  'Usage: npm run teams:package -- --app-id <application (client) id> [--website https://…] [--out <file>.zip]';

/** The manifest with its placeholders filled in. Throws when an option is not what Teams takes. */
export async function buildManifest({ appId, website }: PackageOptions): Promise<string> {
  if (!GUID.test(appId)) throw new Error(`${appId || 'Nothing'} is not an application id.\n${USAGE}`);
  if (!/^https:\/\/[^\s"\\]+$/.test(website))
    throw new Error(`${website} is not an https address.\n${USAGE}`);
  const template = await readFile(fileOf('manifest.json'), 'utf8');
  return template
    .replaceAll('{{MICROSOFT_APP_ID}}', appId.toLowerCase())
    .replaceAll('{{WEBSITE}}', website.replace(/\/+$/, ''));
}

/** The archive that is uploaded to Teams: the manifest and the two icons it names. */
export async function buildPackage(options: PackageOptions): Promise<Buffer> {
  return zip([
    { name: 'manifest.json', bytes: Buffer.from(await buildManifest(options), 'utf8') },
    { name: 'color.png', bytes: await readFile(fileOf('color.png')) },
    { name: 'outline.png', bytes: await readFile(fileOf('outline.png')) },
  ]);
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Writes the package and returns what to tell the person. Throws when an argument is missing or wrong. */
export async function runPackage(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'app-id': { type: 'string', default: '' },
      website: { type: 'string', default: DEFAULT_WEBSITE },
      out: { type: 'string', default: 'actionline-teams.zip' },
    },
  });
  const out = resolve(values.out);
  const bytes = await buildPackage({ appId: values['app-id'], website: values.website });
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, bytes);
  const hint = values.website === DEFAULT_WEBSITE ? `\nGive --website to name your own page.` : '';
  return `${out}\nUpload it in Teams: Apps, Manage your apps, Upload an app.${hint}`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  runPackage(process.argv.slice(2)).then(
    (message) => process.stdout.write(`${message}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
