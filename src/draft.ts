import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { problem, runCommand, say } from './command-line.js';
import { withStore } from './command-store.js';
import { type FileFormat, fileOf, isFormat } from './features/drafts/export/files.js';
import type { Shown } from './features/drafts/present/card.js';
import { findShown } from './features/drafts/shown.js';
import { createPictures } from './images/render.js';
import type { Store } from './store/open.js';

const USAGE = `Usage:
  npm run --silent draft -- export NUMBER --out FILE.docx|FILE.pdf|FILE.md|FILE.txt [--version N]
  npm run --silent draft -- calls NUMBER        what a language model was asked for a draft, and what it said
  npm run --silent draft -- erase-calls NUMBER  erases that; what it cost stays
PDF needs LibreOffice (soffice).`;

const LONGEST_CONVERSION_MS = 120_000;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      version: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  const [order, number = '', ...rest] = positionals;
  if (values.help || order === undefined) return say(USAGE);
  if (!/^\d{1,9}$/.test(number) || rest.length > 0) throw problem(`Name one draft by its number.\n${USAGE}`);
  const id = Number(number);
  await withStore(async (store) => {
    switch (order) {
      case 'export':
        return exportFile(store, id, values.out ?? '', values.version);
      case 'calls':
        return tellCalls(store, id);
      case 'erase-calls':
        await store.drafts.eraseCalls(id);
        return say(`What a model was asked for draft ${id}, and what it said, is erased.`);
      default:
        throw problem(`"${order}" is no order.\n${USAGE}`);
    }
  });
}

async function exportFile(store: Store, id: number, out: string, version: string | undefined): Promise<void> {
  const format = extname(out).slice(1).toLowerCase();
  if (!isFormat(format) && format !== 'pdf') throw problem('--out should end with .docx, .pdf, .md or .txt.');
  const shown = await load(store, id, version);
  const pictures = createPictures();
  const file = (wanted: FileFormat) => fileOf({ pictures }, shown, wanted);
  if (format === 'pdf') await convert(await file('docx'), out);
  else await writeFile(out, await file(format));
  await say(`Wrote draft ${id}, version ${shown.version.version}, to ${out}.`);
}

async function load(store: Store, id: number, number: string | undefined): Promise<Shown> {
  const shown = await findShown(store, id, number === undefined ? undefined : Number(number));
  if (!shown)
    throw problem(`There is no draft ${id}${number === undefined ? '' : ` with a version ${number}`}.`);
  return shown;
}

/** By LibreOffice, with a profile of its own, so that one that is open does not stand in the way. */
async function convert(word: string | Uint8Array, out: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'actionline-'));
  try {
    await writeFile(join(directory, 'draft.docx'), word);
    const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`;
    const order = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      directory,
      join(directory, 'draft.docx'),
    ];
    await promisify(execFile)('soffice', order, { timeout: LONGEST_CONVERSION_MS }).catch(
      (error: NodeJS.ErrnoException) => {
        throw problem(
          error.code === 'ENOENT'
            ? 'PDF needs LibreOffice, and there is no "soffice" here. Install it, or export .docx.'
            : `LibreOffice could not make a PDF of it (${error.code ?? 'it failed'}). Export .docx and convert that.`,
        );
      },
    );
    await copyFile(join(directory, 'draft.pdf'), out).catch(() => {
      throw problem(`The file could not be written to ${dirname(out)}.`);
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function tellCalls(store: Store, id: number): Promise<void> {
  const calls = await store.drafts.listCalls(id);
  if (calls.length === 0) return say(`No model was asked for draft ${id}.`);
  for (const { at, model, tokens, prompt, output } of calls)
    await say(
      `— ${at.toString()} ${model}, ${tokens} tokens\n${prompt || '(erased)'}\n→ ${output || '(erased)'}`,
    );
}

await runCommand(main);
