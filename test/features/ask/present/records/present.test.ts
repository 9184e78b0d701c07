import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../../../src/chat/reply.js';
import { answerQuery } from '../../../../../src/features/ask/answer/answer.js';
import { presentContext } from '../../../../../src/features/ask/ask.js';
import { presentAnswer } from '../../../../../src/features/ask/present/present.js';
import type { Query } from '../../../../../src/features/ask/query.js';
import { LANGUAGES, type Language } from '../../../../../src/shared/language.js';
import { everyRecordQuery } from '../../../../support/every-record-query.js';
import { answerContext, realReference } from '../../../../support/framework.js';
import { bodyText } from '../../../../support/plain-reply.js';

const context = await answerContext();
const { framework } = context;
const { data } = await realReference();

function reply(query: Query, language: Language = 'en'): Reply {
  const asking = { ...context, language };
  const style = { visibility: 'conversation', version: framework.version } as const;
  return presentAnswer(presentContext(asking), answerQuery(asking, query), style);
}

const said = (query: Query, language: Language = 'en') => bodyText(reply(query, language));

describe('every answer about records', () => {
  const queries = everyRecordQuery(framework);

  test('offers two to four next questions', () => {
    const odd = queries.filter((query) => ![2, 3, 4].includes(answerQuery(context, query).next.length));
    expect(odd).toEqual([]);
  });

  test('offers no next question twice, nor itself', () => {
    const odd = queries.filter((query) => {
      const next = answerQuery(context, query).next.map((step) => JSON.stringify(step));
      return new Set([JSON.stringify(query), ...next]).size <= next.length;
    });
    expect(odd).toEqual([]);
  });

  test('shows what documents say in the same words in every language', () => {
    const verbatim: [Query, string][] = [
      [{ kind: 'winners', country: 'Qatar' }, 'Cyber Safety program'],
      [{ kind: 'rules', system: 'sys-14', topics: ['language'] }, 'Submissions are in English only.'],
      [{ kind: 'figures', keys: ['internet.users.2021'] }, '4.9 billion'],
      [{ kind: 'resolutions', words: 'emergency number' }, 'Emergency number for Africa'],
      [{ kind: 'recommendations', words: 'batteries' }, 'Sustainable management of batteries'],
      [{ kind: 'systems', words: 'newsletter' }, 'Monthly news on projects and activities'],
      [{ kind: 'documents' }, 'Open SDG translations of goal names'],
    ];
    for (const language of LANGUAGES)
      for (const [query, words] of verbatim) expect(said(query, language), language).toContain(words);
  });
});

describe('organisations', () => {
  test('stand beside each claim with its source, and with how sure it is when it is not', () => {
    const text = said({ kind: 'organisation', organisation: 'UNESCO' });
    expect(text).toContain('UNESCO is recorded as facilitator or co-facilitator of 8 action lines:');
    expect(text).toContain('C7-ELEARN E-learning: co-facilitator (ITU WSIS report 2022, ¶230)');
    expect(text).toContain('facilitator (confidence medium; Review of public pages 2026, facilitators)');
  });

  test('that facilitate nothing on record are said not to, and those on record are named', () => {
    const text = said({ kind: 'organisation', organisation: 'NASA' });
    expect(text).toContain('I have no role of NASA on record. Organisations on record: FAO, ILO,');
  });

  test('are a table of lines, where unsure claims are marked', () => {
    const text = said({ kind: 'facilitators' });
    expect(text).toContain('C4 Capacity building ITU (confidence medium), UNDP (confidence medium)');
    expect(text).toContain('C7-EBUS E-business ITU, UNCTAD, ITC, UPU');
    expect(text).toContain('UNESCO (confidence medium) ITU (no role stated)');
  });
});

describe('meetings and winners', () => {
  test('meetings say what they were narrowed to, and that no date is given where there is none', () => {
    const year = { kind: 'days', from: '2022-01-01', to: '2022-12-31' } as const;
    const text = said({ kind: 'meetings', organisation: 'UNESCO', period: year });
    expect(text).toContain('Period: 1 January 2022 – 31 December 2022');
    expect(text).toContain('On record: 6 facilitation meetings. Action lines that met: 6.');
    expect(text).toContain('no date given C7-ELEARN');
    expect(text).toContain('No organiser is named for the meetings of C1, C7-EGOV and C11.');
  });

  test('meetings that do not exist are answered with the days there are', () => {
    const text = said({ kind: 'meetings', period: { kind: 'days', from: '2021-01-01', to: '2021-12-31' } });
    expect(text).toContain('Those on record took place from 20 April 2022 to 3 June 2022.');
  });

  test('winners of a year that is not on record are said not to be, with the year that is', () => {
    const text = said({ kind: 'winners', year: 2025 });
    expect(text).toContain('I have no list of the winners of 2025. The record holds the winners of 2022.');
    expect(text).toContain('C5 had two winners. (edition 2025; ');
  });
});

describe('Recommendations', () => {
  test('are listed under their lines, fifteen at most, with how many more there are', () => {
    const query: Query = { kind: 'recommendations', line: 'C2' };
    const parts = reply(query).parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
    const listings = data.recommendations.filter(({ actionLine }) => actionLine === 'C2').length;
    expect(parts).toHaveLength(15);
    expect(said(query)).toContain(`${listings - 15} more are not shown`);
  });

  test('are counted by status', () => {
    expect(said({ kind: 'recommendations', words: 'spam', line: 'C5' })).toContain(
      'Status: new: 1; revised: 1; amendment: 2',
    );
  });

  test('say that some stand in more than one place, and which twice in one', () => {
    const text = said({ kind: 'recommendations', words: 'Y.3808' });
    expect(text).toContain('Listed in the documents: 1 text.');
    expect(text).toContain('2 listings in all');
    expect(text).toContain('listed 2 times');
  });

  test('say that none has all the words when these have most', () => {
    expect(said({ kind: 'recommendations', words: 'quantum porridge networks' })).toContain(
      'No record has all the words “quantum porridge networks”; these have most of them.',
    );
    expect(said({ kind: 'recommendations', words: 'quantum networks' })).not.toContain('No record has');
  });

  test('say status and stage in the language', () => {
    const query: Query = { kind: 'recommendations', words: 'X.1377' };
    expect(said(query, 'fr')).toContain('nouveau, en cours d’approbation');
    expect(said(query, 'ru')).toContain('новый, на утверждении');
  });
});

describe('figures', () => {
  test('stand with qualifier, unit, date, words and source', () => {
    expect(said({ kind: 'figures', keys: ['stocktaking.entries'] })).toContain(
      'close to 15,000 entries, as of 2022; written “close to 15,000 entries” (ITU WSIS report 2022, ¶373)',
    );
    expect(said({ kind: 'figures', keys: ['p2c.pledges'] })).toContain('418 pledges, as of 16 June 2022');
    expect(said({ kind: 'figures', keys: ['stocktaking.covid.ed1'] })).toContain('as of November 2020');
  });

  test('that differ are all shown, none preferred, with the dispute', () => {
    const text = said({ kind: 'figures', keys: ['forum2022.exhibitors'] });
    expect(text).toContain('The documents give 2 values. All are shown, and none is preferred.');
    expect(text).toMatch(
      /over 30 exhibitors[\s\S]*more than 130 exhibitors[\s\S]*Sources differ on how many exhibitors/,
    );
  });

  test('from older text are said to be so', () => {
    expect(said({ kind: 'figures', keys: ['stocktaking.community'] })).toContain(
      'as of 2022, in text that looks older',
    );
  });

  test('that name a year or an edition have neither unit nor thousands separator', () => {
    expect(said({ kind: 'figures', keys: ['partnership.launched'] })).toContain('2004, as of 2004');
    expect(said({ kind: 'figures', keys: ['prizes.edition.2023'] })).toContain('12, as of 2023');
  });

  test('that are targets are said to be, and that their results are not on record', () => {
    const text = said({ kind: 'figures', keys: ['connect2030.target.1.2'] });
    expect(text).toContain('Target: 70% of individuals using the Internet, to be reached by 2023');
    expect(text).toContain('this bot gives no Connect 2030 results');
  });

  test.each([
    ['fr', 'plus de 30\u202f000 (participants)'],
    ['ru', 'более 30\u00a0000 (participants)'],
    ['zh', '超过30,000（participants）'],
  ] as const)('are written as %s writes numbers', (language, amount) => {
    expect(said({ kind: 'figures', keys: ['forum2022.remote'] }, language)).toContain(amount);
  });
});

describe('rules, systems and documents', () => {
  test('rules stand under their topic with edition and source', () => {
    const text = said({ kind: 'rules', system: 'sys-14', topics: ['selection'] });
    expect(text).toContain('Selection\n');
    expect(text).toContain(
      'selects the winning projects. (edition 2023; ITU WSIS report 2022, ¶458; WSIS Prizes',
    );
  });

  test('a topic without a rule is said to have none, with those that have', () => {
    const text = said({ kind: 'rules', system: 'sys-22', topics: ['language'] });
    expect(text).toContain('No rule on that is on record for WSIS Hackathon.');
    expect(text).toContain(
      'There are rules on: Who may take part, and how; Categories; Winners; In general.',
    );
  });

  test('a system is described with purpose, cadence, inputs, outputs, users and rules', () => {
    const text = said({ kind: 'describe', subjects: [{ kind: 'system', id: 'sys-49' }] });
    expect(text).toContain('WSIS Flash newsletter\nPurpose: Monthly news on projects and activities');
    expect(text).toMatch(/When: monthly\nInputs: news items\nOutputs: newsletter\nFor whom: community/);
    expect(text).toContain('The newsletter appears each month. (ITU WSIS report 2022, ¶442)');
  });

  test('revisions of a resolution stand apart, each with its source', () => {
    const text = said({ kind: 'describe', subjects: [{ kind: 'resolution', id: 'PP Res. 140' }] });
    expect(text).toMatch(
      /Rev\. Bucharest, 2022\n[\s\S]*Connect the unconnected[\s\S]*\nSources: ITU WSIS report 2022, ¶3/,
    );
    expect(text).toContain('Sources differ on which revision of Resolution 140 is current');
  });

  test('a document is described with its address', () => {
    const text = said({ kind: 'describe', subjects: [{ kind: 'source', id: 'itu-wsis-report-2022' }] });
    expect(text).toContain('ITU Contribution to the Implementation of the WSIS Outcomes 2022');
    expect(text).toContain('https://www.itu.int/en/itu-wsis/Pages/Contribution.aspx');
    expect(text).toContain('RPT-2022');
  });

  test('long lists name their documents once, not every paragraph', () => {
    const { sources } = reply({ kind: 'resolutions' });
    expect(sources.map(({ label }) => label)).toContain('ITU WSIS report 2022');
    expect(sources.every(({ label }) => label.length < 60)).toBe(true);
  });
});

describe('what is not on record', () => {
  test.each<[Query, string, Query]>([
    [
      { kind: 'describe', subjects: [{ kind: 'resolution', id: 'PP Res. 999' }] },
      "I don't have PP Res. 999 among the resolutions the documents cite.",
      { kind: 'resolutions' },
    ],
    [{ kind: 'rules', system: 'sys-999' }, "I don't have sys-999 in the record.", { kind: 'systems' }],
    [{ kind: 'figures', keys: ['moon'] }, "I don't have moon in the record.", { kind: 'documents' }],
  ])('%j is said not to be, without saying that it does not exist', (query, text, next) => {
    expect(said(query)).toBe(`I don't have that\n${text}`);
    expect(answerQuery(context, query).next).toEqual([next]);
  });
});

describe('disagreements', () => {
  test('of a subject stand with every claim, its source and the handling', () => {
    const text = said({ kind: 'disagreements', conflicts: ['cf-05'] });
    expect(text).toContain(
      '11 March 2022 (ITU WSIS report 2022, ¶322); 7 March 2022 (ITU WSIS report 2022, ¶381). The report does not settle it',
    );
  });

  test('are topics alone when nothing is named', () => {
    const text = said({ kind: 'disagreements' });
    expect(text).toContain('On record: 80 points.');
    for (const { topic } of data.conflicts) expect(text).toContain(topic);
    expect(text).not.toContain('Sources differ');
  });

  test('that are gaps say that the documents do not carry it', () => {
    const queries: readonly Query[] = [
      { kind: 'disagreements', type: 'gap' },
      { kind: 'disagreements', conflicts: ['cf-76'] },
    ];
    for (const query of queries)
      expect(said(query)).toMatch(/^I don't have that\nThe documents do not carry this:/);
  });

  test('say on what nothing is disputed', () => {
    expect(said({ kind: 'disagreements', subjects: ['C3'] })).toContain(
      'No disagreement is on record about C3.',
    );
    expect(said({ kind: 'disagreements', subjects: ['bandwidth'] })).toContain(
      'about international bandwidth.',
    );
  });
});
