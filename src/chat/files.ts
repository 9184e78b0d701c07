import type { Reply, ReplyFile, ReplyPart } from './reply.js';

/** The reply with links in place of each file, for where none can be attached. */
export function withFileLinks(reply: Reply): Reply {
  const { files = [], ...rest } = reply;
  if (files.length === 0) return reply;
  return { ...rest, parts: [...reply.parts, ...files.flatMap(linksOf)] };
}

function linksOf({ links = [] }: ReplyFile): readonly ReplyPart[] {
  return links.map(({ label, url }) => ({ kind: 'paragraph', text: [{ link: label, url }] }));
}
