import type { PlatformName } from '../../../chat/incoming.js';
import type { PersonRef } from '../calendar.js';

const NAMED = /^(slack|teams):([^:\s]+):([^:\s]+)$/i;
const TERMINAL: PersonRef = { platform: 'terminal', tenant: '', id: 'terminal' };

/** What the platforms call a person, and how Slack mentions one. */
const IDS: Readonly<Record<PlatformName, RegExp>> = {
  slack: /^(?:<@|@)?([UW][A-Z\d]{1,30})(?:\|[^>]*)?>?$/i,
  teams: /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i,
  terminal: /^(terminal)$/,
};

/**
 * A person as files name them: `slack:T0123:U0123`, `teams:TENANT:PERSON`, `terminal`; the id alone is somebody beside
 * `reader`, on the same platform. Undefined when it names nobody.
 */
export function readPerson(text: string, reader?: PersonRef): PersonRef | undefined {
  if (text.toLowerCase() === 'terminal') return TERMINAL;
  const [, platform, tenant, id] = NAMED.exec(text) ?? [];
  if (platform && tenant && id) return { platform: platform.toLowerCase() as PlatformName, tenant, id };
  const [, own] = (reader && IDS[reader.platform].exec(text)) ?? [];
  return reader && own ? { platform: reader.platform, tenant: reader.tenant, id: own } : undefined;
}

export function writePerson({ platform, tenant, id }: PersonRef): string {
  return platform === 'terminal' ? platform : `${platform}:${tenant}:${id}`;
}
