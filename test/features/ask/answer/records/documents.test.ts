import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import type { QueryOf, Subject } from '../../../../../src/features/ask/query.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();

const resolutions = (narrowed: Omit<QueryOf<'resolutions'>, 'kind'> = {}) =>
  answerAs(context, { kind: 'resolutions', ...narrowed });
const systems = (narrowed: Omit<QueryOf<'systems'>, 'kind'> = {}) =>
  answerAs(context, { kind: 'systems', ...narrowed });
const describeOne = (subject: Subject) => {
  const { subjects, ...rest } = answerAs(context, { kind: 'describe', subjects: [subject] });
  return { description: subjects[0], ...rest };
};
const idsOf = (answer: ReturnType<typeof resolutions>) => answer.resolutions.map(({ id }) => id);

describe('resolutions', () => {
  test('are all that are cited, each id once with every revision', () => {
    const { resolutions: all } = resolutions();
    expect(all.map(({ id }) => id)).toEqual([...new Set(data.resolutions.map(({ id }) => id))]);
    expect(all.flatMap(({ versions }) => versions)).toHaveLength(data.resolutions.length);
  });

  test.each([
    ['child online protection', ['PP Res. 179']],
    ['emergency number for Africa', ['WTSA Res. 100']],
    ['gender', ['PP Res. 70', 'WTSA Res. 55']],
    ['connecting schools', ['WTDC Res. PLEN-1']],
    ['World Information Society Day', ['A/RES/60/252', 'TAIS 121']],
  ])('on %s are %j', (words, ids) => {
    expect(idsOf(resolutions({ words }))).toEqual(ids);
  });

  test.each([
    ['plenipotentiary', 'ITU Plenipotentiary'],
    ['PP', 'ITU Plenipotentiary'],
    ['Council', 'ITU Council'],
    ['WTSA', 'ITU WTSA'],
    ['ITU Council', 'ITU Council'],
    ['ECOSOC', 'ECOSOC'],
    ['WSIS', 'WSIS'],
    ['ITU-D study groups', 'ITU-D study groups'],
  ])('of %s are those of %s', (asked, body) => {
    const recorded = data.resolutions.filter((resolution) => resolution.body === body).map(({ id }) => id);
    expect(idsOf(resolutions({ body: asked }))).toEqual([...new Set(recorded)]);
  });

  test('are described with every revision, its mandate and its source', () => {
    const { description, disagreements } = describeOne({ kind: 'resolution', id: 'PP Res. 140' });
    if (description?.kind !== 'resolution') throw new Error('not a resolution');
    const recorded = data.resolutions.filter(({ id }) => id === 'PP Res. 140');
    expect(description.versions.map(({ mandates }) => mandates)).toEqual(
      recorded.map(({ mandates }) => mandates),
    );
    expect(description.versions.map(({ revision }) => revision)).toContain('Rev. Bucharest, 2022');
    expect(disagreements.map(({ topic }) => topic)).toEqual(['which revision of Resolution 140 is current']);
  });

  test('are all described, however long their name is', () => {
    for (const { id } of data.resolutions) {
      expect(describeOne({ kind: 'resolution', id }).description, id).toMatchObject({ id });
    }
    const unknown = answerQuery(context, {
      kind: 'describe',
      subjects: [{ kind: 'resolution', id: 'x'.repeat(60) }],
    });
    expect(unknown).toMatchObject({ kind: 'missing', mentions: [{ code: 'x'.repeat(40) }] });
  });
});

describe('systems', () => {
  test('are all 99 when nothing narrows them', () => {
    expect(systems().systems.map(({ id }) => id)).toEqual(data.systems.map(({ id }) => id));
  });

  test.each([
    ['report', ['report']],
    ['reports', ['report']],
    ['tools', ['tool', 'tools']],
    ['repositories', ['repository', 'body and repository']],
    ['process', ['process']],
    ['contests', ['contest']],
  ])('of the kind %s are those of %j', (systemKind, kinds) => {
    expect(systems({ systemKind }).systems.map(({ id }) => id)).toEqual(
      data.systems.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    );
  });

  test('are found by words of their name and purpose', () => {
    expect(systems({ words: 'submarine cables' }).systems.map(({ id }) => id)).toEqual(['sys-70']);
    expect(systems({ words: 'newsletter' }).systems.map(({ id }) => id)).toEqual(['sys-49']);
    expect(systems({ words: 'porridge' }).systems).toEqual([]);
  });

  test('are described with all that is recorded and with their rules', () => {
    for (const { id, name, purpose, cadence, inputs, outputs, users, rules } of data.systems) {
      const { description } = describeOne({ kind: 'system', id });
      expect(description).toMatchObject({ name, purpose, inputs, outputs, users, inBrief: rules });
      expect(description).toMatchObject({ cadence: cadence ?? undefined });
    }
    const { description } = describeOne({ kind: 'system', id: 'sys-23' });
    if (description?.kind !== 'system') throw new Error('not a system');
    expect(description.rules.map(({ text }) => text)).toEqual(
      data.rules.filter(({ system }) => system === 'sys-23').map(({ text }) => text),
    );
  });
});

describe('documents', () => {
  test('are all that answers rest on', () => {
    const { documents, sources } = answerAs(context, { kind: 'documents' });
    expect(documents.map(({ title }) => title)).toEqual(data.sources.map(({ title }) => title));
    expect(sources).toHaveLength(data.sources.length);
  });

  test('are described with who published them, when, and which editions rest on them', () => {
    const { description } = describeOne({ kind: 'source', id: 'ict4sdg-app-2017' });
    expect(description).toMatchObject({
      publisher: 'University of the West Indies, with the WSIS Secretariat',
      date: '2017-06-08',
      editions: [{ id: 'APP-2017' }],
    });
  });
});
