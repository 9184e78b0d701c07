import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Session } from '../src/store/connection.js';
import { NO_FILTERS, startSchemaEngine } from '../src/store/schema-engine.js';

const SCHEMA = fileURLToPath(new URL('schema.prisma', import.meta.url));

/** SQL that turns a database's schema into that of `schema.prisma`, or undefined when it is that already. */
export async function diffSchema(session: Session): Promise<string | undefined> {
  const engine = await startSchemaEngine(session);
  const files = [{ path: 'schema.prisma', content: await readFile(SCHEMA, 'utf8') }];
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    return stdout?.startsWith('-- This is an empty migration.') ? undefined : (stdout ?? undefined);
  } finally {
    engine.free();
  }
}
