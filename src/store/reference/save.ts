import type { ReferenceData } from '../../features/knowledge/ports.js';
import type { Prisma } from '../generated/client.js';
import { linkRows, nodeRows, titleRows } from './graph-rows.js';
import {
  citationRows,
  conflictRows,
  detailRows,
  multiplyCitedRows,
  processRows,
  singlyCitedRows,
} from './record-rows.js';

type Client = Prisma.TransactionClient;

/** Writes every reference row, in bulk: one statement a table, whatever the number of rows. */
export async function insertReference(client: Client, data: ReferenceData): Promise<void> {
  await insertGraph(client, data);
  await insertRecords(client, data);
}

async function insertGraph(client: Client, data: ReferenceData): Promise<void> {
  const { sources, editions } = singlyCitedRows(data);
  const details = detailRows(data);
  await client.source.createMany({ data: sources });
  await client.edition.createMany({ data: editions });
  await client.node.createMany({ data: nodeRows(data) });
  await client.title.createMany({ data: titleRows(data) });
  await client.actionLine.createMany({ data: details.actionLines });
  await client.titleVariant.createMany({ data: details.titleVariants });
  await client.target.createMany({ data: details.targets });
  await client.indicator.createMany({ data: details.indicators });
  await client.frameworkEntry.createMany({ data: details.entries });
  await client.link.createMany({ data: linkRows(data) });
}

async function insertRecords(client: Client, data: ReferenceData): Promise<void> {
  const { meetings, recommendations, calendarEntries } = singlyCitedRows(data);
  const { roles, awards, figures, resolutions, systems, rules } = multiplyCitedRows(data);
  const { conflicts, conflictClaims } = conflictRows(data);
  const { processes, processNames } = processRows(data);
  await client.meeting.createMany({ data: meetings });
  await client.recommendation.createMany({ data: recommendations });
  await client.role.createMany({ data: roles });
  await client.award.createMany({ data: awards });
  await client.figure.createMany({ data: figures });
  await client.resolution.createMany({ data: resolutions });
  await client.system.createMany({ data: systems });
  await client.process.createMany({ data: processes });
  await client.processName.createMany({ data: processNames });
  await client.calendarEntry.createMany({ data: calendarEntries });
  await client.rule.createMany({ data: rules });
  await client.conflict.createMany({ data: conflicts });
  await client.conflictClaim.createMany({ data: conflictClaims });
  await client.citation.createMany({ data: citationRows(data) });
}

/**
 * Deletes every reference row, children before parents. Not TRUNCATE: others keep reading the old rows until the
 * transaction ends.
 */
export async function deleteReference(client: Client): Promise<void> {
  await client.citation.deleteMany();
  await client.conflictClaim.deleteMany();
  await client.conflict.deleteMany();
  await client.calendarEntry.deleteMany();
  await client.processName.deleteMany();
  await client.process.deleteMany();
  await client.rule.deleteMany();
  await client.system.deleteMany();
  await client.resolution.deleteMany();
  await client.figure.deleteMany();
  await client.award.deleteMany();
  await client.role.deleteMany();
  await client.recommendation.deleteMany();
  await client.meeting.deleteMany();
  await client.link.deleteMany();
  await client.frameworkEntry.deleteMany();
  await client.indicator.deleteMany();
  await client.target.deleteMany();
  await client.titleVariant.deleteMany();
  await client.actionLine.deleteMany();
  await client.title.deleteMany();
  await client.node.deleteMany();
  await client.edition.deleteMany();
  await client.source.deleteMany();
  await client.referenceVersion.deleteMany();
}
