export const en = {
  'no phases': 'There are no phases, so nobody could be reminded of anything. Add at least one.',
  'duplicate key':
    '{phase}: two phases go by the key “{key}” and cannot be told apart. Give one another key.',
  'no date': '{phase}: has no date, so nobody would be reminded of it. Give it one.',
  'no end': '{phase}: opens but never closes, so nobody would be reminded in time. Say when it closes.',
  'impossible date': '{phase}: there is no such date as {date}, so nobody could keep it. Correct it.',
  'unknown zone':
    '{phase}: I do not know the time zone {zone}, so I cannot tell when this is. Give a city, or a name such as Europe/Zurich.',
  'closes first':
    '{phase}: does not end ({closes}) after it begins ({opens}), so it would never be open. Change one of the two.',
  'zones differ':
    '{phase}: “{one}” and “{other}” are two different moments: {oneTime}, and {otherTime}. People would come at different times. Say which is meant, and correct what was written.',
  'time left out':
    '{phase}: on {date} there is no {time} in {place}: the clocks are put forward over it, and the next time there is is {next}. Choose another time.',
  order:
    '{phase}: comes before {previous}, though it stands after it in the list. Change the dates, or say why it is meant so.',
  gap: '{phase}: for {days, plural, one {# day} other {# days}} before it, since {previous} closed, nothing is open. Move one of the two, or say why the gap is meant.',
  overlap:
    '{phase}: opens while {previous} is still open, so people may take one for the other. Move one of the two, or say why it is meant so.',
  'weekend.opens':
    '{phase}: begins on {date}, at a weekend, when few people are at work to see it. Choose a working day, or say why it is meant so.',
  'weekend.closes':
    '{phase}: closes on {date}, at a weekend, when hardly anybody can help those who are late. Choose a working day, or say why it is meant so.',
  'holiday.opens':
    '{phase}: begins on {date}, a public holiday in Geneva, when few people are at work to see it. Choose a working day, or say why it is meant so.',
  'holiday.closes':
    '{phase}: closes on {date}, a public holiday in Geneva, when hardly anybody can help those who are late. Choose a working day, or say why it is meant so.',
  'odd hour':
    '{phase}: closes on {date} at {time}, an hour that is easily taken for the day before. Choose another hour, or say why it is meant so.',
  'time twice.first':
    '{phase}: on {date} the clocks show {time} twice, since they are put back. The first time is taken. Choose another time, or say why it is meant so.',
  'time twice.second':
    '{phase}: on {date} the clocks show {time} twice, since they are put back. The second time is taken. Choose another time, or say why it is meant so.',
  past: '{phase}: this and all other dates are past, so nobody would be reminded. Check the year, or say why it is entered now.',
} as const;
