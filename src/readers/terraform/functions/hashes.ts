import { createHash } from 'node:crypto';
import { text } from '../value.ts';
import { base64, utf8 } from './bytes.ts';
import { type Definition, type Definitions, define, wrong } from './definition.ts';
import { textual } from './parameters.ts';

type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';
const digest = (algorithm: Algorithm, bytes: Uint8Array): Uint8Array => createHash(algorithm).update(bytes).digest();
const hexadecimal = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

export const hexDigest = (algorithm: Algorithm, bytes: Uint8Array): string => hexadecimal(digest(algorithm, bytes));
export const base64Digest = (algorithm: Algorithm, bytes: Uint8Array): string => base64(digest(algorithm, bytes));

const hashing = (compute: (bytes: Uint8Array) => string): Definition =>
  define([textual('str')], ([written]) => text(compute(utf8(written))), { gives: 'string' });

const namespaces: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

const uuidBytes = (written: string): Uint8Array | undefined => {
  if (!/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/.test(written)) return undefined;
  return Uint8Array.from(written.replaceAll('-', '').match(/../g) ?? [], pair => Number.parseInt(pair, 16));
};

const uuidv5 = define(
  [textual('namespace'), textual('name')],
  ([namespace, name]) => {
    const space = uuidBytes(Object.hasOwn(namespaces, namespace) ? (namespaces[namespace] ?? '') : namespace);
    if (!space) return wrong('namespace', '"dns", "url", "oid", "x500" or a UUID is required');
    const hash = hexDigest('sha1', Uint8Array.from([...space, ...utf8(name)]));
    const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
    return text(`${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`);
  },
  { gives: 'string' },
);

export const hashFunctions: Definitions = {
  base64sha256: hashing(bytes => base64Digest('sha256', bytes)),
  base64sha512: hashing(bytes => base64Digest('sha512', bytes)),
  md5: hashing(bytes => hexDigest('md5', bytes)),
  sha1: hashing(bytes => hexDigest('sha1', bytes)),
  sha256: hashing(bytes => hexDigest('sha256', bytes)),
  sha512: hashing(bytes => hexDigest('sha512', bytes)),
  uuidv5,
};
