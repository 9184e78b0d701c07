export const en = {
  'event.opens': 'Opens: {what}',
  'event.closes': 'Closes: {what}',
  'event.due': 'Due: {what}',
  'event.published': 'Published: {what}',
  outlook: 'Add to Outlook – {event}',
  'event.of': '{name} ({edition})',
  'event.month': '{event} – some day in {month}',
  'event.written': 'As announced: {text}',
  'event.lines': 'Action lines: {codes}',
  'event.owner': 'From: {name}',
  'kind.window': 'Window',
  'kind.deadline': 'Deadline',
  'kind.meeting': 'Meeting',
  'kind.publication': 'Publication',
  'kind.contribution': 'Contribution',
  'problem.empty': 'The file is empty. Put the names of the columns into its first line.',
  'problem.noLines':
    'Below the names of the columns there is no line. Add one for each phase or contribution.',
  'problem.unknownHead':
    'The first line names no columns that I know. For phases name some of: {phases}. For contributions: {contributions}.',
  'problem.columnTwice': 'The column {column} is there twice. Take one of them out.',
  'problem.missingColumn': 'The column {column} is missing. Add it.',
  'problem.unknownColumn': 'I do not know this column, so it was left out. I know: {columns}.',
  'problem.openQuote':
    'A quotation mark opens in this line or behind it and is never closed. Close it, or take it out.',
  'problem.tooManyCells':
    'There are {count} cells but {most} columns. Put a text with a comma or semicolon in it between quotation marks.',
  'problem.missing': 'There is nothing here. Fill it in.',
  'problem.tooLong': 'This has {count} characters; {most} are the most I take. Shorten it.',
  'problem.unknownValue': '“{value}” is none of: {known}.',
  'problem.noAddress': '“{value}” is not an address of the web. It has to begin with https://.',
  'problem.unknownLine': '{code} is no action line. There are: {known}.',
  'problem.unknownPerson':
    '“{value}” names nobody. Write slack:T0123:U0123 (workspace and member id), teams:TENANT:PERSON or terminal.',
  'problem.unknownZone':
    'I know no time zone “{zone}”. Write one such as Europe/Zurich or Africa/Addis_Ababa.',
  'problem.impossibleDate':
    'There is no such date as “{date}”. Write 2027-03-31, 2027-03-31 23:00 or 2027-03.',
  'problem.missingHour':
    '{time} does not exist in {zone}: clocks are put forward over it. Choose another time.',
  'problem.doubledHour':
    'Clocks in {zone} show {time} twice. Write which one is meant by its offset: {first} or {second} behind the time.',
  'problem.twice': 'The same stands in line {line}, which was taken. Take one of them out.',
  'problem.encoding':
    'Nothing in the file says how its letters are encoded; I read it as {encoding}. If letters look wrong, save it as UTF-8.',
  'problem.unreadable':
    '{count, plural, one {# character could not be read and is shown as �.} other {# characters could not be read and are shown as �.}} Save the file as UTF-8.',
  'problem.noCalendar': 'This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.',
  'problem.noEvents': 'There are no events in this calendar.',
  'problem.otherComponent': 'I take events and tasks alone, so this {name} was left out.',
  'problem.brokenLine': 'This line cannot be read, so it was left out: {text}',
  'problem.notClosed': 'This event has no end; it was read as far as it goes.',
  'problem.repeats': 'It repeats by a rule that I do not follow, so only its first time was taken.',
  'problem.repeatsOn':
    'It repeats on and on; {count, plural, one {# time was taken} other {the next # times were taken}}.',
  'problem.detailsLeftOut':
    'Descriptions, guests and attachments have no place here: of {count, plural, one {# event} other {# events}} they were left out.',
  'problem.contribution': 'This is something that somebody owes, no phase. Bring it in as CSV.',
  'problem.noEdition':
    'This names no edition. Name one in the column edition, or say which one the file is for: prizes 2027.',
  'problem.badEdition':
    '“{edition}” is no edition. It has to be a process and a year or a date: prizes-2027, newsletter-2027-03.',
  'problem.unknownEdition': 'I know no edition “{edition}”. Set it up first, then bring this in.',
  'problem.notAllowed':
    'You may not change {edition}. Ask one of the editors your administrator named, or the lead of this process.',
  'problem.noDate': 'This has neither an opening nor a closing. Give it one.',
  'problem.kindFixed': 'It is there as a {kind}, and the kind of a phase cannot change. Give it another key.',
  'problem.contributionFixed':
    'Contribution {id} is for another edition, action line or sector, which cannot change. Take out its id to expect a new one.',
  'report.newEditions': '{count, plural, one {# edition is new.} other {# editions are new.}}',
  'report.newPhases': '{count, plural, one {# phase is new.} other {# phases are new.}}',
  'report.changedPhases': '{count, plural, one {# phase changes.} other {# phases change.}}',
  'report.samePhases':
    '{count, plural, one {# phase is there already as it is.} other {# phases are there already as they are.}}',
  'report.assigned':
    '{count, plural, one {# contribution is newly expected.} other {# contributions are newly expected.}}',
  'report.changedContributions':
    '{count, plural, one {# contribution changes.} other {# contributions change.}}',
  'report.sameContributions':
    '{count, plural, one {# contribution is there already as it is.} other {# contributions are there already as they are.}}',
  'report.refused': '{count, plural, one {# line is not taken.} other {# lines are not taken.}}',
  'report.nothing': 'Nothing in this file would change anything.',
  'report.changedCaption': 'What changes',
  'report.newCaption': 'What is new',
  'report.first': '{caption}: the first {most} of {count}',
  'report.phase': 'Phase',
  'report.before': 'Now',
  'report.after': 'Then',
  'report.name': 'Name',
  'report.dates': 'Dates',
  'report.more': 'And {count} more.',
  'report.notTaken': 'Not taken.',
  'report.at': '{at}: {text}',
  'report.line': 'Line {line}',
  'report.lineColumn': 'Line {line}, {column}',
  'status.cancelled': 'cancelled',
  'status.finished': 'finished',
  'import.open': 'Import a calendar',
  'import.title': 'Import a calendar',
  'import.check': 'Check',
  'import.confirm': 'Import it',
  'import.cancel': 'Cancel',
  'import.edition': 'Edition',
  'import.editionHint':
    'For lines that name none: prizes-2027. Leave it empty where each line names its own.',
  'import.text': 'CSV or iCalendar',
  'import.textHint':
    'Paste at most {most} characters: lines copied from a spreadsheet with their heads, or a calendar file. Times without a zone are Geneva time. Nothing is imported before you have seen a report. Longer files: npm run calendar -- import FILE.',
  'import.reason': 'Why are the warnings fine?',
  'import.reasonHint': 'It is kept with each of them.',
  'import.reasonMissing': 'Say why, or correct what is warned of and check again.',
  'import.textMissing': 'Paste something to be imported.',
  'import.badEdition': 'This is no edition. It has to be a process and a year or a date: prizes-2027.',
  'import.notYet':
    'Nothing has been imported yet. Press “{button}” to do what is told here, or correct the text and check it again.',
  'import.nothingTaken': 'Nothing can be imported as it is. Correct the text and check it again.',
  'import.changed':
    'This is another report than the one you saw, since the text or the calendar has changed:',
  'import.done': 'Imported, all of it at once:',
  'import.notAllowed':
    'You may not import calendars, so nothing was imported. Ask one of the editors your administrator named, or the lead of the process.',
  'export.done':
    'The calendar of {name} as files: .ics for calendars, .csv for spreadsheets. The .csv can be changed and imported again.',
  'export.noFiles': 'If you see no files here, “feed {process}” gives you a link instead.',
  'export.ics': 'Calendar file',
  'export.csv': 'Spreadsheet of the phases',
  'export.contributions': 'Spreadsheet of the contributions',
  'export.unknown': 'I know no edition or process “{name}”. You can say: {known}.',
  'export.which': 'What do you want to export? You can say: {known}.',
  'feed.mine': 'My deadlines',
  'feed.ofProcess': 'Calendar of {process}',
  'feed.whatMine':
    'This link is a calendar of what you follow in our conversation and of what is expected from you. It follows every change:',
  'feed.whatProcess': 'This link is a calendar of all dates of the process. It follows every change:',
  'feed.outlook': 'Outlook: Add calendar, Subscribe from web.',
  'feed.google': 'Google Calendar: Other calendars, From URL.',
  'feed.apple': 'Apple Calendar: File, New Calendar Subscription.',
  'feed.secret':
    'Whoever has this link can read the calendar, so keep it to yourself. I show it this once and cannot show it again. “feeds” lists your links and takes them back.',
  'feed.revoke': 'Revoke this link',
  'feed.revokeThis': 'Revoke: {name}, {day}',
  'feed.list': 'Your calendar links',
  'feed.item': '{name}, made on {day}',
  'feed.none':
    'You have no calendar links. “feed me” makes one of what you follow and owe, “feed prizes” one of a process.',
  'feed.revoked':
    'This link is revoked: from now on it leads nowhere. Calendars that used it stop being updated.',
  'feed.gone': 'You have no such link any more, so there was nothing to revoke.',
  'feed.inPrivate':
    'A calendar link is for you alone, and everybody here would see it. Ask me in a direct message, or with /wsis.',
  'feed.notSet':
    'I cannot make calendar links yet: an administrator has to set ACTIONLINE_PUBLIC_URL to the address under which I am reached from outside. Until then “export” gives you the calendar as a file.',
  'feed.tooMany':
    'You have {most} calendar links, which is the most I keep. Revoke one first: “feeds” lists them.',
  'feed.unknown': 'I know no process “{name}”. You can say: {known}.',
  'feed.which': 'Which calendar do you want? You can say: {known}.',
} as const;
