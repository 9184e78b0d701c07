import type { Log } from '../../chat/log.js';
import { type Picture, type PicturePart, type Pictures, picturesOf } from '../../chat/pictures.js';
import type { Reply } from '../../chat/reply.js';
import { type CardElement, type Image, type OutgoingActivity, textBlock } from './card.js';
import { bytesOf, LIMITS } from './limits.js';
import { sendable, toMarkdown } from './markdown.js';

/** The pictures of a reply by their drawings. One that could not be made is not there. */
export type MadePictures = ReadonlyMap<string, Picture>;

/** Never rejects: a reply is worth sending without its picture. */
export async function makePictures(pictures: Pictures, log: Log, reply: Reply): Promise<MadePictures> {
  const made = new Map<string, Picture>();
  for (const { svg } of picturesOf(reply)) {
    try {
      made.set(svg, await pictures.make(svg));
    } catch (error) {
      log.error({ platform: 'teams', error }, 'could not make a picture');
    }
  }
  return made;
}

/** The picture inside the card, since a bot may not upload to a channel; undefined where it is too large for that. */
export function imageElement({ svg, alt }: PicturePart, made: MadePictures): Image | undefined {
  const picture = made.get(svg);
  if (!picture) return undefined;
  const image = {
    type: 'Image',
    url: `data:image/png;base64,${picture.png.toString('base64')}`,
    altText: sendable(alt),
    size: 'stretch',
    msteams: { allowExpand: true },
  } as const;
  return bytesOf(image) <= LIMITS.pictureBytes ? image : undefined;
}

type Attachment = NonNullable<OutgoingActivity['attachments']>[number];

/** The card with the words of its pictures in their place; the same object when it has none. */
export function withoutImages(attachment: Attachment): Attachment {
  const { content } = attachment;
  if (!content.body.some(({ type }) => type === 'Image')) return attachment;
  const body = content.body.map(
    (element): CardElement => (element.type === 'Image' ? textBlock(toMarkdown(element.altText)) : element),
  );
  return { ...attachment, content: { ...content, body } };
}
