import type { RichText } from '../../../../chat/reply.js';
import type { FacilitatedLine, Facilitator, LineClaims } from '../../answers/records.js';
import type { RoleClaim } from '../../answers.js';
import {
  list,
  nameText,
  type PresentContext,
  type Presented,
  paragraph,
  section,
  verbatim,
} from '../context.js';
import { evidenceText, NOTHING, type RecordAnswerOf } from './shared.js';

export function presentOrganisation(
  context: PresentContext,
  answer: RecordAnswerOf<'organisation'>,
): Presented {
  const { say } = context;
  const { organisation, facilitated, otherRoles, recorded, isSole } = answer;
  const title = say('organisation.title', { organisation });
  if (recorded.length > 0) {
    const values = { organisation, list: recorded.join(', ') };
    return { title, parts: [paragraph(say('organisation.unknown', values))] };
  }
  const [some, none] = isSole
    ? (['organisation.facilitatesAlone', 'organisation.facilitatesNoneAlone'] as const)
    : (['organisation.facilitates', 'organisation.facilitatesNone'] as const);
  const summary =
    facilitated.length > 0
      ? say(some, { organisation, count: facilitated.length })
      : say(none, { organisation });
  return {
    title,
    parts: [
      paragraph(summary),
      ...list(facilitated.map((line) => lineItem(context, line))),
      ...section(
        say('organisation.others'),
        otherRoles.map((line) => lineItem(context, line)),
      ),
    ],
  };
}

function lineItem(context: PresentContext, { line, claims }: LineClaims): RichText {
  const { say } = context;
  const said = claims.map((claim) => claimText(context, claim)).join(say('semicolon'));
  return [
    { strong: verbatim(context, line.code) },
    ` ${verbatim(context, line.title)}${say('colon')}${said}`,
  ];
}

function claimText(context: PresentContext, { role, sources, confidence }: RoleClaim): string {
  const remarks = confidence === 'high' ? [] : [confidenceText(context, confidence)];
  return context.say('organisation.claim', { role, evidence: evidenceText(context, sources, remarks) });
}

function confidenceText({ say }: PresentContext, confidence: RoleClaim['confidence']): string {
  return say('confidence.note', { confidence: say(`confidence.${confidence}`) });
}

export function presentFacilitators(
  context: PresentContext,
  { lines }: RecordAnswerOf<'facilitators'>,
): Presented {
  const { say } = context;
  return {
    title: say('facilitators.title'),
    parts: [
      paragraph(say('facilitators.summary')),
      {
        kind: 'table',
        caption: say('actionLines'),
        columns: [say('line'), say('facilitators.facilitator'), say('facilitators.others')],
        rows: lines.map((line) => rowOf(context, line)),
      },
    ],
  };
}

function rowOf(context: PresentContext, { line, facilitators, others }: FacilitatedLine): readonly string[] {
  const { say } = context;
  const mark = (organisation: string, remark: string) => say('facilitators.marked', { organisation, remark });
  const other = others.map(({ organisation, role }) => mark(organisation, verbatim(context, role)));
  return [
    nameText(context, line),
    facilitators.map((facilitator) => facilitatorText(context, facilitator)).join(say('comma')),
    other.join(say('semicolon')) || NOTHING,
  ];
}

function facilitatorText(context: PresentContext, { organisation, confidence }: Facilitator): string {
  if (confidence === 'high') return verbatim(context, organisation);
  const remark = confidenceText(context, confidence);
  return context.say('facilitators.marked', { organisation, remark });
}
