import { type Download, NotFetched } from './chat/downloads.js';
import type { PlatformName } from './chat/incoming.js';
import { createDocumentHandlers } from './features/documents/handlers.js';
import type { DocumentParts } from './features/documents/parts.js';
import type { LineOf } from './features/documents/structure.js';
import { mayElse } from './features/people/policy.js';
import type { SubmissionParts } from './features/submissions/parts.js';
import { takeTable } from './features/submissions/register/take-table.js';
import type { KnowledgeHolder } from './knowledge.js';
import { catalogOf } from './submissions.js';

type Lines = ReturnType<KnowledgeHolder['current']>['framework']['lines'];

/** The action line that a heading of a document names: "Action Line C7: E-Health". */
export function lineFinder(lines: () => Lines): LineOf {
  return (heading) => {
    const code = /\b(?:Action Line|AL)[ -]?(C\d{1,2})\b/i.exec(heading)?.[1]?.toUpperCase();
    if (code === undefined) return undefined;
    const named = lettersOf(heading);
    const subLine = lines().find(
      ({ parent, titles }) => parent === code && named.includes(lettersOf(titles.en?.text ?? '')),
    );
    return subLine?.code ?? lines().find((line) => line.code === code)?.code;
  };
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/** The action line that a word is the code of: `c5`. */
export function lineNamedBy(lines: () => Lines): (word: string) => string | undefined {
  return (word) => lines().find(({ code }) => code.toLowerCase() === word.toLowerCase())?.code;
}

export interface DocumentsParts
  extends Pick<DocumentParts, 'documents' | 'clock' | 'who'>,
    Pick<SubmissionParts, 'submissions'> {
  readonly downloads: ReadonlyMap<PlatformName, Download>;
  readonly knowledge: KnowledgeHolder['current'];
}

/** Everything that can be ordered about documents. */
export function createDocumentCommands({ knowledge, ...parts }: DocumentsParts) {
  const lines = () => knowledge().framework.lines;
  const catalog = () => catalogOf(knowledge());
  return createDocumentHandlers({
    ...parts,
    mayElse,
    async download(platform, file, mostBytes) {
      const download = parts.downloads.get(platform);
      if (!download) throw new NotFetched('not fetched');
      return download(file, mostBytes);
    },
    takeTable: (...taken) => takeTable({ ...parts, mayElse, catalog }, ...taken),
    lineOf: lineFinder(lines),
    lineNamed: lineNamedBy(lines),
  });
}
