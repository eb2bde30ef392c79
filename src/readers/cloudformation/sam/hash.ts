import { createHash } from 'node:crypto';

/** The first ten digits of SHA-1, as they end the logical ids of versions, layers and domains. Texts are hashed as they are, anything else as JSON. */
export const hashOf = (data: unknown): string =>
  createHash('sha1')
    .update(typeof data === 'string' ? data : json(data))
    .digest('hex')
    .slice(0, 10);

/** JSON as SAM hashes it: keys in order, no blanks, nothing but ASCII. */
const json = (data: unknown): string => {
  if (Array.isArray(data)) return `[${data.map(json)}]`;
  if (data === null || typeof data !== 'object') return ascii(JSON.stringify(data));
  const sorted = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${ascii(JSON.stringify(key))}:${json(value)}`)}}`;
};
const ascii = (text: string): string => text.replaceAll(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
