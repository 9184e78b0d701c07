/**
 * Names people use beside the titles in the reference data. `weak` names are everyday words: they only count
 * where the question says that it is about a goal or about lines ("which lines cover education").
 */
export const LINE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  C2: ['information and communications infrastructure', 'telecommunication infrastructure'],
  C3: ['access to information', 'access to knowledge'],
  C4: ['capacity development', 'capacity-building'],
  C5: ['cyber security', 'confidence and security', 'trust and security', 'security in the use of ICTs'],
  C6: ['the enabling environment'],
  'C7-EGOV': ['egov', 'e-gov', 'e-governance', 'electronic government', 'digital government'],
  'C7-EBUS': ['ebus', 'e-commerce', 'ebiz', 'electronic business'],
  'C7-ELEARN': ['elearn', 'electronic learning', 'e-education'],
  'C7-EHEALTH': ['ehealth', 'electronic health'],
  'C7-EEMP': ['eemp', 'electronic employment', 'e-employ'],
  'C7-EENV': ['eenv', 'electronic environment', 'e-waste'],
  'C7-EAGRI': ['eagri', 'e-agri', 'electronic agriculture', 'e-farming'],
  'C7-ESCI': ['esci', 'electronic science', 'e-sci'],
  C8: ['linguistic diversity', 'local content', 'cultural diversity', 'cultural identity'],
  C10: ['ethical dimensions', 'ethical dimension', 'ethics of the information society', 'ICT ethics'],
  C11: ['regional cooperation', 'international & regional co-operation'],
};

export const GOAL_ALIASES: Readonly<Record<number, readonly string[]>> = {
  1: ['end poverty'],
  2: ['end hunger'],
  3: ['good health', 'health and well-being', 'health and wellbeing', 'good health and wellbeing'],
  6: ['water and sanitation', 'clean water'],
  7: ['clean energy', 'affordable energy'],
  8: ['decent work', 'economic growth'],
  9: ['industry and innovation', 'innovation and infrastructure'],
  10: ['reducing inequalities', 'reduced inequality'],
  11: ['sustainable cities'],
  12: ['responsible consumption', 'responsible production', 'sustainable consumption and production'],
  13: ['climate change'],
  16: ['peace and justice', 'strong institutions', 'peace justice and strong institutions'],
  17: ['partnership for the goals', 'global partnership'],
};

export const WEAK_LINE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  C8: ['culture'],
  C10: ['ethics'],
};

export const WEAK_GOAL_ALIASES: Readonly<Record<number, readonly string[]>> = {
  1: ['poverty'],
  2: ['hunger', 'food security'],
  3: ['health', 'well-being', 'wellbeing'],
  4: ['education'],
  5: ['gender', 'equality of women and men', 'women'],
  6: ['water', 'sanitation'],
  7: ['energy'],
  8: ['employment', 'jobs'],
  9: ['industry', 'innovation', 'infrastructure'],
  10: ['inequality', 'inequalities'],
  11: ['cities'],
  12: ['consumption'],
  13: ['climate'],
  14: ['ocean', 'marine life'],
  15: ['biodiversity', 'forests'],
  16: ['peace', 'justice'],
  17: ['partnerships'],
};
