/** English wording of everything the ask feature says, as ICU messages. The other languages have the same keys. */
export const en = {
  sources: 'Sources',
  more: 'More',
  shareWithChannel: 'Share with channel',
  readAs: 'Read “{from}” as “{to}”.',
  /** Between a name and what is said of it, and between items: French spaces them, Chinese and Arabic have their own. */
  colon: ': ',
  semicolon: '; ',
  comma: ', ',

  alsoMissing:
    '{codes} {count, plural, one {does} other {do}} not exist, so this answer leaves {count, plural, one {it} other {them}} out.',

  line: 'Action line',
  category: 'Contest category',
  partOf: 'Part of',
  subLines: 'Sub-lines',
  goal: 'SDG',
  sdg: 'SDG {goal}',
  wholeGoal: 'whole goal',
  roles: 'Roles',
  targets: 'Targets',
  actionLines: 'Action lines',
  indicators: 'Indicators',
  ictIndicator: 'ICT indicator',
  period: 'Period',
  aliases: 'Also written',
  status: 'Status',
  title: 'Title',
  kind: 'Kind',
  date: 'Date',
  time: 'Time',
  topic: 'Topic',
  organisers: 'Organisers',
  jointWith: 'Joint with',
  meeting: 'Facilitation meeting',
  winner: 'WSIS Prize',
  mapsTo: 'Maps to',
  yourTime: '{time} in your zone ({zone})',
  translatedTitle: 'The title in this language is our translation; the official one is “{official}”.',

  'lineToGoals.title': '{line} → SDGs',
  'lineToGoals.summary':
    '{line} ({title}) maps to {goals, plural, one {SDG {list}} other {SDGs {list}}}{targets, plural, =0 { with no single target named} one {, with # target} other {, with # targets}}. Edition: {edition}.',
  'lineToGoals.narrowed':
    '{line} ({title}) under {asked}: {targets, plural, =0 {the whole goal, no single target} one {# target} other {# targets}}. Edition: {edition}.',
  'lineToGoals.none': 'I have no SDG mapping for {line} ({title}) in edition {edition}.',
  'lineToGoals.noneNarrowed': '{line} ({title}) does not map to {asked} in edition {edition}.',
  'lineToGoals.union': 'Computed: {line} has no mapping of its own, so this joins its sub-lines {list}.',
  'lineToGoals.item': 'SDG {goal} {name}',
  'lineToGoals.confidence': 'Confidence is {confidence} for at least one of these links.',

  'difference.same': 'Edition {other} names the same.',
  'difference.onlyThere': 'Edition {other} differs: it adds {there}.',
  'difference.onlyHere': 'Edition {other} differs: it lacks {here}.',
  'difference.both': 'Edition {other} differs: it adds {there} and lacks {here}.',

  'goalToLines.title': 'SDG {goal} ← action lines',
  'goalToLines.summary':
    '{count, plural, =0 {No action line serves} one {# action line serves} other {# action lines serve}} SDG {goal} ({name}). Edition: {edition}.',

  'targetToLines.title': '{target} ← action lines',
  'targetToLines.summary':
    '{count, plural, =0 {No action line names} one {# action line names} other {# action lines name}} target {target} ({label}). Edition: {edition}.',
  'targetToLines.wholeGoal':
    '{lines} {count, plural, one {names} other {name}} SDG {goal} as a whole, which is not the same as naming {target}.',

  'why.title': 'Why {line} → {what}',
  'why.allLinks': 'its SDGs',
  'why.linked': '{line} is linked to {what} in edition {edition}. Recorded reasons, in our words:',
  'why.summary': 'Recorded reasons in edition {edition}, in our words:',
  'why.noReason': 'linked, but no reason is recorded',
  'why.reasonSource': 'Where the reasons come from: {sources}.',
  'why.notLinked': '{line} is not linked to {what} in edition {edition}, so there is no reason to give.',
  'why.nothingLinked': '{line} is linked to no SDG in edition {edition}, so there is no reason to give.',
  'why.item': ' ({named}): {reason}',
  'why.linkedIn': 'Edition {other} does link them.',

  'role.title': 'Who does what for {line}',
  'role.summary':
    'What the documents say about {line} ({title}); {count, plural, one {one statement} other {# statements}}:',
  'role.none': "I don't have who facilitates {line} ({title}).",
  'role.item': '{organisation}: {role} ({evidence}).',

  'meeting.title': '{line}: facilitation meeting',
  'meeting.none': "I don't have a facilitation meeting of {line} ({title}).",
  'winner.title': '{line}: WSIS Prize winner',
  'winner.item': '{year}: {project} ({country})',
  'winner.none': "I don't have a prize winner for {line} ({title}).",
  'winner.subLines': '{line} is no contest category itself; its sub-lines are.',

  'confidence.high': 'high',
  'confidence.medium': 'medium',
  'confidence.low': 'low',
  'confidence.none': 'none',
  'confidence.note': 'confidence {confidence}',

  'disagreement.lead': 'Sources differ on {topic}: {claims}. {handling}',
  'disagreement.single': 'On {topic}: {claims}. {handling}',
  'disagreement.claim': '{value} ({source})',

  'target.outcome': 'Outcome target of SDG {goal} {name}',
  'target.means': 'Means-of-implementation target of SDG {goal} {name}',
  'target.noLine': 'no action line names it',
  'goal.summary': 'SDG {goal} has {count, plural, one {# target} other {# targets}}.',
  'goal.lines': 'Served by',
  'entry.noGoals': 'The documents link it to no SDG.',
  'recommendation.noTitle': 'The documents give no title.',
  'edition.default': 'The default edition.',
  'edition.summary': '{title}, {year}.',

  'lines.title': 'Action lines',
  'lines.summary': 'Eleven action lines; C7 has eight sub-lines, which makes 18 contest categories.',
  'goals.title': 'Sustainable Development Goals',

  'missing.title': "That doesn't exist",
  'missing.line': 'There is no action line {code}. There are {existing}.',
  'missing.goal': 'There is no SDG {code}. They run from SDG 1 to SDG 17.',
  'missing.target': 'There is no target {code}. SDG {goal} has {existing}.',
  'missing.targetOfNoGoal': 'There is no target {code}, since the SDGs run from 1 to 17.',
  'missing.entry': "I don't know {code}: no framework in the store has that code.",
  'missing.recommendation': "I don't have {code} among the Recommendations the documents list.",
  'missing.edition': 'There is no edition {code}. I have {existing}.',

  'unknown.title': "I don't have that",
  'unknown.text': 'I answer from the WSIS and SDG record: action lines, goals, targets and who serves them.',
  'unknown.nearest': 'The nearest I have:',

  'unsure.title': 'Which of these do you mean?',
  'unsure.text': 'I can read your question in more than one way.',
  'unsure.nothingBefore.title': 'What is that about?',
  'unsure.nothingBefore':
    'Your question goes on from an earlier one, and I have none from the last half hour here. Name an action line, a goal, a target or whatever else you mean.',
  'refused.action': 'I only answer questions here; I have done nothing.',
  'refused.opinion': 'I have no opinions and make no forecasts; I only say what the documents say.',
  'refused.not-recorded': 'None of the documents I answer from says that.',

  'model.unavailable': 'The language model that helps with unusual questions is not available just now.',
  'model.working': 'Looking at your question …',

  'help.title': 'Ask me about action lines and SDGs',
  'help.text':
    'I know how the WSIS action lines map to the SDGs and their targets, who facilitates each line, its 2022 meeting and prize winner, ITU-D outcomes, Questions and the listed Recommendations. Ask in your own words, in a direct message, by mentioning me or, in Slack, with /wsis.',
  'help.dates':
    'Dates too: say “process” to see the calendars, “remind prizes” to be reminded here, “reminders” for what comes, “mine” for what you owe and “status report-2027” for who owes what.',
  'help.submissions':
    'And “submit” to send in an entry or a nomination, “entries” for yours, “review” for what waits for your decision.',
  'help.drafts':
    'And “draft C5” to have a section written from the record, “search cybersecurity” to look through the documents, “drafts” for what there is to check and approve.',
  'help.examples': 'For example:',

  'home.deadlines': 'Next dates',
  'home.noDeadlines': 'No coming date is recorded. The last one is {name}, {date}.',
  'welcome.title': 'Hello, I am actionline',

  'stale.text': 'That button is out of date: the bot changed since it was drawn. Please ask again.',
  'failure.text':
    'Something went wrong on our side, so there is no answer yet. Please try again; if it fails again, tell your administrator this reference: {reference}.',

  'next.line-to-goals': 'Which SDGs does {line} map to?',
  'next.line-to-goals.edition': 'Which SDGs does {line} map to in {edition}?',
  'narrowed.except': 'without {lines}',
  'next.goal-to-lines': 'Which lines serve SDG {goal}?',
  'next.goal-to-lines.edition': 'Which lines serve SDG {goal} in {edition}?',
  'next.target-to-lines': 'Who covers {target}?',
  'next.target-to-lines.edition': 'Who covers {target} in {edition}?',
  'next.describe': 'What is {what}?',
  'next.why.line': 'Why these SDGs for {line}?',
  'next.why.line.edition': 'Why these SDGs for {line} in {edition}?',
  'next.why': 'Why does {line} map to {what}?',
  'next.why.edition': 'Why does {line} map to {what} in {edition}?',
  'next.role': 'Who facilitates {line}?',
  'next.meeting': 'When did the {line} facilitation meeting take place?',
  'next.winner': 'Who won the {line} prize?',
  'next.lines': 'List the action lines',
  'next.goals': 'List the SDGs',
  'next.help': 'Help',
  'missing.resolution': "I don't have {code} among the resolutions the documents cite.",
  'missing.record': "I don't have {code} in the record.",
  'next.count': 'Number of {what}: {question}',
  'next.sources': 'Where does that come from: {question}',
  'counted.goals': 'SDGs',
  'counted.targets': 'targets',
  'counted.lines': 'action lines',
  'counted.indicators': 'indicators',
  'counted.entries': 'entries',
  'counted.recommendations': 'Recommendations',
  'counted.events': 'dates',
  'counted.phases': 'phases',
  'counted.winners': 'winners',
  'counted.meetings': 'meetings',
  'counted.resolutions': 'resolutions',
  'counted.systems': 'systems and reports',
  'counted.documents': 'documents',
  'counted.organisations': 'organisations',
  'counted.disagreements': 'disagreements',
} as const;

export type WordingKey = keyof typeof en;
