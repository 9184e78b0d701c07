import { AppError } from '../errors.js';

/**
 * Throws AppError CONFIGURATION for what is no address of a PostgreSQL database. The driver's own error would quote
 * it, and with it the password.
 */
export function checkAddress(databaseUrl: string): void {
  if (URL.canParse(databaseUrl) && /^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) return;
  throw new AppError('CONFIGURATION', {
    log: 'DATABASE_URL is not an address of a PostgreSQL database',
    user: 'DATABASE_URL must look like postgresql://user:password@host:5432/database, with special characters in the password percent-encoded (@ is %40, / is %2F, # is %23).',
  });
}

/** Host, port and database of an address that was checked: what a message may show. */
export function describeAddress(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}
