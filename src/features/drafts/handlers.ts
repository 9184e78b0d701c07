import type { CommandSet } from '../../chat/command.js';
import { alone } from '../../chat/commands.js';
import { refuse } from './access.js';
import { ADD_FORM, askAdd, takeAdd } from './add.js';
import { APPROVE_FORM, askApprove, discardDraft, publishDraft, takeApprove } from './approve.js';
import { compareVersions } from './compare.js';
import { askEdit, EDIT_FORM, takeEdit } from './edit.js';
import { exportDraft } from './export/files.js';
import type { DraftParts } from './parts.js';
import { readRequest, readSummary } from './read-request.js';
import { cancelDraft, listDrafts, requestDraft, showDraft, writeAgain } from './request.js';
import { askRewrite, REWRITE_FORM, takeRewrite } from './rewrite.js';
import { askTranslate, TRANSLATE_FORM, takeTranslate } from './translate.js';
import { showUsage } from './usage.js';

/** Everything that can be ordered about drafts. */
export function createDraftHandlers(parts: DraftParts): CommandSet {
  return {
    commands: [
      {
        words: ['draft'],
        read: (rest) => (incoming) => {
          if (/^#?\d+$/.test(rest)) return showDraft(parts, incoming, rest.replace('#', ''));
          const request = readRequest(rest, parts);
          return request ? requestDraft(parts, incoming, request) : refuse(incoming, 'usage');
        },
      },
      {
        words: ['summarise', 'summarize'],
        read(rest) {
          const request = readSummary(rest, parts);
          return request && ((incoming) => requestDraft(parts, incoming, request));
        },
      },
      alone(['drafts'], (incoming) => listDrafts(parts, incoming)),
      alone(['model usage'], (incoming) => showUsage(parts, incoming)),
    ],
    actions: {
      'drafts.show': (incoming) => showDraft(parts, incoming, incoming.argument),
      'drafts.cancel': (incoming) => cancelDraft(parts, incoming, incoming.argument),
      'drafts.again': (incoming) => writeAgain(parts, incoming, incoming.argument),
      'drafts.edit': (incoming) => askEdit(parts, incoming),
      'drafts.rewrite': (incoming) => askRewrite(parts, incoming),
      'drafts.add': (incoming) => askAdd(parts, incoming),
      'drafts.compare': (incoming) => compareVersions(parts, incoming),
      'drafts.approve': (incoming) => askApprove(parts, incoming),
      'drafts.publish': (incoming) => publishDraft(parts, incoming),
      'drafts.discard': (incoming) => discardDraft(parts, incoming),
      'drafts.translate': (incoming) => askTranslate(parts, incoming),
      'drafts.export': (incoming) => exportDraft(parts, incoming),
    },
    forms: {
      [EDIT_FORM]: (incoming) => takeEdit(parts, incoming),
      [REWRITE_FORM]: (incoming) => takeRewrite(parts, incoming),
      [ADD_FORM]: (incoming) => takeAdd(parts, incoming),
      [APPROVE_FORM]: (incoming) => takeApprove(parts, incoming),
      [TRANSLATE_FORM]: (incoming) => takeTranslate(parts, incoming),
    },
  };
}
