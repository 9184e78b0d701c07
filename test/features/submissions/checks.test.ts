import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/features/submissions/ports.js';
import { suggestionParts } from '../../../src/features/submissions/present/suggestions.js';
import { checksOf } from '../../../src/features/submissions/rules/checks.js';
import { maybeEnglish } from '../../../src/features/submissions/rules/language.js';
import { suggestCodes } from '../../../src/submissions.js';
import { NOON } from '../../store/submissions/setup.js';

const nomination = (values: Partial<Submission> = {}): Submission => ({
  ...{ id: 1, kind: 'nomination', edition: 'prizes-2027', category: 'C5', state: 'draft', version: 1 },
  ...{ sender: 's', title: 'Safe networks', fields: { description: 'word '.repeat(160) }, createdAt: NOON },
  ...values,
});
const ruleOf = (submission: Submission, rule: string, winners: Parameters<typeof checksOf>[1] = []) =>
  checksOf(submission, winners).find((one) => one.rule === rule);

describe('the language of a description', () => {
  it.each([
    ['The project connects rural clinics in Kenya with specialists in the capital through a network.', true],
    ['Telemedicine Kenya Nairobi Kisumu Mombasa, run by the Ministry of Health and local nurses.', true],
    ['short', true],
    ['Le projet relie les cliniques rurales du Kenya aux spécialistes de la capitale par un réseau.', false],
    ['El proyecto conecta las clínicas rurales con especialistas de la capital mediante una red.', false],
    ['Проект соединяет сельские клиники со специалистами в столице через общественную сеть.', false],
    [
      '该项目通过社区网络将肯尼亚农村诊所与首都的专家联系起来，使护士能够寻求建议并发送图像，并且自二零一九年以来已经培训了两百名卫生工作者，惠及四万名患者。',
      false,
    ],
  ])('of "%s" may be English: %s', (text, expected) => {
    expect(maybeEnglish(text)).toBe(expected);
    expect(ruleOf(nomination({ fields: { description: text } }), 'english')?.isMet).toBe(expected);
  });
});

describe('winners of earlier editions', () => {
  const winners = [
    { title: 'SAFE Networks!', year: 2022 },
    { title: 'Other', year: 2027 },
  ];

  it('are not nominated again, however the title is written', () => {
    expect(ruleOf(nomination(), 'winner', winners)).toEqual({ rule: 'winner', isMet: false, years: [2022] });
    expect(ruleOf(nomination({ title: 'Safer networks' }), 'winner', winners)).toMatchObject({ isMet: true });
  });

  it('of the same edition do not count, and without any nothing is said', () => {
    expect(ruleOf(nomination({ title: 'Other' }), 'winner', winners)).toMatchObject({ isMet: true });
    expect(ruleOf(nomination(), 'winner', [])).toBeUndefined();
  });
});

describe('suggestions', () => {
  const project = (summary: string, values: Submission['fields'] = {}) =>
    nomination({ kind: 'project', fields: { title: 'Advice', summary, lines: [], goals: [], ...values } });
  const textOf = (submission: Submission) => JSON.stringify(suggestionParts('en', submission, suggestCodes));
  const FARMS = 'Farmers and smallholders get agricultural advice and crop prices by mobile phone.';

  it('come with the words that spoke for them, and leave out what was chosen', () => {
    expect(textOf(project(FARMS))).toMatch(/C7-EAGRI: “[^”]+”/);
    expect(textOf(project(FARMS, { lines: ['C7-EAGRI'] }))).not.toContain('C7-EAGRI');
  });

  it('say plainly when nothing is sure, and nothing where the kind does not ask', () => {
    expect(textOf(project('Hello there'))).toContain('I am not sure');
    const photo = nomination({ kind: 'photo', fields: { title: 'Sunset', description: FARMS } });
    expect(suggestionParts('en', photo, suggestCodes)).toEqual([]);
  });
});
