export const en = {
  'roles.title': 'Who has which role',
  'roles.none': 'Nobody has a role yet. “grant PERSON approver” gives one.',
  'roles.line': '{name} ({who}): {roles}',
  'roles.granted': '{name} now is: {roles}',
  'roles.nothing': 'no role',
  'roles.usage':
    'Write “grant PERSON ROLE” or “revoke PERSON ROLE”. Roles: contributor, reviewer, approver, editor, administrator. A reviewer may be limited: “grant PERSON reviewer C5 C6 ITU-D prizes”.',
  'roles.notAllowed': 'Only administrators give and take roles, so nothing was changed.',
  'roles.stale': 'Somebody changed these roles in the meantime, so nothing was changed. Please try again.',
} as const;
