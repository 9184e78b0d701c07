export const en = {
  'head.title': 'Trail of decisions, {day}',
  'head.entries': 'Entries',
  'head.seal': 'Seal of the last one',
  'head.why':
    'Please keep this message: with “npm run audit:verify -- --head {head}” an administrator finds out whether anything before it was changed.',
} as const;
