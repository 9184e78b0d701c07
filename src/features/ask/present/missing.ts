import type { Answer } from '../answers.js';
import { list, type PresentContext, type Presented, paragraph } from './context.js';
import { questionText } from './question.js';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export function presentMissing(context: PresentContext, { mentions }: Of<'missing'>): Presented {
  return {
    title: context.say(mentions.every(isElsewhere) ? 'unknown.title' : 'missing.title'),
    parts: mentions.map((mention) => paragraph(missingText(context, mention))),
  };
}

/** A Recommendation or a resolution may well exist without being in the record; a line, a goal or a target can't. */
function isElsewhere({ kind }: Of<'missing'>['mentions'][number]): boolean {
  return !['line', 'goal', 'target', 'edition'].includes(kind);
}

function missingText(
  { say }: PresentContext,
  { kind, code, existing }: Of<'missing'>['mentions'][number],
): string {
  const values = { code, existing: existing.join(', '), goal: code.split('.')[0] ?? '' };
  if (kind === 'target' && existing.length === 0) return say('missing.targetOfNoGoal', values);
  switch (kind) {
    case 'system':
    case 'source':
    case 'event':
    case 'process':
    case 'figure':
    case 'conflict':
      return say('missing.record', values);
    default:
      return say(`missing.${kind}`, values);
  }
}

/**
 * Names the nearest questions in the text too: buttons alone would be lost in a notification or on paper. What was
 * to be done or judged is refused in so many words, under no title that would speak of facts.
 */
export function presentUnknown({ say, names }: PresentContext, answer: Of<'unknown'>): Presented {
  const { next, hasNearest, refusal } = answer;
  const isAboutFacts = refusal === undefined || refusal === 'not-recorded';
  return {
    ...(isAboutFacts && { title: say('unknown.title') }),
    parts: [
      paragraph(say(refusal === undefined ? 'unknown.text' : `refused.${refusal}`)),
      paragraph(say(hasNearest ? 'unknown.nearest' : 'help.examples')),
      ...list(next.map((query) => questionText(say, query, names))),
    ],
  };
}

export function presentHelp({ say, names }: PresentContext, { next }: Of<'help'>): Presented {
  return {
    title: say('help.title'),
    parts: [
      paragraph(say('help.text')),
      paragraph(say('help.dates')),
      paragraph(say('help.submissions')),
      paragraph(say('help.drafts')),
      paragraph(say('help.examples')),
      ...list(next.map((query) => questionText(say, query, names))),
    ],
  };
}

/** One short question back. What is offered stands in the text too, for those who cannot press a button. */
export function presentUnsure({ say, names }: PresentContext, { next, because }: Of<'unsure'>): Presented {
  const questions = list(next.map((query) => questionText(say, query, names)));
  if (because === 'readings') {
    return { title: say('unsure.title'), parts: [paragraph(say('unsure.text')), ...questions] };
  }
  return {
    title: say('unsure.nothingBefore.title'),
    parts: [paragraph(say('unsure.nothingBefore')), paragraph(say('help.examples')), ...questions],
  };
}
