import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import type { Picture, Pictures } from '../chat/pictures.js';
import { encodePng } from './png.js';

/** Pixels to one of the drawing: sharp on most screens, and small enough for every platform. */
const ZOOM = 1.5;

/** Drawings in use: one for each edition of the mapping, and a few of the data before a change. */
const REMEMBERED = 16;

/** The fonts come with the bot, so that a picture is the same on every machine. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/**
 * Makes PNGs of SVG text with resvg, off the main thread. Its native part is loaded with the first picture: where
 * there is none for the machine, everything but pictures works.
 */
export function createPictures(): Pictures {
  const made = new LRUCache<string, Promise<Picture>>({ max: REMEMBERED });
  return {
    make(svg) {
      const known = made.get(svg);
      if (known) return known;
      const making = render(svg);
      made.set(svg, making);
      // What failed once may work the next time.
      making.catch(() => made.delete(svg));
      return making;
    },
  };
}

async function render(svg: string): Promise<Picture> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const { pixels, width, height } = await renderAsync(svg, options());
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  return { png: await encodePng({ colours, width, height }), width, height };
}

function options(): ResvgRenderOptions {
  const { resolve } = createRequire(import.meta.url);
  return {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`)),
      defaultFontFamily: 'DejaVu Sans',
    },
  };
}
