/** What is said around feedback on answers, and to the editors who read it. */
export const en = {
  'feedback.good': 'Helpful',
  'feedback.bad': 'Not helpful',
  'feedback.report': 'Report a mistake',
  'feedback.thanks': 'Thank you, that is noted.',
  'feedback.reported': 'Thank you, the editors will read your report.',
  'feedback.form.text': 'What is wrong, and what should it say?',
  'feedback.form.hint': 'If you can, name the document and paragraph that says so.',
  'feedback.form.send': 'Send',
  'feedback.form.cancel': 'Cancel',
  'feedback.form.empty': 'Please write what is wrong.',
  'feedback.form.tooLong': 'A report has at most {most} characters; this one has {count}.',
  'feedback.form.notKept': 'Your report could not be kept just now. Please send it again.',
  'feedback.list.title': 'Feedback on answers',
  'feedback.list.summary': '👍 {good}; 👎 {bad}; reports of mistakes: {reports}. The newest, at most {most}:',
  'feedback.list.none': 'There is no feedback yet.',
  'feedback.list.item': '{moment} · {mark} {question} · in {language}, by {person}',
  'feedback.list.oldQuestion': 'a question of an earlier version',
  'feedback.list.inPrivate':
    'Feedback is for editors alone: ask me for it in a direct message or with /wsis.',
  'feedback.list.notAllowed':
    'Only editors may read feedback. Whoever runs the bot names them in ACTIONLINE_EDITORS.',
} as const;
