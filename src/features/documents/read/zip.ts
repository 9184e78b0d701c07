const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 65_535;

/**
 * Bytes that the files of an archive come to, as its directory says: asked before anything is unpacked, since a small
 * file can unpack to more than there is memory. Not a number where there is no directory.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (
    let end = archive.length - END_LENGTH;
    end >= Math.max(0, archive.length - END_LENGTH - MOST_COMMENT);
    end -= 1
  )
    if (archive.readUInt32LE(end) === END) return sumFrom(archive, archive.readUInt32LE(end + 16), end);
  return Number.NaN;
}

function sumFrom(archive: Buffer, start: number, end: number): number {
  let size = 0;
  for (let at = start; at + 46 <= end && archive.readUInt32LE(at) === ENTRY; ) {
    size += archive.readUInt32LE(at + 24);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return size;
}
