import { createHash } from 'node:crypto';

const LONGEST = 48;
const KEY = /^[a-z\d][a-z\d._-]{0,79}$/;

/**
 * The key of a phase from a name of it: `call-for-inputs`. The same for the same name, whatever file it stands in; a
 * name without any Latin letter or digit is a key of another look.
 */
export function keyOf(name: string): string {
  if (KEY.test(name)) return name;
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/g);
  const key = (words ?? []).join('-').slice(0, LONGEST).replace(/-$/, '');
  return key === '' ? `phase-${createHash('sha256').update(name).digest('hex').slice(0, 8)}` : key;
}

const EDITION_ID = /^([a-z][a-z\d-]*?)-(\d{4}[a-z\d-]*)$/;

/** Process and label of an edition that is not known yet: `newsletter-2027-03` is that of March of `newsletter`. */
export function readEditionId(id: string): { readonly process: string; readonly label: string } | undefined {
  const [, process, label] = EDITION_ID.exec(id) ?? [];
  return process !== undefined && label !== undefined ? { process, label } : undefined;
}
