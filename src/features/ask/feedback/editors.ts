import type { Person, PlatformName } from '../../../chat/incoming.js';

/** Somebody who reads feedback, as the settings name them. */
export interface Editor {
  readonly platform: PlatformName;
  readonly tenant: string;
  readonly id: string;
}

/** Whether this person is named among the editors. Asked each time, since names are taken away too. */
export function isEditor(editors: readonly Editor[], person: Person): boolean {
  return editors.some(
    ({ platform, tenant, id }) =>
      platform === person.platform && isSame(tenant, person.tenant) && isSame(id, person.id),
  );
}

/** Ids are written in either case: Slack's in capitals, Microsoft's in small letters. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
