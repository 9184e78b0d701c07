import { groupBy } from '../../../../shared/collections.js';
import type { ActionLine, Role } from '../../../knowledge/ports.js';
import type { FacilitatedLine, Facilitator } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { disagreementsAbout } from '../disagreements.js';
import { lineName } from '../names.js';
import { citedSources } from '../sources.js';
import { isFacilitation } from './organisation.js';

/** The surest first. */
const SUREST = ['high', 'medium', 'low', 'none'] as const;

/** Every line with those who facilitate it as recorded, unsure claims included. */
export function answerFacilitators(context: AnswerContext): Answer {
  const { framework } = context;
  const lines = framework.lines.map((line) => line.code);
  return {
    kind: 'facilitators',
    lines: framework.lines.map((line) => facilitatedLine(context, line)),
    sources: citedSources(
      framework,
      lines.flatMap((line) => framework.rolesOf(line).flatMap((role) => role.citations.slice(0, 1))),
    ),
    disagreements: disagreementsAbout(context, ['role'], lines),
    next: [
      { kind: 'role', line: 'C4' },
      { kind: 'organisation', organisation: 'UNESCO' },
      { kind: 'meetings' },
    ],
  };
}

function facilitatedLine(context: AnswerContext, line: ActionLine): FacilitatedLine {
  const roles = context.framework.rolesOf(line.code);
  const facilitating = roles.filter(({ role }) => isFacilitation(role));
  const names = new Set(facilitating.map(({ organisation }) => organisation));
  return {
    line: lineName(context, line),
    facilitators: [...groupBy(facilitating, ({ organisation }) => organisation).values()].flatMap(surest),
    others: roles
      .filter(({ organisation }) => !names.has(organisation))
      .map(({ organisation, role }) => ({ organisation, role })),
  };
}

/** One organisation's surest claim to facilitate a line. */
function surest(claims: readonly Role[]): readonly Facilitator[] {
  const confidence = SUREST.find((level) => claims.some((claim) => claim.confidence === level));
  const [first] = claims;
  return first && confidence ? [{ organisation: first.organisation, confidence }] : [];
}
