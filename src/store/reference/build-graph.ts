import { indexBy } from '../../shared/collections.js';
import { citationFromColumns, uncite, withoutNulls } from './citations.js';
import { GOAL, LINE, MAPS_TO, NAMES, TARGET } from './graph-rows.js';
import type { Tables } from './read.js';
import type { StoredRecord } from './stored.js';
import { type Titles, titlesOf } from './titles.js';

type NodeRow = Tables['nodes'][number];
type LinkRow = Tables['links'][number];

/** The records that nodes and links hold, put together again. */
export function buildGraph(tables: Tables) {
  const nodes = new Map(tables.nodes.map((node) => [node.id, node]));
  const ofKind = indexBy(tables.nodes, (node) => [node.kind]);
  return {
    actionLines: buildLines(tables, ofKind(LINE), nodes),
    goals: buildGoals(tables, ofKind(GOAL)),
    targets: buildTargets(tables, ofKind(TARGET)),
    mappingLinks: buildMappingLinks(tables, nodes),
    frameworks: buildEntries(tables, nodes),
  };
}

function buildLines(tables: Tables, lines: readonly NodeRow[], nodes: ReadonlyMap<string, NodeRow>) {
  const details = new Map(tables.actionLines.map((detail) => [detail.nodeId, detail]));
  const variantsOf = indexBy(tables.titleVariants, (variant) => [variant.actionLineCode]);
  const titlesOf = titlesByNode(tables);
  return lines.map((node): StoredRecord<'actionLines'> => {
    const { order, category, mapping, mappingNote } = need(details.get(node.id), node.id);
    return {
      code: node.code,
      parent: node.parentId === null ? null : codeOf(nodes, node.parentId),
      order,
      category,
      titles: titlesOf(node.id),
      titleVariants: variantsOf(node.code).map((variant) => {
        const [{ text }, citation] = uncite(variant);
        return { text, citation };
      }),
      citation: citationFromColumns(node),
      mapping,
      ...withoutNulls({ mappingNote }),
    };
  });
}

function buildGoals(tables: Tables, goals: readonly NodeRow[]) {
  const titlesOf = titlesByNode(tables);
  return goals.map(
    (node): StoredRecord<'goals'> => ({
      number: Number(node.code),
      names: titlesOf(node.id),
      citation: citationFromColumns(node),
    }),
  );
}

function buildTargets(tables: Tables, targets: readonly NodeRow[]) {
  const details = new Map(tables.targets.map((detail) => [detail.nodeId, detail]));
  const indicatorsOf = indexBy(tables.indicators, (indicator) => [indicator.targetCode]);
  return targets.map((node): StoredRecord<'targets'> => {
    const { code, goal, kind } = need(details.get(node.id), node.id);
    return {
      code,
      goal,
      kind,
      label: node.label ?? '',
      indicators: indicatorsOf(code).map((indicator) => ({ code: indicator.code, ict: indicator.ict })),
      citation: citationFromColumns(node),
    };
  });
}

function buildMappingLinks(tables: Tables, nodes: ReadonlyMap<string, NodeRow>) {
  const links = tables.links.filter((link) => link.relation === MAPS_TO);
  return links.map(
    (link): StoredRecord<'mappingLinks'> => ({
      actionLine: codeOf(nodes, link.fromId),
      goal: need(link.goal, link.fromId),
      target: link.wholeGoal ? null : codeOf(nodes, link.toId),
      edition: need(link.editionId, link.fromId),
      confidence: need(link.confidence, link.fromId),
      reason: link.reason,
      reasonSource: link.reasonSource,
      ...withoutNulls({ reasonParagraph: link.reasonParagraph }),
      flag: link.flag,
      comparison: link.comparison,
      citation: citationFromColumns(link),
    }),
  );
}

function buildEntries(tables: Tables, nodes: ReadonlyMap<string, NodeRow>) {
  const details = new Map(tables.entries.map((detail) => [detail.nodeId, detail]));
  const links = tables.links.filter((link) => link.relation === NAMES);
  const linksFrom = indexBy(links, (link) => [link.fromId]);
  const entries = tables.nodes.filter((node) => details.has(node.id));
  return entries.map((node): StoredRecord<'frameworks'> => {
    const { parent, aliases, period, note } = need(details.get(node.id), node.id);
    const named = linksFrom(node.id);
    return {
      kind: node.kind,
      code: node.code,
      label: node.label ?? '',
      parent,
      aliases,
      period,
      note,
      goals: goalsOf(named, nodes),
      actionLines: named.filter((link) => link.goal === null).map((link) => codeOf(nodes, link.toId)),
      citation: citationFromColumns(node),
    };
  });
}

/** A link to a goal opens a group; the links to targets that follow it belong to that goal. */
function goalsOf(links: readonly LinkRow[], nodes: ReadonlyMap<string, NodeRow>) {
  const groups: { goal: number; targets: string[] }[] = [];
  for (const link of links) {
    if (link.goal === null) continue;
    const node = need(nodes.get(link.toId), link.toId);
    if (node.kind === GOAL) groups.push({ goal: link.goal, targets: [] });
    else groups.at(-1)?.targets.push(node.code);
  }
  return groups;
}

function titlesByNode(tables: Tables): (id: string) => Titles {
  const rowsOf = indexBy(tables.titles, (title) => [title.nodeId]);
  return (id) => titlesOf(rowsOf(id));
}

function codeOf(nodes: ReadonlyMap<string, NodeRow>, id: string): string {
  return need(nodes.get(id), id).code;
}

/** Foreign keys and `replace` keep this from happening; it would mean that rows were edited by hand. */
function need<Value>(value: Value | null | undefined, id: string): Value {
  if (value === null || value === undefined) throw new Error(`Reference rows of ${id} are incomplete.`);
  return value;
}
