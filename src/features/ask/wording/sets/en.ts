/** English wording of answers about sets and numbers, as ICU messages. The other languages have the same keys. */
export const en = {
  'lineToGoals.targets':
    '{line} ({title}) names {targets, plural, one {# target} other {# targets}}: {list}. Edition: {edition}.',
  'lineToGoals.targetsNarrowed':
    '{line} ({title}) names {targets, plural, one {# target} other {# targets}} of {asked}: {list}. Edition: {edition}.',
  'lineToGoals.noTargets':
    '{line} ({title}) names no single target; it maps to {goals} as a whole. Edition: {edition}.',
  'lineToGoals.wholeBeside': 'Named as a whole, with no single target: {goals}.',

  'set.unmapped': '{lines} {count, plural, one {has} other {have}} no SDG mapping in edition {edition}.',
  'set.wholeGoals':
    '{lines} {count, plural, one {names} other {name}} {goals} as a whole, which is not the same as naming single targets.',
  'set.wholeGoalApart': 'A goal named as a whole does not count here as naming its targets.',
  'set.within': '{counted} under {goals}',
  'set.outOf': '{counted} out of {total}',
  'set.shared': '{lines} share {counted}. Edition: {edition}.',
  'set.sharedByAll': 'All action lines with a mapping share {counted}. Edition: {edition}.',
  'set.any': '{lines} together name {counted}. Edition: {edition}.',
  'set.anyLine':
    '{counted} {count, plural, one {is} other {are}} named by at least one action line. Edition: {edition}.',
  'set.one': '{lines} names {counted}. Edition: {edition}.',
  'set.firstOnly':
    '{first} names {counted} that {others} {count, plural, one {does} other {do}} not. Edition: {edition}.',
  'set.onlyLine': '{first} alone names {counted}. Edition: {edition}.',
  'set.onlyOne':
    '{counted} {count, plural, one {is} other {are}} named by one action line alone. Edition: {edition}.',
  'set.none': '{lines} {count, plural, one {leaves} other {all leave}} out {counted}. Edition: {edition}.',
  'set.noLine':
    '{counted} {count, plural, one {is} other {are}} named by no action line. Edition: {edition}.',

  'linesBy.all':
    '{count, plural, =0 {No action line names} one {# action line names} other {# action lines name}} {all}. Edition: {edition}.',
  'linesBy.but':
    '{count, plural, =0 {No action line names} one {# action line names} other {# action lines name}} {all} but {nones, plural, one {not} other {none of}} {none}. Edition: {edition}.',
  'linesBy.none':
    '{count, plural, =0 {No action line goes without} one {# action line does not name} other {# action lines do not name}} {nones, plural, one {} other {any of }}{none}. Edition: {edition}.',
  'linesBy.every': '{count, plural, one {# action line} other {# action lines}}. Edition: {edition}.',

  'rank.most':
    '{items} {count, plural, one {has} other {tie for}} the most: {counted}{count, plural, one {} other { each}}. Edition: {edition}.',
  'rank.fewest':
    '{items} {count, plural, one {has} other {tie for}} the fewest: {counted}{count, plural, one {} other { each}}. Edition: {edition}.',
  'rank.nextFewest':
    'Of those that have any, {items} {count, plural, one {has} other {tie for}} the fewest: {counted}{count, plural, one {} other { each}}.',
  'rank.tie': 'tie',
  'rank.same': 'Edition {other} gives the same.',
  'rank.other': 'Edition {other} differs: {places}.',
  'rank.union':
    '{line} is no contest category, so it is not ranked beside its sub-lines; together they name {counted}.',
  'rank.ofAll.most':
    'Counting all targets that a goal has, named or not, {items} {count, plural, one {has} other {tie for}} the most: {counted}.',
  'rank.ofAll.fewest':
    'Counting all targets that a goal has, named or not, {items} {count, plural, one {has} other {tie for}} the fewest: {counted}.',

  'compare.shared': '{lines} share {goals} and {targets}. Edition: {edition}.',
  'compare.totals': '{goals}, {targets}',
  'compare.table': 'Side by side',
  'compare.common': 'In common',
  'compare.only': 'Only {code}',
  'compare.nothing': 'nothing',
  'compare.code': 'Code',

  'editions.differ': 'Editions {here} and {there} differ on {codes}.',
  'editions.sameLines': 'The same lines name {code} in both editions, through other targets.',
  'editions.agree': 'Editions {here} and {there} agree on {codes}.',
  'editions.whole': '{code} names {goals} as a whole in edition {edition} alone.',
  'editions.wholeLines':
    '{lines} {count, plural, one {names} other {name}} {goal} as a whole in edition {edition} alone.',

  'compareEntries.summary':
    '{line} ({title}) and the {count, plural, one {# entry} other {# entries}} of the kind {kind} that {count, plural, one {names} other {name}} it: {shared} in common, {matrix} only in the mapping of the line, {entries} only in the entries. Edition: {edition}.',
  'compareEntries.none': 'No entry of the kind {kind} names {line} ({title}). Edition: {edition}.',
  'compareEntries.noLinks':
    '{count, plural, one {# entry} other {# entries}} of the kind {kind} {count, plural, one {names} other {name}} {line} ({title}), but the documents link {count, plural, one {it} other {them}} to no SDG, so there is nothing to compare. Edition: {edition}.',
  'compareEntries.onlyMatrix': 'Only in the mapping of {line}',
  'compareEntries.onlyEntries': 'Only in the entries',
  'compareEntries.goalsOnly': 'The entries name goals and no targets, so targets are not compared.',

  'entries.all': '{kinds}: {counted}.',
  'entries.about':
    '{kinds}: {count, plural, =0 {no entry is} one {# entry is} other {# entries are}} linked to {what}.',
  'entries.under': '{kinds}: {counted} under {parent}.',
  'entries.nearby':
    '{entries} {count, plural, one {is} other {are}} linked to {goal} without a target, which is not the same as naming {target}.',
  'entries.parent':
    '{entries} {count, plural, one {names} other {name}} {line} as a whole, which is not the same as naming the sub-line.',
  'entries.gap': 'Not in the documents held: {label} ({source}).',

  'matrix.title': 'Action lines and SDGs',
  'matrix.summary':
    '{lines} and {goals}: {targets, plural, one {# link} other {# links}} to single targets, {whole, plural, one {# link} other {# links}} to whole goals. Edition: {edition}.',
  'matrix.key': 'A number counts targets, {mark} is the goal as a whole, {empty} is no link.',
  'matrix.same': 'Edition {other} has the same links.',
  'matrix.differs': 'Edition {other} differs on {lines}.',
  'matrix.picture.alt':
    'A grid of {lines} by {goals}, edition {edition}: the darker a cell, the more targets the line names under the goal; {mark} marks a goal named as a whole.',
  'matrix.picture.strongest': 'Most targets: {cells}.',
  'matrix.picture.cell': '{line} – {goal}: {targets}',
  'matrix.picture.both': '{shown} {strongest}',
  'matrix.picture.missing': 'The picture cannot be shown here; the table says the same.',

  'count.goals': '{count, plural, one {# SDG} other {# SDGs}}',
  'count.targets': '{count, plural, one {# target} other {# targets}}',
  'count.lines': '{count, plural, one {# action line} other {# action lines}}',
  'count.indicators': '{count, plural, one {# indicator} other {# indicators}}',
  'count.entries': '{count, plural, one {# entry} other {# entries}}',
  'count.recommendations': '{count, plural, one {# Recommendation} other {# Recommendations}}',
  'count.events': '{count, plural, one {# date} other {# dates}}',
  'count.phases': '{count, plural, one {# phase} other {# phases}}',
  'count.winners': '{count, plural, one {# winner} other {# winners}}',
  'count.meetings': '{count, plural, one {# meeting} other {# meetings}}',
  'count.resolutions': '{count, plural, one {# resolution} other {# resolutions}}',
  'count.systems': '{count, plural, one {# system or report} other {# systems and reports}}',
  'count.documents': '{count, plural, one {# document} other {# documents}}',
  'count.organisations': '{count, plural, one {# organisation} other {# organisations}}',
  'count.disagreements': '{count, plural, one {# disagreement} other {# disagreements}}',

  'count.plain': '{counted}.',
  'count.of': '{subject}: {counted}.',
  'count.names': '{subject} {count, plural, one {names} other {name}} {counted} in edition {edition}.',
  'count.named': '{subject} {count, plural, one {is} other {are}} named by {counted} in edition {edition}.',
  'count.mentions': 'Each is counted once; counted again every time it is named, they make {number}.',
  'count.unknown': 'There is no number of that kind for this question ({what}). What there is:',

  'sources.title': 'Where the answer comes from',
  'sources.answer': 'The answer was: {title}',
  'sources.page': 'page {page}',
  'sources.none': 'This answer rests on no document.',

  'next.line-to-goals.targets': 'Which targets does {line} name?',
  'next.line-to-goals.targets.edition': 'Which targets does {line} name in {edition}?',
  'next.lines-by.all': 'Which lines map to {all}?',
  'next.lines-by.all.edition': 'Which lines map to {all} in {edition}?',
  'next.lines-by.but': 'Which lines map to {all} but not {none}?',
  'next.lines-by.but.edition': 'Which lines map to {all} but not {none} in {edition}?',
  'next.lines-by.none': 'Which lines do not map to {none}?',
  'next.lines-by.none.edition': 'Which lines do not map to {none} in {edition}?',
  'next.lines-by.every': 'Which lines are there?',
  'next.lines-by.every.edition': 'Which lines are there in {edition}?',
  'next.set.goals': 'Which SDGs',
  'next.set.goalsAmong': 'Which of {goals}',
  'next.set.targets': 'Which targets',
  'next.set.targetsOf': 'Which targets of {goals}',
  'next.set.shared': '{what} do {lines} share?',
  'next.set.shared.edition': '{what} do {lines} share in {edition}?',
  'next.set.sharedByAll': '{what} do all lines share?',
  'next.set.sharedByAll.edition': '{what} do all lines share in {edition}?',
  'next.set.any': '{what} do {lines} name together?',
  'next.set.any.edition': '{what} do {lines} name together in {edition}?',
  'next.set.one': '{what} does {lines} name?',
  'next.set.one.edition': '{what} does {lines} name in {edition}?',
  'next.set.anyLine': '{what} does any line name?',
  'next.set.anyLine.edition': '{what} does any line name in {edition}?',
  'next.set.firstOnly': '{what} does {first} name but not {others}?',
  'next.set.firstOnly.edition': '{what} does {first} name but not {others} in {edition}?',
  'next.set.onlyLine': '{what} does only {first} name?',
  'next.set.onlyLine.edition': '{what} does only {first} name in {edition}?',
  'next.set.onlyOne': '{what} does only one line name?',
  'next.set.onlyOne.edition': '{what} does only one line name in {edition}?',
  'next.set.none': '{what} {count, plural, one {does} other {do}} {lines} leave out?',
  'next.set.none.edition': '{what} {count, plural, one {does} other {do}} {lines} leave out in {edition}?',
  'next.set.noLine': '{what} does no line name?',
  'next.set.noLine.edition': '{what} does no line name in {edition}?',
  'next.rank.lines': '{top, plural, one {Which line} other {Which # lines}}',
  'next.rank.goals': '{top, plural, one {Which SDG} other {Which # SDGs}}',
  'next.rank.targets': '{top, plural, one {Which target} other {Which # targets}}',
  'next.rank.by.lines': 'lines',
  'next.rank.by.goals': 'SDGs',
  'next.rank.by.targets': 'targets',
  'next.rank.most': '{what} {top, plural, one {has} other {have}} the most {by}?',
  'next.rank.most.edition': '{what} {top, plural, one {has} other {have}} the most {by} in {edition}?',
  'next.rank.fewest': '{what} {top, plural, one {has} other {have}} the fewest {by}?',
  'next.rank.fewest.edition': '{what} {top, plural, one {has} other {have}} the fewest {by} in {edition}?',
  'next.compare': 'How do {what} compare?',
  'next.compare.edition': 'How do {what} compare in {edition}?',
  'next.compare-editions': 'How do the editions differ on {what}?',
  'next.compare-editions.all': 'How do the editions differ?',
  'next.compare-entries': 'How do {kind} entries compare with {line}?',
  'next.compare-entries.edition': 'How do {kind} entries compare with {line} in {edition}?',
  'next.entries.all': 'Which {kinds} entries are there?',
  'next.entries.about': 'Which {kinds} entries support {what}?',
  'next.entries.under': 'Which {kinds} entries belong to {parent}?',
  'next.matrix': 'What does the whole matrix look like?',
  'next.matrix.edition': 'What does the whole matrix look like in {edition}?',
} as const;
