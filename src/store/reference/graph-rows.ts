import type { ActionLine, Goal, ReferenceData } from '../../features/knowledge/ports.js';
import type { Prisma } from '../generated/client.js';
import { columnsOf } from './citations.js';

export const LINE = 'action line';
export const GOAL = 'goal';
export const TARGET = 'target';

/** Relations of links: a line of the mapping maps to goals; an entry of another framework names goals and lines. */
export const MAPS_TO = 'maps to';
export const NAMES = 'names';

export function nodeId(kind: string, code: string | number): string {
  return `${kind}/${code}`;
}

/** Everything that links join, parents before children. */
export function nodeRows(data: ReferenceData): Prisma.NodeCreateManyInput[] {
  const lines = data.actionLines.map((line, position) => ({
    ...node(LINE, line.code, position),
    parentId: line.parent && nodeId(LINE, line.parent),
    ...columnsOf(line.citation),
  }));
  const goals = data.goals.map((goal, position) => ({
    ...node(GOAL, goal.number, position),
    ...columnsOf(goal.citation),
  }));
  const targets = data.targets.map((target, position) => ({
    ...node(TARGET, target.code, position),
    label: target.label,
    parentId: nodeId(GOAL, target.goal),
    ...columnsOf(target.citation),
  }));
  const entries = data.frameworks.map((entry, position) => ({
    ...node(entry.kind, entry.code, position),
    label: entry.label,
    ...columnsOf(entry.citation),
  }));
  return [...lines, ...goals, ...targets, ...entries];
}

function node(kind: string, code: string | number, position: number) {
  return { id: nodeId(kind, code), kind, code: String(code), position };
}

export function titleRows(data: ReferenceData): Prisma.TitleCreateManyInput[] {
  const rowsOf = (id: string, titles: ActionLine['titles'] | Goal['names']) =>
    Object.entries(titles).map(([language, title]) => ({ nodeId: id, language, ...title }));
  return [
    ...data.actionLines.flatMap((line) => rowsOf(nodeId(LINE, line.code), line.titles)),
    ...data.goals.flatMap((goal) => rowsOf(nodeId(GOAL, goal.number), goal.names)),
  ];
}

/** All links, numbered in the order they are read back in. */
export function linkRows(data: ReferenceData): Prisma.LinkCreateManyInput[] {
  const links = [...data.mappingLinks.map(mappingLink), ...data.frameworks.flatMap(entryLinks)];
  return links.map((link, id) => ({ id, ...link }));
}

function mappingLink(link: ReferenceData['mappingLinks'][number]) {
  return {
    relation: MAPS_TO,
    fromId: nodeId(LINE, link.actionLine),
    toId: link.target === null ? nodeId(GOAL, link.goal) : nodeId(TARGET, link.target),
    goal: link.goal,
    wholeGoal: link.target === null,
    editionId: link.edition,
    confidence: link.confidence,
    reason: link.reason,
    reasonSource: link.reasonSource,
    reasonParagraph: link.reasonParagraph ?? null,
    flag: link.flag,
    comparison: link.comparison,
    ...columnsOf(link.citation),
  };
}

function entryLinks(entry: ReferenceData['frameworks'][number]) {
  const common = {
    relation: NAMES,
    fromId: nodeId(entry.kind, entry.code),
    wholeGoal: false,
    ...columnsOf(entry.citation),
  };
  const toGoals = entry.goals.flatMap(({ goal, targets }) => [
    { ...common, toId: nodeId(GOAL, goal), goal, wholeGoal: targets.length === 0 },
    ...targets.map((target) => ({ ...common, toId: nodeId(TARGET, target), goal })),
  ]);
  const toLines = entry.actionLines.map((line) => ({ ...common, toId: nodeId(LINE, line), goal: null }));
  return [...toGoals, ...toLines];
}
