import { writeFile } from 'node:fs/promises';
import { picturesOf } from './chat/pictures.js';
import type { Reply } from './chat/reply.js';
import { problem } from './command-line.js';
import { createPictures } from './images/render.js';

/**
 * Writes the picture of a reply to a file, over one that is there. Throws AppError CONFIGURATION where the reply has
 * none, or the file cannot be written.
 */
export async function writePicture(reply: Reply, path: string): Promise<void> {
  const [part] = picturesOf(reply);
  if (!part) throw problem('This answer has no picture; ask for the matrix.');
  const { png } = await createPictures().make(part.svg);
  await writeFile(path, png).catch((error: NodeJS.ErrnoException) => {
    throw problem(`The picture could not be written to ${path} (${error.code}).`);
  });
}
