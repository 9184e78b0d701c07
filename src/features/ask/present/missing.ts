import type { Answer } from '../answers.js';
import { type PresentContext, type Presented, paragraph } from './context.js';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export function presentMissing(context: PresentContext, { mentions }: Of<'missing'>): Presented {
  return {
    title: context.say('missing.title'),
    parts: mentions.map((mention) => paragraph(missingText(context, mention))),
  };
}

function missingText(
  { say }: PresentContext,
  { kind, code, existing }: Of<'missing'>['mentions'][number],
): string {
  const values = { code, existing: existing.join(', '), goal: code.split('.')[0] ?? '' };
  if (kind === 'target' && existing.length === 0) return say('missing.targetOfNoGoal', values);
  return say(`missing.${kind}`, values);
}

export function presentUnknown({ say }: PresentContext, { next }: Of<'unknown'>): Presented {
  const nearest = next.length > 0 ? [paragraph(say('unknown.nearest'))] : [];
  return { title: say('unknown.title'), parts: [paragraph(say('unknown.text')), ...nearest] };
}

export function presentHelp({ say }: PresentContext): Presented {
  return { title: say('help.title'), parts: [paragraph(say('help.text')), paragraph(say('help.examples'))] };
}
