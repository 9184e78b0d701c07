import { createHash, randomBytes } from 'node:crypto';
import type { IncomingAction } from '../../../chat/incoming.js';
import { languageOf, replyOf } from '../../../chat/make-reply.js';
import type { Reply, ReplyFile } from '../../../chat/reply.js';
import { openDraft, refuse } from '../access.js';
import type { DraftParts } from '../parts.js';
import type { Shown } from '../present/card.js';
import { shownOf } from '../shown.js';
import { draftWording } from '../wording/wording.js';
import { markdownOf, plainTextOf } from './text.js';
import { wordOf } from './word.js';

export const DRAFT_FILES_PATH = '/drafts/';
const LINK_HOURS = 24;

export const FORMATS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  txt: 'text/plain',
} as const;
export type FileFormat = keyof typeof FORMATS;

export const isFormat = (text: string): text is FileFormat => Object.hasOwn(FORMATS, text);

/** One file of a draft, in its own language. */
export async function fileOf(
  { pictures }: Pick<DraftParts, 'pictures'>,
  shown: Shown,
  format: FileFormat,
): Promise<string | Uint8Array> {
  const { language } = shown.draft;
  if (format === 'docx') return wordOf(language, shown, pictures);
  return format === 'md' ? markdownOf(language, shown) : plainTextOf(language, shown);
}

export function fileNameOf({ draft, version }: Shown, format: FileFormat): string {
  return `draft-${draft.id}-v${version.version}.${format}`;
}

/** The files of a draft: attached where that can be done, else behind links that end after a day. */
export async function exportDraft(parts: DraftParts, incoming: IncomingAction): Promise<Reply> {
  const opened = await openDraft(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const shown = await shownOf(parts, opened.draft);
  if (!shown) return refuse(incoming, 'gone');
  const language = languageOf(incoming);
  const say = draftWording(language);
  const { id, state, version } = shown.draft;
  const token = parts.publicUrl === undefined ? undefined : await addLink(parts, shown);
  const labels: Readonly<Record<FileFormat, string>> = {
    docx: say('export.word'),
    md: say('export.markdown'),
    txt: say('export.text'),
  };
  const files = await Promise.all(
    (['docx', 'md', 'txt'] as const).map(async (format): Promise<ReplyFile> => {
      const url =
        token === undefined
          ? undefined
          : `${parts.publicUrl}${DRAFT_FILES_PATH}${token}/${fileNameOf(shown, format)}`;
      return {
        name: fileNameOf(shown, format),
        mediaType: FORMATS[format],
        content: await fileOf(parts, shown, format),
        label: labels[format],
        ...(url !== undefined && { links: [{ label: labels[format], url }] }),
      };
    }),
  );
  const reply = replyOf(language, {
    title: say('export.title', { id: String(id), version: String(version) }),
    visibility: 'conversation',
    parts: [
      ...(state === 'draft'
        ? [{ kind: 'note', tone: 'warning', text: say('export.notApproved') } as const]
        : []),
      ...(token === undefined
        ? [{ kind: 'note', tone: 'information', text: say('export.noFiles', { id: String(id) }) } as const]
        : []),
    ],
  });
  return { ...reply, files };
}

async function addLink({ drafts, clock }: DraftParts, { draft, version }: Shown): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const now = clock.now();
  const link = { draft: draft.id, version: version.version, expires: now.add({ hours: LINK_HOURS }) };
  await drafts.addLink(digestOf(token), link, now);
  return token;
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
