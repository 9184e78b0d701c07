import type { ReplyPart } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import type { Confidence } from '../../../shared/confidence.js';
import { joinList } from '../../../shared/wording.js';
import type { Difference, Disagreement, Flag } from '../answers.js';
import { codeText, editionText, note, type PresentContext, verbatim } from './context.js';

/** One line on where the other edition differs, or that it does not. */
export function presentDifference(
  context: PresentContext,
  difference: Difference | undefined,
): readonly ReplyPart[] {
  if (!difference) return [];
  const { onlyHere, onlyThere } = difference;
  const values = {
    other: editionText(difference.other),
    here: codeList(context, onlyHere),
    there: codeList(context, onlyThere),
  };
  const isSame = onlyHere.length + onlyThere.length === 0;
  return [
    note(
      context.say(isSame ? 'difference.same' : keyOf(difference), values),
      isSame ? 'information' : 'warning',
    ),
  ];
}

/** "ODD 4, 9.c et 11.3": codes as the language says and joins them. */
export function codeList(context: PresentContext, codes: readonly string[]): string {
  return joinList(
    context.language,
    codes.map((code) => codeText(context, code)),
  );
}

function keyOf({ onlyHere, onlyThere }: Difference) {
  if (onlyHere.length > 0 && onlyThere.length > 0) return 'difference.both';
  return onlyThere.length > 0 ? 'difference.onlyThere' : 'difference.onlyHere';
}

/** Says so when one of the links is less than sure; nothing where there are none. */
export function presentConfidence(
  { say }: PresentContext,
  confidence: Confidence | undefined,
): readonly ReplyPart[] {
  if (confidence === undefined || confidence === 'high' || confidence === 'none') return [];
  return [note(say('lineToGoals.confidence', { confidence: say(`confidence.${confidence}`) }), 'warning')];
}

/** Every value the sources give, each with its source, and how we handle it. */
export function presentDisagreements(
  context: PresentContext,
  disagreements: readonly Disagreement[],
): readonly ReplyPart[] {
  return disagreements.map(({ topic, claims, handling }) =>
    note(
      context.say(claims.length > 1 ? 'disagreement.lead' : 'disagreement.single', {
        topic,
        handling: handling.endsWith('.') ? handling : `${handling}.`,
        claims: claims
          .map((claim) => context.say('disagreement.claim', { ...claim }))
          .join(context.say('semicolon')),
      }),
      'warning',
    ),
  );
}

/** One note a remark: codes that share it are named together. */
export function presentFlags(context: PresentContext, flags: readonly Flag[]): readonly ReplyPart[] {
  const { say } = context;
  return [...groupBy(flags, (flag) => flag.text)].map(([text, group]) => {
    const codes = [...new Set(group.map((flag) => codeText(context, flag.code)))].join(say('comma'));
    return note([{ strong: codes }, `${say('colon')}${verbatim(context, text)}`], 'warning');
  });
}
