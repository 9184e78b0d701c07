import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
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
 *
 * `onError` is told what the database refused: the engine's own errors don't say.
 */
export async function startSchemaEngine(
  session: Session,
  onError: (error: unknown) => void = () => {},
): Promise<bindings.SchemaEngine> {
  started ??= instantiate();
  await started;
  const { adapter } = session;
  const factory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => watch(await adapter.connect(), session, onError),
    connectToShadowDb: () => Promise.reject(new Error('There is no shadow database.')),
  };
  return bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', DATAMODEL]] },
    () => {}, // The engine's own log would hold whole scripts.
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

function watch(adapter: SqlDriverAdapter, session: Session, onError: (error: unknown) => void) {
  const report = (error: unknown): never => {
    onError(error);
    throw error;
  };
  const { queryRaw, executeRaw } = adapter;
  return Object.assign(adapter, {
    queryRaw: (query: SqlQuery) => queryRaw.call(adapter, query).catch(report),
    executeRaw: (query: SqlQuery) => executeRaw.call(adapter, query).catch(report),
    // PGlite's adapter does not wait for scripts, and PostgreSQL's cuts them at every semicolon.
    executeScript: (script: string) => session.script(script).catch(report),
  });
}

async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve(PACKAGE);
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}
