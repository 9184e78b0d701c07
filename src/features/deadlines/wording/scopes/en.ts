export const en = {
  everything: 'everything',
  window: 'everything that opens and closes',
  deadline: 'deadlines',
  meeting: 'meetings',
  publication: 'publications',
  line: 'action line {code}',
} as const;
