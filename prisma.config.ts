import { defineConfig } from 'prisma/config';

// `prisma generate` needs no schema engine, but the CLI downloads one unless it is told where one is. Commands that
// do need it (`prisma migrate deploy`, where there is internet) are left to download it.
const needsEngine = process.argv.some((word) => word === 'migrate' || word === 'db');
if (!needsEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

// The CLI would also ask its maker for a newer version; building reaches nothing but this machine.
process.env.CHECKPOINT_DISABLE ??= '1';

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
