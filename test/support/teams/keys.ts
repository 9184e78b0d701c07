import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A key pair like those that sign requests from Teams, and the public half as its key service publishes it. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export function createSigningKey(id: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', endorsements: ['msteams'] };
  return { id, privateKey, jwk };
}

/** A JSON Web Token, RS256. */
export function signToken(key: SigningKey, claims: Readonly<Record<string, unknown>>): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.id })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
}
