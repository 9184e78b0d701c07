import type { Query } from '../../src/features/ask/query.js';
import type { Framework } from '../../src/features/mappings/ports.js';
import { RULE_TOPICS } from '../../src/shared/rule-topics.js';

/** Every query about rules, figures, Recommendations and other records that names one thing the store has. */
export function everyRecordQuery(framework: Framework): readonly Query[] {
  return [
    { kind: 'facilitators' },
    { kind: 'documents' },
    ...people(framework),
    ...recommendations(framework),
    ...figures(framework),
    ...documents(framework),
    ...disagreements(framework),
  ];
}

function people({ roles, awards, meetings }: Framework): readonly Query[] {
  const organisations = new Set(roles.map((role) => role.organisation));
  return [
    ...[...organisations, 'ESA'].flatMap((organisation): Query[] => [
      { kind: 'organisation', organisation },
      { kind: 'meetings', organisation },
    ]),
    { kind: 'meetings' },
    { kind: 'meetings', words: 'digital' },
    ...[...new Set(meetings.map(({ date }) => date ?? '2021-01-01'))].map(
      (day): Query => ({ kind: 'meetings', period: { kind: 'days', from: day, to: day } }),
    ),
    { kind: 'meetings', period: { kind: 'relative', unit: 'month', offset: 0 } },
    { kind: 'meetings', period: { kind: 'coming' } },
    { kind: 'winners' },
    ...[2021, 2022, 2025].map((year): Query => ({ kind: 'winners', year })),
    ...[...new Set(awards.map(({ country }) => country)), 'France'].map(
      (country): Query => ({ kind: 'winners', country }),
    ),
    ...awards.map(({ project }): Query => ({ kind: 'winners', words: project.slice(0, 120) })),
  ];
}

function recommendations({ recommendations: texts, lines }: Framework): readonly Query[] {
  const stages = new Set(texts.map(({ stage }) => stage));
  const forms = new Set(texts.map(({ kind }) => kind));
  return [
    { kind: 'recommendations' },
    ...lines.map(({ code }): Query => ({ kind: 'recommendations', line: code })),
    ...(['new', 'revised', 'amendment', 'listed'] as const).map(
      (status): Query => ({ kind: 'recommendations', status }),
    ),
    ...[...stages].map((stage): Query => ({ kind: 'recommendations', stage })),
    ...[...forms].map((form): Query => ({ kind: 'recommendations', form })),
    ...(['ITU-T', 'ITU-R'] as const).map((body): Query => ({ kind: 'recommendations', body })),
    ...['quantum', 'smart TV', 'quantum porridge', 'porridge'].map(
      (words): Query => ({ kind: 'recommendations', words }),
    ),
  ];
}

function figures({ figures: values }: Framework): readonly Query[] {
  const keys = [...new Set(values.map(({ key }) => key))];
  return [
    ...keys.map((key): Query => ({ kind: 'figures', keys: [key] })),
    { kind: 'figures', keys: keys.slice(0, 8) },
  ];
}

function documents({ systems, resolutions }: Framework): readonly Query[] {
  return [
    { kind: 'resolutions' },
    { kind: 'resolutions', words: 'gender' },
    ...[...new Set(resolutions.map(({ body }) => body))].map(
      (body): Query => ({ kind: 'resolutions', body }),
    ),
    ...systems.map(({ id }): Query => ({ kind: 'rules', system: id })),
    ...RULE_TOPICS.map((topic): Query => ({ kind: 'rules', system: 'sys-14', topics: [topic] })),
    { kind: 'systems' },
    { kind: 'systems', words: 'cybersecurity' },
    ...[...new Set(systems.map(({ kind }) => kind))].map(
      (systemKind): Query => ({ kind: 'systems', systemKind }),
    ),
  ];
}

function disagreements({ conflicts, lines, systems }: Framework): readonly Query[] {
  const subjects = [
    ...lines.map(({ code }) => code),
    ...systems.map(({ id }) => id),
    ...conflicts.flatMap((conflict) => conflict.subjects),
    'SDG 4',
  ];
  return [
    { kind: 'disagreements' },
    ...[...new Set(subjects)].map((subject): Query => ({ kind: 'disagreements', subjects: [subject] })),
    ...conflicts.map(({ id }): Query => ({ kind: 'disagreements', conflicts: [id] })),
    ...[...new Set(conflicts.map(({ type }) => type))].map(
      (type): Query => ({ kind: 'disagreements', type }),
    ),
  ];
}
