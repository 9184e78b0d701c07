import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildManifest, buildPackage, runPackage } from '../../../manifests/teams/package.js';
import { readSearch } from '../../../src/platforms/teams/search.js';

const APP_ID = '99999999-8888-7777-6666-555555555555';
const WEBSITE = 'https://example.org/desk';

interface CommandList {
  readonly commands: readonly { readonly title: string }[];
}

async function manifest() {
  return JSON.parse(await buildManifest({ appId: APP_ID, website: WEBSITE }));
}

describe('the Teams manifest', () => {
  it('is valid under the schema it names', async () => {
    const built = await manifest();
    const path = `@microsoft/app-manifest/build/json-schemas/teams/v${built.manifestVersion}/MicrosoftTeams.schema.json`;
    const schema = createRequire(import.meta.url)(path);
    expect(built.$schema).toContain(`/v${built.manifestVersion}/`);
    expect(await AppManifestUtils.validateAgainstSchema(built, schema)).toEqual([]);
    const broken = { ...built, name: { short: 'x'.repeat(31) } };
    expect(await AppManifestUtils.validateAgainstSchema(broken, schema)).not.toEqual([]);
  });

  it('asks for no permissions and no domains', async () => {
    const built = await manifest();
    expect(built.permissions).toEqual([]);
    expect(built.validDomains).toEqual([]);
    expect(built.authorization).toBeUndefined();
    expect(built.webApplicationInfo).toBeUndefined();
  });

  it('stays within three lists of twelve commands', async () => {
    const lists: readonly CommandList[] = (await manifest()).bots[0].commandLists;
    expect(lists.length).toBeLessThanOrEqual(3);
    for (const { commands } of lists) expect(commands.length).toBeLessThanOrEqual(12);
  });

  it('offers one search to those who write a message, by the names the code reads', async () => {
    const { composeExtensions, bots } = await manifest();
    expect(composeExtensions).toHaveLength(1);
    const [{ botId, commands }] = composeExtensions;
    expect(botId).toBe(bots[0].botId);
    expect(commands).toEqual([
      expect.objectContaining({ type: 'query', title: 'Search lines, goals, targets', initialRun: true }),
    ]);
    const [{ id, parameters }] = commands;
    const asked = { commandId: id, parameters: [{ name: parameters[0].name, value: 'C5' }] };
    expect(readSearch(asked)).toEqual({ typed: 'C5', skip: 0 });
  });

  it('leaves no placeholder', async () => {
    expect(JSON.stringify(await manifest())).not.toContain('{{');
  });

  it.each(['', 'actionline', `${APP_ID}"`])('refuses %j as an app id', async (appId) => {
    await expect(buildManifest({ appId, website: WEBSITE })).rejects.toThrow('--app-id');
  });

  it.each(['http://example.org', 'https://a"b', 'example.org'])(
    'refuses %j as a website',
    async (website) => {
      await expect(buildManifest({ appId: APP_ID, website })).rejects.toThrow('https');
    },
  );
});

describe('the Teams package', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'actionline-teams-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('is a zip of the manifest and the two icons it names', async () => {
    const files = unzip(await buildPackage({ appId: APP_ID, website: WEBSITE }));
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
    const { icons } = JSON.parse(String(files.get('manifest.json')));
    expect(sizeOf(files.get(icons.color))).toEqual([192, 192]);
    expect(sizeOf(files.get(icons.outline))).toEqual([32, 32]);
  });

  it('is written where it is asked for', async () => {
    const out = join(directory, 'below', 'app.zip');
    expect(await runPackage(['--app-id', APP_ID, '--out', out])).toContain(out);
    expect(unzip(await readFile(out)).size).toBe(3);
  });

  it('says how it is called when the app id is missing', async () => {
    await expect(runPackage([])).rejects.toThrow('Usage: npm run teams:package');
  });
});

/** Reads an archive by its directory at the end, as any unzip does. */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size, label] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + label);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = inflateRawSync(archive.subarray(start, start + packed));
    expect(bytes.length).toBe(size);
    files.set(name, bytes);
    at += 46 + label;
  }
  return files;
}

/** Width and height of a PNG. */
function sizeOf(png: Buffer | undefined): readonly number[] {
  return png ? [png.readUInt32BE(16), png.readUInt32BE(20)] : [];
}
