import type { FileChild, IRunOptions, ISectionOptions } from 'docx';
import type { Pictures } from '../../../chat/pictures.js';
import type { Language } from '../../../shared/language.js';
import type { Content, DraftTable, Sentence } from '../draft.js';
import { drawBars } from '../present/bars.js';
import { markText, type Shown, stateText } from '../present/card.js';
import { draftWording } from '../wording/wording.js';

type Docx = typeof import('docx');

const FONT = 'Calibri';
/** Widest picture, in pixels of a page with margins. */
const WIDEST = 560;

/** The draft as a Word document: headings, numbered paragraphs, tables, charts as pictures, sources as footnotes. */
export async function wordOf(language: Language, shown: Shown, pictures: Pictures): Promise<Uint8Array> {
  // Only whoever exports waits for this to be loaded.
  const docx = await import('docx');
  const { content } = shown.version;
  const numbers = new Map(content.evidence.map(({ id }, index) => [id, index + 1]));
  const isRightToLeft = language === 'ar';
  const document = new docx.Document({
    title: content.title,
    creator: 'actionline',
    styles: { default: { document: { run: { font: FONT, size: 22, rightToLeft: isRightToLeft } } } },
    numbering: {
      config: [
        {
          reference: 'paragraphs',
          levels: [
            {
              level: 0,
              format: docx.LevelFormat.DECIMAL,
              text: '%1.',
              alignment: docx.AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 500 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      content.evidence.map(({ label, title, url }, index) => [
        index + 1,
        {
          children: [
            new docx.Paragraph({
              children: [new docx.TextRun({ text: `${label}. ${title}${url ? ` ${url}` : ''}`, size: 18 })],
            }),
          ],
        },
      ]),
    ),
    sections: [sectionOf(docx, await childrenOf(docx, language, shown, numbers, pictures), isRightToLeft)],
  });
  return docx.Packer.toBuffer(document);
}

function sectionOf(docx: Docx, children: FileChild[], isRightToLeft: boolean): ISectionOptions {
  const footer = new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        bidirectional: isRightToLeft,
        children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 18 })],
      }),
    ],
  });
  return { footers: { default: footer }, children };
}

async function childrenOf(
  docx: Docx,
  language: Language,
  shown: Shown,
  numbers: ReadonlyMap<string, number>,
  pictures: Pictures,
): Promise<FileChild[]> {
  const { content } = shown.version;
  const bidirectional = language === 'ar';
  const heading = (text: string, level: 'Heading1' | 'Heading2') =>
    new docx.Paragraph({ heading: level, bidirectional, keepNext: true, children: [new docx.TextRun(text)] });
  const children: FileChild[] = [
    heading(content.title, 'Heading1'),
    new docx.Paragraph({
      bidirectional,
      spacing: { after: 200 },
      children: [new docx.TextRun({ text: stateText(language, shown), italics: true })],
    }),
  ];
  for (const section of content.sections) {
    children.push(heading(section.heading, 'Heading2'));
    for (const sentence of section.sentences) children.push(paragraphOf(docx, language, sentence, numbers));
    for (const table of section.tables) {
      children.push(...tableOf(docx, table, bidirectional, numbers));
      if (table.isChart) children.push(await chartOf(docx, table, pictures));
    }
  }
  children.push(...sourcesOf(docx, language, content));
  return children;
}

function paragraphOf(
  docx: Docx,
  language: Language,
  { text, citations, mark }: Sentence,
  numbers: ReadonlyMap<string, number>,
): FileChild {
  const run = (options: IRunOptions) => new docx.TextRun(options);
  return new docx.Paragraph({
    numbering: { reference: 'paragraphs', level: 0 },
    bidirectional: language === 'ar',
    spacing: { after: 120 },
    children: [
      run(mark ? { text: `⚠ ${text}`, highlight: 'yellow' } : { text }),
      ...footnotesOf(docx, citations, numbers),
      ...(mark ? [run({ text: ` (${markText(language, mark)})`, italics: true })] : []),
    ],
  });
}

function footnotesOf(docx: Docx, citations: readonly string[], numbers: ReadonlyMap<string, number>) {
  return citations.flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [new docx.FootnoteReferenceRun(number)];
  });
}

function tableOf(
  docx: Docx,
  { caption, columns, rows, citations }: DraftTable,
  bidirectional: boolean,
  numbers: ReadonlyMap<string, number>,
): FileChild[] {
  const cell = (text: string, bold: boolean) =>
    new docx.TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(bold && { shading: { fill: 'EEF2F6' } }),
      children: [new docx.Paragraph({ bidirectional, children: [new docx.TextRun({ text, bold })] })],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text) => cell(text, isHead)),
    });
  return [
    new docx.Paragraph({
      bidirectional,
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [
        new docx.TextRun({ text: caption, bold: true }),
        ...footnotesOf(docx, citations.slice(0, 5), numbers),
      ],
    }),
    new docx.Table({
      visuallyRightToLeft: bidirectional,
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
    }),
    new docx.Paragraph({ children: [] }),
  ];
}

async function chartOf(docx: Docx, { caption, rows }: DraftTable, pictures: Pictures): Promise<FileChild> {
  const { png, width, height } = await pictures.make(drawBars(rows));
  const scale = Math.min(1, WIDEST / width);
  const description = rows.map((row) => `${row[0]}: ${row.at(-1)}`).join('; ');
  return new docx.Paragraph({
    children: [
      new docx.ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: caption, title: caption, description },
      }),
    ],
  });
}

function sourcesOf(docx: Docx, language: Language, { evidence }: Content): FileChild[] {
  const bidirectional = language === 'ar';
  return [
    new docx.Paragraph({
      heading: 'Heading2',
      bidirectional,
      children: [new docx.TextRun(draftWording(language)('sources'))],
    }),
    ...evidence.map(
      ({ label, title, url }, index) =>
        new docx.Paragraph({
          bidirectional,
          children: [
            new docx.TextRun({ text: `${index + 1}. ${label}. ${title}${url ? ` ${url}` : ''}`, size: 18 }),
          ],
        }),
    ),
  ];
}
