import type { Role } from '../../../knowledge/ports.js';
import type { LineClaims, ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { disagreementsAbout } from '../disagreements.js';
import { roleClaim } from '../line-facts.js';
import { lineName } from '../names.js';
import { citeFound } from './citing.js';
import { recordedOrganisation, recordedOrganisations } from './organisations.js';

type OrganisationQuery = Extract<ListedRecordQuery, { kind: 'organisation' }>;

/** Lines for which an organisation has a role, with every claim: first those that call it a facilitator. */
export function answerOrganisation(context: AnswerContext, query: OrganisationQuery): Answer {
  const { framework } = context;
  const organisation = recordedOrganisation(framework, query.organisation);
  const roles = framework.roles.filter((role) => role.organisation === organisation);
  const lines = claimsByLine(context, roles);
  const isSole = query.sole === true;
  const fits = isSole ? isSoleFacilitation : isFacilitation;
  const isFacilitated = ({ claims }: LineClaims) => claims.some(({ role }) => fits(role));
  return {
    kind: 'organisation',
    organisation: organisation ?? query.organisation,
    facilitated: lines.filter(isFacilitated),
    otherRoles: isSole ? [] : lines.filter((line) => !isFacilitated(line)),
    isSole,
    recorded: organisation === undefined ? recordedOrganisations(framework) : [],
    sources: citeFound(
      framework,
      roles.flatMap((role) => role.citations),
      framework.roles.flatMap((role) => role.citations),
    ),
    disagreements: organisation === undefined ? [] : disputes(context, organisation, roles),
    next: [
      ...(isSole && organisation ? [{ kind: 'organisation' as const, organisation }] : []),
      ...nextSteps(organisation, lines),
    ],
  };
}

/** Facilitator, co-facilitator, lead facilitator; not partner, organiser or focal point. */
export function isFacilitation(role: string): boolean {
  return /facilitator/i.test(role) && !/facilitators’ meeting|settled/i.test(role);
}

function isSoleFacilitation(role: string): boolean {
  return /^sole facilitator/i.test(role);
}

function claimsByLine(context: AnswerContext, roles: readonly Role[]): readonly LineClaims[] {
  return context.framework.lines.flatMap((line) => {
    const own = roles.filter((role) => role.actionLine === line.code);
    if (own.length === 0) return [];
    return [{ line: lineName(context, line), claims: own.map((role) => roleClaim(context, role)) }];
  });
}

/** Disputes about these lines that concern the organisation: who else facilitates a line is another matter. */
function disputes(context: AnswerContext, organisation: string, roles: readonly Role[]) {
  const lines = roles.map((role) => role.actionLine);
  const isNamed = (text: string) => text.includes(organisation);
  return disagreementsAbout(context, ['role'], lines).filter(
    ({ topic, claims }) => isNamed(topic) || claims.some(({ value }) => isNamed(value)),
  );
}

function nextSteps(organisation: string | undefined, lines: readonly LineClaims[]): readonly Query[] {
  const [first] = lines;
  return [
    ...(first ? [{ kind: 'role' as const, line: first.line.code }] : []),
    ...(organisation === undefined ? [] : [{ kind: 'meetings' as const, organisation }]),
    { kind: 'facilitators' },
    ...(organisation === undefined ? [{ kind: 'lines' as const }] : []),
  ];
}
