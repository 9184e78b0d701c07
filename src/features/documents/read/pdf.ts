import { UnreadableFile } from '../errors.js';

/** The text of a PDF, a form feed between two pages. Throws UnreadableFile. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // Only whoever reads PDFs waits for this to be loaded.
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    // It keeps the buffer that it is given.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: false });
    return text.join('\n\f');
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    throw new UnreadableFile(name === 'PasswordException' ? 'encrypted' : 'damaged', { cause });
  }
}
