import { UnreadableFile } from '../errors.js';

const BODY = 'word/document.xml';
/** A run of text; one does not hold another before it ends. */
const RUN = /<w:r[ >](?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;
const IS_HIDDEN = /<w:vanish\s*(?:\/>|w:val="(?:1|true|on)")/;

/**
 * A Word document without the text that Word does not show, which nobody reads and anybody can put there. Throws
 * UnreadableFile.
 */
export async function withoutHiddenText(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const archive = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw new UnreadableFile('damaged', { cause });
  });
  const body = await archive.file(BODY)?.async('string');
  if (body === undefined || !IS_HIDDEN.test(body)) return bytes;
  archive.file(
    BODY,
    body.replaceAll(RUN, (run) => (IS_HIDDEN.test(run) ? '' : run)),
  );
  return archive.generateAsync({ type: 'uint8array' });
}
