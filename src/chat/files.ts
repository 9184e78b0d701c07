import type { Reply, ReplyFile, ReplyPart } from './reply.js';

/** The reply with a link in place of each file, for where none can be attached. */
export function withFileLinks(reply: Reply): Reply {
  const { files = [], ...rest } = reply;
  if (files.length === 0) return reply;
  return { ...rest, parts: [...reply.parts, ...files.flatMap(linkTo)] };
}

function linkTo({ label, url }: ReplyFile): readonly ReplyPart[] {
  return url === undefined ? [] : [{ kind: 'paragraph', text: [{ link: label, url }] }];
}
