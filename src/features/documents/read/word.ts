import type { Block } from '../document.js';
import { UnreadableFile } from '../errors.js';
import { withoutHiddenText } from './hidden.js';
import { blocksOfHtml } from './html.js';

/** What a Word document says, by way of the page that mammoth makes of it. Throws UnreadableFile. */
export async function blocksOfWord(bytes: Uint8Array): Promise<readonly Block[]> {
  // Only whoever reads Word documents waits for this to be loaded.
  const { default: mammoth } = await import('mammoth');
  const seen = await withoutHiddenText(bytes);
  const made = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(seen) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch((cause: unknown) => {
      throw new UnreadableFile('damaged', { cause });
    });
  return blocksOfHtml(made.value).blocks;
}
