import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import type { DocumentFact } from '../../answers/records.js';
import type { Description } from '../../answers.js';
import type { Say } from '../../wording/wording.js';
import {
  editionText,
  facts,
  list,
  type PresentContext,
  type Presented,
  paragraph,
  verbatim,
} from '../context.js';
import type { RecordAnswerOf } from './shared.js';

const KINDS = {
  report: 'documentKind.report',
  contribution: 'documentKind.contribution',
  'web page': 'documentKind.webPage',
  'data set': 'documentKind.dataSet',
  resolution: 'documentKind.resolution',
  editorial: 'documentKind.editorial',
} as const;

export function presentDocuments(
  context: PresentContext,
  { documents }: RecordAnswerOf<'documents'>,
): Presented {
  const { say } = context;
  return {
    title: say('documents.title'),
    parts: [
      paragraph(say('documents.count', { count: documents.length })),
      ...list(documents.map((document) => documentItem(context, document))),
    ],
  };
}

/** "ITU WSIS report 2022: ITU Contribution to …; report; ITU; 2022", the title as a link where there is an address. */
function documentItem(context: PresentContext, document: DocumentFact): RichText {
  const { say } = context;
  const { shortTitle, documentKind, publisher, date, url } = document;
  const title = verbatim(context, document.title);
  const about = [kindText(say, documentKind), verbatim(context, publisher)];
  const rest = [...about, ...(date ? [verbatim(context, date)] : [])];
  return [
    { strong: verbatim(context, shortTitle) },
    say('colon'),
    url === undefined ? title : { link: title, url },
    `${say('semicolon')}${rest.join(say('semicolon'))}`,
  ];
}

export function documentParts(
  context: PresentContext,
  document: Extract<Description, { kind: 'source' }>,
): readonly ReplyPart[] {
  const { say } = context;
  const { title, documentKind, publisher, date, url, editions } = document;
  return facts([
    [say('title'), verbatim(context, title)],
    [say('kind'), kindText(say, documentKind)],
    [say('document.publisher'), verbatim(context, publisher)],
    [say('date'), date && verbatim(context, date)],
    [say('document.address'), url && verbatim(context, url)],
    [say('document.editions'), verbatim(context, ...editions.map(editionText))],
  ]);
}

function kindText(say: Say, kind: string): string {
  const key = Object.entries(KINDS).find(([known]) => known === kind)?.[1];
  return key ? say(key) : kind;
}
