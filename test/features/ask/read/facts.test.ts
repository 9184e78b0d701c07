import { describe, expect, it } from 'vitest';
import { read, short } from './support.js';

describe('the reader on reasons, roles, meetings and prizes', () => {
  it.each([
    ['why does C5 map to 9.c', 'why C5 9.c'],
    ['why is C5 linked to SDG 9', 'why C5 goal 9'],
    ['reason for C5 and SDG 9', 'why C5 goal 9'],
    ['why C5', 'why C5'],
    ['why does C5 map to 9.c in the 2017 app', 'why C5 9.c @APP-2017'],
    ['rationale for e-health and 3.8', 'why C7-EHEALTH 3.8'],
    ['how does C5 relate to SDG 9', 'why C5 goal 9'],
    ['C5 9.c', 'why C5 9.c'],
    ['why does cybersecurity matter for gender equality', 'why C5 goal 5'],
    ['does C5 map to 9.c', 'why C5 9.c'],
    ['who facilitates C4', 'role C4'],
    ['who facilitates C4?', 'role C4'],
    ["ITU's role in C3", 'role C3'],
    ["what is ITU's role in C3", 'role C3'],
    ['role of ITU in C3', 'role C3'],
    ['ITU role C3', 'role C3'],
    ['what does ITU do in C3', 'role C3'],
    ['who leads e-health', 'role C7-EHEALTH'],
    ['co-facilitators of C7', 'role C7'],
    ['cofacilitators C7', 'role C7'],
    ['C5 facilitator', 'role C5'],
    ['who is responsible for C5', 'role C5'],
    ['who is in charge of C5', 'role C5'],
    ['lead agency for C9', 'role C9'],
    ['which agencies facilitate e-agriculture', 'role C7-EAGRI'],
    ['is UNESCO the facilitator of C3', 'role C3'],
    ['does WHO facilitate e-health', 'role C7-EHEALTH'],
    ['what role does ITU play in C4', 'role C4'],
    ['who covers C5', 'role C5'],
    ['who handles C5', 'role C5'],
    ['who works on media', 'role C9'],
    ['when was the C5 facilitation meeting', 'meeting C5'],
    ['C6 2022 meeting', 'meeting C6'],
    ['C5 meeting', 'meeting C5'],
    ['date of the C5 meeting', 'meeting C5'],
    ['when did C2 meet', 'meeting C2'],
    ['what was the topic of the e-health meeting in 2022', 'meeting C7-EHEALTH'],
    ['who organised the C5 meeting', 'meeting C5'],
    ['C5 facilitation meeting at WSIS Forum 2022', 'meeting C5'],
    ['who won the C5 prize', 'winner C5'],
    ['WSIS prize 2022 e-health winner', 'winner C7-EHEALTH'],
    ['C5 winner', 'winner C5'],
    ['which project won C5', 'winner C5'],
    ['who was awarded the prize for media', 'winner C9'],
    ['C1 prize 2022', 'winner C1'],
    ['which country won the prize in category 10', 'winner C7-EHEALTH'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });
});

describe('the reader on lists and help', () => {
  it.each([
    ['lines', 'lines'],
    ['action lines', 'lines'],
    ['list the action lines', 'lines'],
    ['what are the WSIS action lines?', 'lines'],
    ['show me all action lines', 'lines'],
    ['goals', 'goals'],
    ['SDGs', 'goals'],
    ['list the SDGs', 'goals'],
    ['all 17 goals', 'goals'],
    ['/wsis lines', 'lines'],
    ['what are the sustainable development goals', 'goals'],
    ['help', 'help'],
    ['/wsis help', 'help'],
    ['/wsis', 'help'],
    ['?', 'help'],
    ['', 'help'],
    ['hi', 'help'],
    ['Hello!', 'help'],
    ['what can you do?', 'help'],
    ['who are you', 'help'],
    ['help me please', 'help'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(short(read(text))).toBe(expected);
  });
});
