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

/** "PP Res. 101 (2010; Rev. Dubai, 2018): IP-based networks; …": the first title, and what each mention says. */
function resolutionItem(context: PresentContext, { id, versions }: ListedResolution): RichText {
  const { say } = context;
  const revisions = [...new Set(versions.flatMap(({ revision }) => revision ?? []))];
  const titles = versions.flatMap(({ title }) => title ?? []).slice(0, 1);
  const said = [...new Set([...titles, ...versions.map(({ mandates }) => mandates)])];
  const name = revisions.length > 0 ? `${id} (${revisions.join('; ')})` : id;
  const text = said.map((part) => verbatim(context, part)).join(say('semicolon'));
  return [{ strong: verbatim(context, name) }, `${say('colon')}${text}`];
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
  const { revision } = version;
  const heading = isOneOfSeveral && revision ? [paragraph([{ strong: verbatim(context, revision) }])] : [];
  const known = facts([
    [say('resolution.revision'), isOneOfSeveral ? undefined : revision && verbatim(context, revision)],
    [say('title'), version.title && verbatim(context, version.title)],
    [say('records.body'), verbatim(context, version.body)],
    [say('kind'), verbatim(context, version.resolutionKind)],
    [say('resolution.mandate'), verbatim(context, version.mandates)],
    // One version's sources stand below the answer anyway.
    [say('sources'), isOneOfSeveral ? evidenceText(context, version.sources) : undefined],
  ]);
  return [...heading, ...known];
}
