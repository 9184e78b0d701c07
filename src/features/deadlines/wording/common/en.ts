export const en = {
  sources: 'Sources',
  more: 'More',
  at: '{day}, {time}',
  geneva: '{time} Geneva time',
  yours: 'your time: ',
  inZone: '{time} in {place}',
  range: '{from} – {to}',
  days: '{count, plural, one {# day} other {# days}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  notAllowed:
    'You may not change this calendar, so nothing was changed. Ask one of the editors your administrator named, or the lead of this process.',
  stale: 'Somebody changed this in the meantime, so nothing was changed. Have another look and try again.',
  missing: 'I do not know {name}, so nothing was changed.',
  submit: 'Save',
  cancel: 'Cancel',
} as const;
