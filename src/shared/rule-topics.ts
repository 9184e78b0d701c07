/** What a rule of a process is about. */
export const RULE_TOPICS = [
  'who-may-submit',
  'limits',
  'categories',
  'language',
  'description',
  'maturity',
  'deadline',
  'nomination',
  'voting',
  'selection',
  'criteria',
  'winners',
  'publication',
  'changes',
  'reporting',
  'other',
] as const;

export type RuleTopic = (typeof RULE_TOPICS)[number];
