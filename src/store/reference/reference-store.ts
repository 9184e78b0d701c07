import type { ReferenceData, ReferenceStore } from '../../features/knowledge/ports.js';
import type { PrismaClient } from '../generated/client.js';
import { buildGraph } from './build-graph.js';
import { buildConflicts, buildMultiplyCited, buildProcesses, buildSinglyCited } from './build-records.js';
import { readTables, type Tables } from './read.js';
import { deleteReference, insertReference } from './save.js';
import type { StoredData } from './stored.js';

/** Any number, as long as nothing else in this database locks it: "al" and "ref" on a telephone's keys. */
const REFERENCE_LOCK = 25733;
const LONGEST_REPLACE_MS = 120_000;

export function createReferenceStore(prisma: PrismaClient): ReferenceStore {
  return {
    async findVersion() {
      return (await prisma.referenceVersion.findFirst())?.digest;
    },
    async replace(data, version) {
      await prisma.$transaction(
        async (client) => {
          // Processes that start together take turns; those that come late find the work done.
          await client.$executeRaw`SELECT pg_advisory_xact_lock(${REFERENCE_LOCK}::bigint)`;
          const held = await client.referenceVersion.findFirst();
          if (held?.digest === version) return;
          await deleteReference(client);
          await insertReference(client, data);
          await client.referenceVersion.create({ data: { digest: version } });
        },
        { timeout: LONGEST_REPLACE_MS, maxWait: LONGEST_REPLACE_MS },
      );
    },
    async load() {
      // One snapshot for all tables: a replace in another process shows as a whole or not at all.
      const tables = await prisma.$transaction(readTables, { isolationLevel: 'RepeatableRead' });
      return build(tables);
    },
  };
}

function build(tables: Tables): ReferenceData {
  const data: StoredData = {
    ...buildSinglyCited(tables),
    ...buildMultiplyCited(tables),
    ...buildGraph(tables),
    conflicts: buildConflicts(tables),
    processes: buildProcesses(tables),
  };
  return data as ReferenceData;
}
