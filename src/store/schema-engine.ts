import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Session } from './connection.js';

const PACKAGE = '@prisma/schema-engine-wasm/schema_engine_bg';
const DATAMODEL = 'datasource db {\n  provider = "postgresql"\n}\n';

/** No table or enum of the database belongs to anybody else. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

interface WasmModule {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: WasmExports } }>;
}

interface WasmExports {
  __wbindgen_start(): void;
}

/** Node has WebAssembly; its types come with the DOM's, which this project does without. */
declare const WebAssembly: WasmModule;

let started: Promise<void> | undefined;

/**
 * Prisma's schema engine on a session, as `prisma migrate` uses it but without the download. Its package expects
 * a bundler that imports `.wasm` files, so it is instantiated by hand, once a process.
 */
export async function startSchemaEngine(session: Session): Promise<bindings.SchemaEngine> {
  started ??= instantiate();
  await started;
  const { adapter } = session;
  const factory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // PGlite's adapter does not wait for scripts, and PostgreSQL's cuts them at every semicolon.
    connect: async () => Object.assign(await adapter.connect(), { executeScript: session.script }),
    connectToShadowDb: () => Promise.reject(new Error('There is no shadow database.')),
  };
  return bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', DATAMODEL]] },
    () => {}, // The engine's own log would hold whole scripts.
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve(PACKAGE);
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}
