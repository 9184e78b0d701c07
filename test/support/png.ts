import { crc32, inflateSync } from 'node:zlib';

/** A PNG with a palette, as a client reads it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** `#rrggbbaa` */
  colourAt(x: number, y: number): string;
  colours(): readonly string[];
}

/** Reads a PNG with a palette and no filters. Throws where anything is not as the specification says. */
export function readPng(png: Buffer): ReadPng {
  if (png.subarray(0, 8).toString('latin1') !== '\u0089PNG\r\n\u001a\n') throw new Error('not a PNG');
  const chunks = readChunks(png);
  const header = chunks.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.readUInt16BE(8) !== 0x0803) throw new Error('not eight bits a pixel by palette');
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const opacity = chunks.get('tRNS') ?? Buffer.alloc(0);
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  if (lines.length !== (width + 1) * height) throw new Error('not as many pixels as it says');
  const colourAt = (x: number, y: number): string => {
    const index = lines[y * (width + 1) + 1 + x] ?? -1;
    const channels = [...palette.subarray(index * 3, index * 3 + 3), opacity[index] ?? 255];
    if (channels.length !== 4) throw new Error('a colour that is not in the palette');
    return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
  const pixels = Array.from({ length: height }, (_, y) => y);
  return {
    width,
    height,
    colourAt,
    colours: () => pixels.flatMap((y) => Array.from({ length: width }, (_, x) => colourAt(x, y))),
  };
}

function readChunks(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  let at = 8;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    if (png.readUInt32BE(at + 8 + length) !== crc32(typed)) throw new Error('a wrong checksum');
    chunks.set(typed.subarray(0, 4).toString('latin1'), typed.subarray(4));
    at += 12 + length;
  }
  if ([...chunks.keys()].at(-1) !== 'IEND') throw new Error('not ended');
  return chunks;
}
