import type { Reply, ReplyPart } from './reply.js';

/** A picture as every client shows it. */
export interface Picture {
  readonly png: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Makes pictures of the drawings in replies. */
export interface Pictures {
  /** Rejects when the drawing cannot be made into a picture. The same drawing is made once and then remembered. */
  make(svg: string): Promise<Picture>;
}

export type PicturePart = Extract<ReplyPart, { kind: 'picture' }>;

export function picturesOf({ parts }: Reply): readonly PicturePart[] {
  return parts.filter((part) => part.kind === 'picture');
}

/** The reply with a line of text in place of each picture, for where there can be none. */
export function withoutPictures(reply: Reply, textFor: (part: PicturePart) => string): Reply {
  if (picturesOf(reply).length === 0) return reply;
  const parts = reply.parts.map(
    (part): ReplyPart =>
      part.kind === 'picture' ? { kind: 'note', tone: 'information', text: textFor(part) } : part,
  );
  return { ...reply, parts };
}
