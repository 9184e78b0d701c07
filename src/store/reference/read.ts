import type { Prisma } from '../generated/client.js';

const orderBy = { position: 'asc' } as const;
const orderById = { id: 'asc' } as const;

/** Every reference row, one query a table, each in the order it was given in. */
export async function readTables(client: Prisma.TransactionClient) {
  return {
    sources: await client.source.findMany({ orderBy }),
    editions: await client.edition.findMany({ orderBy }),
    nodes: await client.node.findMany({ orderBy }),
    titles: await client.title.findMany(),
    actionLines: await client.actionLine.findMany(),
    titleVariants: await client.titleVariant.findMany({ orderBy }),
    targets: await client.target.findMany(),
    indicators: await client.indicator.findMany({ orderBy }),
    entries: await client.frameworkEntry.findMany(),
    links: await client.link.findMany({ orderBy: orderById }),
    roles: await client.role.findMany({ orderBy: orderById }),
    meetings: await client.meeting.findMany({ orderBy: orderById }),
    awards: await client.award.findMany({ orderBy: orderById }),
    recommendations: await client.recommendation.findMany({ orderBy }),
    calendarEntries: await client.calendarEntry.findMany({ orderBy }),
    figures: await client.figure.findMany({ orderBy }),
    resolutions: await client.resolution.findMany({ orderBy }),
    conflicts: await client.conflict.findMany({ orderBy }),
    conflictClaims: await client.conflictClaim.findMany({ orderBy }),
    systems: await client.system.findMany({ orderBy }),
    processes: await client.process.findMany({ orderBy }),
    processNames: await client.processName.findMany(),
    rules: await client.rule.findMany({ orderBy }),
    citations: await client.citation.findMany({ orderBy: orderById }),
  };
}

export type Tables = Awaited<ReturnType<typeof readTables>>;
