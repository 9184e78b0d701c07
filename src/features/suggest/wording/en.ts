/** What the suggester says. ICU messages; keys in all six languages. */
export const en = {
  title: 'What this text seems to be about',
  lines: 'Action lines',
  goals: 'Sustainable Development Goals',
  targets: 'Targets',
  sdg: 'SDG {goal}',
  because: 'because of: {words}',
  comma: ', ',
  basis: 'Suggested from words in the text alone. Please read the text before you rely on it.',
  cut: 'Only the first {count} characters were looked at.',
  'unsure.title': 'Not sure',
  unsure: 'The text has too few words that speak for an action line or a goal, so I suggest none.',
  empty: 'The message has no text that I could look at.',
  sources: 'Sources',
  more: 'More',
  'kind.line': 'Action line',
  'kind.goal': 'Goal',
  'kind.target': 'Target',
  nothing: 'No action line, goal or target has “{typed}” in its code or name.',
} as const;

/** The same keys, said in another language. */
export type Translation = Readonly<Record<keyof typeof en, string>>;
