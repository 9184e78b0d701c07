import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import type { ListedResolution, ResolutionVersion } from '../../answers/records.js';
import { facts, type PresentContext, type Presented, paragraph, verbatim } from '../context.js';
import { evidenceText, matchNote, nothingFits, type RecordAnswerOf, shortList } from './shared.js';

export function presentResolutions(
  context: PresentContext,
  { asked, match, resolutions }: RecordAnswerOf<'resolutions'>,
): Presented {
  const { say } = context;
  const count = resolutions.length;
  return {
    title: say('resolutions.title'),
    parts: [
      ...facts([
        [say('records.body'), asked.body && verbatim(context, asked.body)],
        [say('records.words'), asked.words && verbatim(context, asked.words)],
      ]),
      ...nothingFits(context, count),
      ...(count > 0 ? [paragraph(say('resolutions.count', { count }))] : []),
      ...matchNote(context, match, asked.words),
      ...shortList(
        context,
        resolutions.map((resolution) => resolutionItem(context, resolution)),
      ),
    ],
  };
}

/** "PP Res. 140: ITU role …; Rev. Bucharest, 2022", the title and mandate once where all revisions share them. */
function resolutionItem(context: PresentContext, { id, versions }: ListedResolution): RichText {
  const { say } = context;
  const said = versions.flatMap(({ title, mandates }) => [title ?? '', mandates]).filter(Boolean);
  const revisions = versions.flatMap(({ revision }) => revision ?? []);
  const texts = [...new Set([...said, ...revisions])].map((text) => verbatim(context, text));
  return [{ strong: verbatim(context, id) }, `${say('colon')}${texts.join(say('semicolon'))}`];
}

/** What a document says of each revision it cites. */
export function resolutionParts(
  context: PresentContext,
  { versions }: ListedResolution,
): readonly ReplyPart[] {
  return versions.flatMap((version) => versionFacts(context, version, versions.length > 1));
}

function versionFacts(
  context: PresentContext,
  version: ResolutionVersion,
  isOneOfSeveral: boolean,
): readonly ReplyPart[] {
  const { say } = context;
  return facts([
    [say('resolution.revision'), version.revision && verbatim(context, version.revision)],
    [say('title'), version.title && verbatim(context, version.title)],
    [say('records.body'), verbatim(context, version.body)],
    [say('kind'), verbatim(context, version.resolutionKind)],
    [say('resolution.mandate'), verbatim(context, version.mandates)],
    // One version's sources stand below the answer anyway.
    [say('sources'), isOneOfSeveral ? evidenceText(context, version.sources) : undefined],
  ]);
}
