import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** What a link is found by: nobody can guess it, and it says nothing. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What the store keeps instead, from which no link can be made again. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

const FILE = /^([\w-]{43})\.ics$/;

/** The token of a file name as it is asked for; undefined when it is none. */
export function tokenOf(name: string): string | undefined {
  return FILE.exec(name)?.[1];
}

/** The address of a calendar, below that of the bot. */
export function feedAddress(publicUrl: string, token: string): string {
  return `${publicUrl}${FEED_PATH}${token}.ics`;
}

export const FEED_PATH = '/calendar/';
