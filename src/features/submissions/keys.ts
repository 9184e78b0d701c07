/**
 * What two spellings of one name have in common: small letters without marks, only letters and digits, and no legal
 * forms. So "Télécoms Sans Frontières, e.V." and "telecoms sans frontieres" are one entity.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LEGAL_FORMS.has(word))
    .join(' ');
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'the inc incorporated ltd limited llc plc gmbh ag sa sarl srl spa bv nv ev co corp corporation company pvt pty'.split(
    ' ',
  ),
);

/** Where a website is, without what differs between two ways of writing it; undefined for what is no address. */
export function websiteKey(address: string): string | undefined {
  const text = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(text)) return undefined;
  const { hostname, pathname } = new URL(text);
  if (!hostname.includes('.')) return undefined;
  return `${hostname.toLowerCase().replace(/^www\./, '')}${decodePath(pathname)}`.replace(/\/+$/, '');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** The domain behind a mail address, in small letters; undefined for those that everybody may have an address at. */
export function workDomain(mail: string | undefined): string | undefined {
  const domain = mail?.split('@')[1]?.toLowerCase();
  return domain === undefined || PUBLIC_MAIL.has(domain) ? undefined : domain;
}

const PUBLIC_MAIL: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com qq.com 163.com 126.com mail.ru yandex.ru proton.me protonmail.com gmx.net gmx.de aol.com'.split(
    ' ',
  ),
);
