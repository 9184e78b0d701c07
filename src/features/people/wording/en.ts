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
  'link.notAllowed': 'Only members are known on several platforms.',
  'link.noMail': 'Your profile here tells me no work address, so I cannot find you elsewhere.',
  'link.nobody':
    'I know nobody else with the address {mail}. Write to me once on the other platform, then “link” again.',
  'link.unreachable':
    'I know somebody else with the address {mail} but cannot write to them. Write to me once on the other platform, then “link” again.',
  'link.asked':
    'I asked you in {platform}. Once you confirm there, you are one person for me, with the roles of both.',
  'link.question':
    'Somebody in {platform} with your work address {mail} says they are you. If you are one and the same, confirm; your roles and what you sent in are then shared.',
  'link.yes': 'Yes, that is me',
  'link.no': 'No',
  'link.linked': 'You are one person for me now, here and there.',
  'link.decided':
    'You cannot be linked: one of you decided on #{submission}, which the other sent in. An approver has to reopen it first. Nothing was changed.',
  'link.unknown': 'This question was answered already, or withdrawn. “link” asks anew.',
  'link.expired': 'That was asked too long ago, so nothing was linked. “link” asks anew.',
  'link.not yours': 'Somebody else was asked this. Nothing was changed.',
  'link.refused': 'Then nothing is linked.',
  'entity.none': 'I do not know which organisation that is. “entity is ITU” says it.',
  'entity.is': '{name} works for {entity} and decides on nothing that comes from there.',
  'entity.nobody': 'I know nobody by this name, so nothing was changed.',
  'entity.notAllowed': 'Only administrators change this once it is set, so nothing was changed.',
  'erase.title': 'Erase {name}?',
  'erase.profile': 'Name, address, organisation, identities, roles, subscriptions, feedback',
  'erase.submissions':
    'The contact address in {submissions, plural, one {# submission} other {# submissions}}, and all of {drafts, plural, one {# draft} other {# drafts}}',
  'erase.trail': 'What they wrote, as the trail keeps it; the trail itself stays whole',
  'erase.kept':
    'This cannot be undone. What was published stays, without the address; who changed which date stays in the history of dates.',
  'erase.do': 'Erase',
  'erase.done': 'Erased. The trail says that it was done, and by whom.',
  'erase.nobody': 'I know nobody by this name, so nothing was erased.',
  'erase.notAllowed': 'Only administrators erase what is kept of people, so nothing was changed.',
} as const;
