import type { CommandSet } from '../../chat/command.js';
import { alone } from '../../chat/commands.js';
import type { DocumentParts } from './parts.js';
import { listDocuments, searchMore, searchPassages } from './search.js';
import { takeFiles } from './take-files.js';

/** Everything that can be ordered about the documents that were read in. */
export function createDocumentHandlers(parts: DocumentParts): CommandSet {
  return {
    commands: [
      { words: ['search'], read: (rest) => (incoming) => searchPassages(parts, incoming, rest) },
      alone(['documents'], (incoming) => listDocuments(parts, incoming)),
    ],
    actions: { 'documents.search': (incoming) => searchMore(parts, incoming) },
    forms: {},
    files: (incoming) => takeFiles(parts, incoming),
  };
}
