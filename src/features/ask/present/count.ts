import { joinList } from '../../../shared/wording.js';
import type { Answer } from '../answers.js';
import { editionText, note, type PresentContext, type Presented, paragraph } from './context.js';
import { codeList } from './difference.js';
import { presentSources } from './sources.js';

type Count = Extract<Answer, { kind: 'count' }>;

/** An answer about another answer: how many, or from where. */
export function presentAbout(
  context: PresentContext,
  answer: Extract<Answer, { kind: 'count' | 'sources' }>,
  of: Presented,
): Presented {
  return answer.kind === 'count' ? presentCount(context, answer, of) : presentSources(context, answer, of);
}

/** The number first, in a sentence, then the answer it was counted in. */
function presentCount(context: PresentContext, answer: Count, of: Presented): Presented {
  // What does not exist has no number; the answer says what does exist.
  if (answer.of.kind === 'missing') return of;
  const { say } = context;
  const { number, mentions, what } = answer;
  if (number === undefined)
    return { ...of, parts: [paragraph(say('count.unknown', { what: say(`counted.${what}`) })), ...of.parts] };
  const lead = paragraph([
    { strong: numberText(context, answer.of, say(`count.${what}`, { count: number })) },
  ]);
  const readings = mentions === undefined ? [] : [note(say('count.mentions', { number: mentions }))];
  return { ...of, parts: [lead, ...readings, ...of.parts] };
}

/** "C4 names 9 targets in edition RPT-2022 (2022 report)", or only the number where the answer names no subject. */
function numberText(context: PresentContext, of: Answer, counted: string): string {
  const { say } = context;
  const codes = subjectsOf(of);
  const values = { subject: codeList(context, codes), count: codes.length, counted };
  switch (of.kind) {
    case 'line-to-goals':
      return say('count.names', {
        ...values,
        subject: [values.subject, ...narrowing(context, of)].join(' '),
        edition: editionText(of.edition),
      });
    case 'goal-to-lines':
    case 'target-to-lines':
      return say('count.named', { ...values, edition: editionText(of.edition) });
    default:
      return say(codes.length > 0 ? 'count.of' : 'count.plain', values);
  }
}

/** "(SDG 9)" where only some goals were asked about. */
function narrowing(
  context: PresentContext,
  { narrowedTo }: Extract<Answer, { kind: 'line-to-goals' }>,
): readonly string[] {
  const goals = narrowedTo.map((goal) => context.say('sdg', { goal }));
  return goals.length > 0 ? [`(${joinList(context.language, goals)})`] : [];
}

function subjectsOf(of: Answer): readonly string[] {
  switch (of.kind) {
    case 'line-to-goals':
      return of.lines.map(({ code }) => code);
    case 'goal-to-lines':
      return of.goals.map(({ number }) => `SDG ${number}`);
    case 'target-to-lines':
      return of.targets.map(({ code }) => code);
    case 'describe':
      return of.subjects.flatMap((subject) => {
        if (subject.kind === 'goal') return `SDG ${subject.number}`;
        return 'code' in subject ? subject.code : subject.id;
      });
    case 'why':
    case 'role':
    case 'meeting':
    case 'winner':
      return [of.line.code];
    default:
      return [];
  }
}
