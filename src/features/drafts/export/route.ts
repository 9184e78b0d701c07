import type { IncomingMessage } from 'node:http';
import type { HttpRoute } from '../../../shared/http.js';
import type { DraftParts } from '../parts.js';
import { findShown } from '../shown.js';
import { DRAFT_FILES_PATH, digestOf, FORMATS, fileNameOf, fileOf, isFormat } from './files.js';

type RouteParts = Pick<DraftParts, 'drafts' | 'people' | 'pictures' | 'clock'>;

/** Files behind links: whoever has one may take them home until it ends. */
export function createDraftFilesRoute(parts: RouteParts): HttpRoute {
  return {
    method: 'GET',
    path: `${DRAFT_FILES_PATH}*`,
    exposure: 'public',
    async handle(request, response) {
      const file = await findFile(parts, request);
      if (!file) {
        response.writeHead(404, { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8' });
        response.end('This link leads nowhere, or its time is over. Ask for the files again.\n');
        return;
      }
      const body = Buffer.from(file.content);
      response.writeHead(200, {
        ...PRIVATE,
        'content-type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
        'content-disposition': `attachment; filename="${file.name}"`,
        'content-length': body.length,
      });
      response.end(body);
    },
  };
}

const PRIVATE = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const;

async function findFile(parts: RouteParts, { url = '' }: IncomingMessage) {
  const [path = ''] = url.split('?');
  const [token = '', name = ''] = path.slice(DRAFT_FILES_PATH.length).split('/');
  const format = name.split('.').at(-1) ?? '';
  if (!/^[\w-]{20,60}$/.test(token) || !isFormat(format)) return undefined;
  const link = await parts.drafts.findLink(digestOf(token), parts.clock.now());
  const shown = link && (await findShown(parts, link.draft, link.version));
  if (!shown) return undefined;
  return {
    name: fileNameOf(shown, format),
    type: FORMATS[format],
    content: await fileOf(parts, shown, format),
  };
}
