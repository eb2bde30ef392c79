import { createHash } from 'node:crypto';
import type { Control, Framework } from '../../model/index.ts';
import { shown } from '../../model/index.ts';

/** The namespace of our names, so that they are the same in every export (RFC 9562, version 5). */
const namespace = Buffer.from('6f0d3bd9e2b75a1c9d5e0c5d3f4e8a71', 'hex');
export const uuidOf = (...names: readonly (string | number)[]): string => {
  const hash = createHash('sha1').update(namespace).update(names.join('\u0000')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** A text on one line, as values and titles are. */
export const line = (text: string): string => shown(text).replaceAll(/\s+/gu, ' ').trim() || '-';
/** A name that starts with a letter and has letters, digits, dots and hyphens. */
export const token = (text: string): string => {
  const plain =
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '') || 'none';
  return /^[\p{L}_]/u.test(plain) ? plain : `c-${plain}`;
};

/** A control as OSCAL writes it: `AC-2(3)` is `ac-2.3`. */
export const controlId = ({ id }: Control): string => token(id.replaceAll(/\((\w+)\)/g, '.$1'));

/** Names of our own in properties. */
export const ours = 'urn:demarc:oscal';
export interface Prop {
  readonly name: string;
  readonly value: string;
  readonly ns?: string;
}
export const own = (name: string, value: string): Prop => ({ name, ns: ours, value: line(value) });
export const prop = (name: string, value: string): Prop => ({ name, value: line(value) });

const nist = 'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_';
/** Where OSCAL has the catalog or profile of a framework; NIST publishes its own and no others. */
export const profileOf = ({ id }: Framework): string | undefined => {
  if (id === 'nist-800-53-r5') return `${nist}catalog.json`;
  const level = /^nist-800-53-r5-(low|moderate|high|privacy)$/.exec(id)?.[1];
  return level === undefined ? undefined : `${nist}${level.toUpperCase()}-baseline_profile.json`;
};
