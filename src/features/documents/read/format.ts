import { fileTypeFromBuffer } from 'file-type';
import type { Format } from '../document.js';
import { UnreadableFile } from '../errors.js';
import { unpackedSize } from './zip.js';

/** A report of a thousand pages with pictures has less. */
export const MOST_BYTES = 32 * 1024 * 1024;
const MOST_UNPACKED = 256 * 1024 * 1024;

/** What a file is by what it holds; its name may say anything. Throws UnreadableFile. */
export async function formatOf(bytes: Uint8Array): Promise<Format> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes.length > MOST_BYTES) throw new UnreadableFile('too large');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  switch (type?.ext) {
    case 'pdf':
      return 'pdf';
    case 'docx':
      if (unpackedSize(bytes) > MOST_UNPACKED) throw new UnreadableFile('too large');
      return 'word';
    // Office wraps a document with a password into such a file; so are those of before 2007.
    case 'cfb':
      throw new UnreadableFile(isEncrypted(bytes) ? 'encrypted' : 'unknown kind');
    case 'zip':
      throw new UnreadableFile(Number.isNaN(unpackedSize(bytes)) ? 'damaged' : 'unknown kind');
    case undefined:
      return formatOfText(bytes);
    case 'xml':
      return formatOfText(bytes);
    default:
      throw new UnreadableFile('unknown kind');
  }
}

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function formatOfText(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, 4_096));
  if (start.toString('latin1').startsWith('%PDF')) return 'pdf';
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!isWide && start.includes(0)) throw new UnreadableFile('unknown kind');
  return /<(?:!doctype html|html|body|head|div|p|h1)\b/i.test(start.toString('latin1')) ? 'html' : 'text';
}
