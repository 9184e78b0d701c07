export const en = {
  title: 'What would be sent about {name}',
  summary:
    '{count, plural, =0 {No message would go out.} one {# message would go out. None was sent.} other {# messages would go out. None was sent.}}',
  sample:
    'Nobody follows this process, so this is what a channel in Geneva with the usual settings would get.',
  past: 'These dates are past: this is what would have gone out to those who follow it now.',
  when: 'When ({place})',
  caption: '{count, plural, one {# message} other {# messages}}',
  geneva: 'In Geneva',
  to: 'To',
  about: 'About',
  more: '{count, plural, one {and # more} other {and # more}}; all of them with {command}',
} as const;
