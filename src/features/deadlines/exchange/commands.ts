import type { Command, CommandSet } from '../../../chat/command.js';
import { createExportCommands, type ExportCommandParts } from './export-commands.js';
import { createFeedCommands, type FeedParts } from './feeds/commands.js';
import { createImportCommands, type ImportCommandParts } from './import-commands.js';

export type ExchangeParts = ImportCommandParts & ExportCommandParts & FeedParts;

/** Calendars brought in, handed out and subscribed to. */
export function createExchangeHandlers(parts: ExchangeParts): CommandSet {
  const sets = [createImportCommands(parts), createExportCommands(parts), createFeedCommands(parts)];
  return {
    commands: sets.flatMap((set): readonly Command[] => set.commands),
    actions: Object.assign({}, ...sets.map(({ actions }) => actions)),
    forms: Object.assign({}, ...sets.map(({ forms }) => forms)),
  };
}
