import { describe, expect, it } from 'vitest';
import { writeForm } from '../../../src/features/submissions/form.js';
import { KIND_DEFINITIONS } from '../../../src/features/submissions/kinds/kinds.js';
import { readFields } from '../../../src/features/submissions/kinds/read.js';
import { KINDS, type Kind } from '../../../src/features/submissions/submission.js';
import { renderForm as renderSlack } from '../../../src/platforms/slack/form.js';
import { renderForm as renderTeams } from '../../../src/platforms/teams/forms.js';
import { bytesOf, LIMITS } from '../../../src/platforms/teams/limits.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { viewFaults } from '../../support/slack/check-blocks.js';
import { catalog } from './desk.js';

const about = (kind: Kind) => ({ kind, request: 'r', edition: 'prizes-2027' });

describe.each(KINDS)('the form of a %s', (kind) => {
  it.each(LANGUAGES)('is one that Slack and Teams take, in %s', (language) => {
    const form = writeForm(language, about(kind), catalog, { note: 'x'.repeat(300) });
    expect(viewFaults({ ...renderSlack(form) })).toEqual([]);
    expect(bytesOf(renderTeams(form))).toBeLessThan(LIMITS.messageBytes);
    for (const { label } of form.fields) expect(label).not.toMatch(/^field\./);
  });

  it('says of every field that has to be filled in that it was not', () => {
    const required = KIND_DEFINITIONS[kind].fields.filter((one) => one.required).map(({ name }) => name);
    const read = readFields(KIND_DEFINITIONS[kind], catalog, {});
    expect('faults' in read && Object.keys(read.faults).toSorted()).toEqual(required.toSorted());
  });

  it('takes nothing that no field asks for', () => {
    const filled = Object.fromEntries(
      KIND_DEFINITIONS[kind].fields.map(({ name, shape }) => [name, sampleOf(shape)]),
    );
    const read = readFields(KIND_DEFINITIONS[kind], catalog, { ...filled, state: 'approved', sender: 'me' });
    expect('fields' in read && Object.keys(read.fields).toSorted()).toEqual(Object.keys(filled).toSorted());
  });
});

function sampleOf(shape: (typeof KIND_DEFINITIONS)[Kind]['fields'][number]['shape']): string | string[] {
  switch (shape.kind) {
    case 'choices':
      return shape.list === 'line' ? ['C5'] : ['9'];
    case 'choice': {
      const first = { line: 'C5', category: 'C5' }[String(shape.list)];
      return first ?? OPTIONS[String(shape.list)] ?? '';
    }
    case 'date':
      return '2026-12-09';
    case 'mail':
      return 'a@example.org';
    case 'website':
      return 'example.org';
    case 'targets':
      return '9.c, 17.8';
    case 'text':
      return 'Text';
  }
}

const OPTIONS: Readonly<Record<string, string>> = {
  entityType: 'academia',
  region: 'Africa',
  contribution: 'proposal',
  activityState: 'planned',
  change: 'add',
  yesNo: 'no',
};
