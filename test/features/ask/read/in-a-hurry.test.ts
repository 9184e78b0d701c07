import { describe, expect, it } from 'vitest';
import { read, short } from './support.js';

describe('the reader on what people type in a hurry', () => {
  it.each([
    ['What does C5 do for SDG 16', 'line-to-goals C5 goals 16'],
    ['is climate action part of C7 e-environment', 'line-to-goals C7-EENV goals 13'],
    ['C5 & C6 sdgs', 'line-to-goals C5 C6'],
    ['c1 goals+targets', 'line-to-goals C1'],
    ['C9 → SDGs', 'line-to-goals C9'],
    ['wich sdgs does c5 map to', 'line-to-goals C5'],
    ['what sdgs dose c5 map to', 'line-to-goals C5'],
    ['which SGDs does C5 map to', 'line-to-goals C5'],
    ['could u tell me what goals c10 is mapped to', 'line-to-goals C10'],
    ['Quick question: which SDGs does C5 map to?', 'line-to-goals C5'],
    ['We are preparing a briefing and need to know which SDGs Action Line C8 serves.', 'line-to-goals C8'],
    ['My boss is asking which sdgs c3 maps to', 'line-to-goals C3'],
    ['what has C6 got to do with goal 16', 'line-to-goals C6 goals 16'],
    ['show C5 sdg box', 'line-to-goals C5'],
    ['C4 sdgs (2017 edition)', 'line-to-goals C4 @APP-2017'],
    ['C4 sdgs, app edition', 'line-to-goals C4 @APP-2017'],
    ['how does C4 help SDG 13', 'why C4 goal 13'],
    ['which lines help end hunger', 'goal-to-lines 2'],
    ['which lines are responsible for SDG 4?', 'goal-to-lines 4'],
    ['Hi there! which action lines map onto SDG 8?', 'goal-to-lines 8'],
    ['which lines touch SDG 14', 'goal-to-lines 14'],
    ['what action lines tackle climate change', 'goal-to-lines 13'],
    ['Any chance you can tell me which SDGs C9 covers?', 'line-to-goals C9'],
    ['good morning - need the sdgs for C4', 'line-to-goals C4'],
    ['hi I need the targets of C4', 'line-to-goals C4'],
    ['Who covers SDG target 5.B in the APP-2017 edition?', 'target-to-lines 5.b @APP-2017'],
    ['which lines refer to 5.b?', 'target-to-lines 5.b'],
    ['organisational structures', 'describe entry:GCA-iii'],
    ['how can i use this bot', 'help'],
    ['who does 9.c', 'target-to-lines 9.c'],
    ['who has 9.c?', 'target-to-lines 9.c'],
    ['goal 4 lines', 'goal-to-lines 4'],
    ['S.D.G. 8 lines', 'goal-to-lines 8'],
    ['lines under 9c', 'target-to-lines 9.c'],
    ['16.10 coverage', 'target-to-lines 16.10'],
    ['does e-health cover 3.8', 'why C7-EHEALTH 3.8'],
    ['who is responsible for C7 e-agriculture', 'role C7-EAGRI'],
    ["what's ITU doing in C9", 'role C9'],
    ['who runs C9', 'role C9'],
    ['ITU role in media line', 'role C9'],
    ['facilitation meeting c11 2022 date', 'meeting C11'],
    ['link to the C4 meeting', 'meeting C4'],
    ['2022 winner of c3', 'winner C3'],
    ['I need information about action line C6.', 'describe C6'],
    ['what do you know about c8?', 'describe C8'],
    ['which line is about ethics', 'describe C10'],
    ['which goal covers gender equality', 'describe SDG5'],
    ['which sdg deals with climate change?', 'describe SDG13'],
    ['indicators of 17.18', 'describe 17.18'],
    ['c7elearning', 'describe C7-ELEARN'],
    ['C7.e-learning', 'describe C7-ELEARN'],
    ['what are the 11 WSIS action lines', 'lines'],
    ['How does it work?', 'help'],
    ['what kind of questions can you answer', 'help'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });

  it.each([
    ['<@U012ABCDEF> C4 sdgs', 'line-to-goals C4'],
    ['<at>actionline</at> sdgs for c4', 'line-to-goals C4'],
    ['@actionline SDG 9', 'describe SDG9'],
    ['hey actionline, SDG 9', 'describe SDG9'],
    ['<#C05ABC|general> SDG 9', 'describe SDG9'],
    ['@actionline /wsis help', 'help'],
  ])('leaves out what a platform left of a mention in "%s"', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });
});

describe('the reader on numbered members of other frameworks', () => {
  it.each([
    ['gca pillar two', 'describe entry:GCA-ii'],
    ['GCA 3', 'describe entry:GCA-iii'],
    ['pillar 2 of the GCA', 'describe entry:GCA-ii'],
    ['Global Cybersecurity Agenda pillar iii', 'describe entry:GCA-iii'],
    ['gca pillar vi', 'missing entry GCA pillar 6'],
    ['pillar 7 of the GCA', 'missing entry GCA pillar 7'],
    ['focus level two', 'describe entry:ITU focus level 2'],
    ['focus level 9', 'missing entry ITU focus level 9'],
    ['goal 3 of connect 2030', 'describe entry:Connect 2030 goal 3'],
    ['Connect 2030 agenda goal 3', 'describe entry:Connect 2030 goal 3'],
    ['Connect 2030 goal 6', 'missing entry Connect 2030 goal 6'],
    ['target 3.2 of Connect 2030', 'describe entry:Connect 2030 target 3.2'],
    ['connect 2030 target 2.99', 'missing entry Connect 2030 target 2.99'],
    ['ITU-D D.3', 'describe entry:D.3'],
    ['T-REC-F.743.13', 'describe ITU-T F.743.13'],
    ['T-REC-X.1352-202209', 'describe ITU-T X.1352'],
    ['K Suppl 16', 'describe ITU-T K.Suppl.16'],
    ['status of H.266', 'describe ITU-T H.266'],
    ['what is Q9-2/2', 'missing entry Question 9-2/2'],
    ['rec x.1254', 'missing recommendation X.1254'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });
});

describe('the reader, sooner than guess,', () => {
  it.each([
    'which SDGs should C5 map to',
    'who should have won the C5 prize',
    'set C5 facilitator to UNESCO',
    'status of C5',
    'team goals',
    'poverty line',
    'C5 benefits',
    'who benefits from C5',
    'who benefits from SDG 9',
    'why do we need C5',
    'will C5 map to SDG 3 next year',
    'what indicators does C5 have',
    'C5 sdgs 2015',
    'when was X.1352 approved',
    'the C7 budget helps SDG 4',
  ])('does not answer "%s"', (text) => {
    expect(short(read(text))).toBe('unknown');
  });

  it('takes an edition that does not exist for what the question is about', () => {
    expect(short(read('C5 in APP-2019'))).toBe('missing edition APP-2019');
  });
});
