import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** 1 January 1980, the earliest a zip can say: the same files give the same archive. */
const DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATE = 8;

/** A zip archive of a few small files (no encryption, no zip64). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const data = deflateRawSync(bytes);
    const label = Buffer.from(name, 'utf8');
    const facts = factsOf(bytes, data, label);
    const header = Buffer.concat([uint32(0x04034b50), facts, label]);
    files.push(header, data);
    directory.push(
      uint32(0x02014b50),
      uint16(VERSION),
      facts,
      Buffer.alloc(10), // no comment, first disk, no attributes
      uint32(offset),
      label,
    );
    offset += header.length + data.length;
  }
  const index = Buffer.concat(directory);
  const count = uint16(entries.length);
  const end = [
    uint32(0x06054b50),
    Buffer.alloc(4),
    count,
    count,
    uint32(index.length),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...files, index, ...end]);
}

/** What the local header and the directory both say. */
function factsOf(bytes: Buffer, data: Buffer, label: Buffer): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8_NAMES, DEFLATE, 0, DATE].map(uint16),
    ...[crc32(bytes), data.length, bytes.length].map(uint32),
    uint16(label.length),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
