import { forum, photo, stocktaking, stocktakingReport } from './forum.js';
import { ocp } from './ocp.js';
import { prizes } from './prizes.js';
import type { Template } from './template.js';
import { newsletter, papers, report, roadmaps } from './yearly-work.js';

/** The dated processes that the documents describe. */
export const TEMPLATES: readonly Template[] = [
  prizes,
  ocp,
  forum,
  photo,
  stocktaking,
  stocktakingReport,
  report,
  papers,
  roadmaps,
  newsletter,
];

/** The template of a process, by its id, its English name or an everyday word for it. */
export function templateOf(words: string): Template | undefined {
  const wanted = words.trim().toLowerCase();
  return TEMPLATES.find(
    ({ process, names, aliases }) =>
      [process, process.replaceAll('-', ' '), ...aliases].includes(wanted) ||
      Object.values(names).some((name) => name.toLowerCase() === wanted),
  );
}
