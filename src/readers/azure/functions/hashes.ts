import { createHash } from 'node:crypto';

/** The name space that `guid` takes its names in (UUID version 5). */
const nameSpace = '11fb06fb712d4ddd98c7e71bbd588830';

/** What `guid` makes of its arguments, joined by `-`. */
export const guidOf = (name: string): string => {
  const hash = createHash('sha1').update(Buffer.from(nameSpace, 'hex')).update(name, 'utf8').digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
};

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** What `uniqueString` makes of its arguments, joined by `-`: thirteen letters of five bits each, of a hash of 64. */
export const uniqueText = (written: string): string => {
  const hash = murmur64(Buffer.from(written, 'utf8'));
  return Array.from({ length: 13 }, (_, i) => letters[Number(((hash << BigInt(5 * i)) >> 59n) & 31n)]).join('');
};

const multiply = (a: number, b: number): number => Math.imul(a, b) >>> 0;
const add = (a: number, b: number): number => (a + b) >>> 0;
const rotate = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;
const [first, second] = [0x239b961b, 0xab0e9789];

/** A hash of Murmur's family that works with two words of 32 bits. */
const murmur64 = (bytes: Uint8Array): bigint => {
  const mixedFirst = (word: number): number => multiply(rotate(multiply(word, first), 15), second);
  const mixedSecond = (word: number): number => multiply(rotate(multiply(word, second), 17), first);
  const word = (at: number): number => ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
  let [low, high] = [0, 0];
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) {
    low = add(multiply(add(rotate((low ^ mixedFirst(word(at))) >>> 0, 19), high), 5), 0x561ccd1b);
    high = add(multiply(add(rotate((high ^ mixedSecond(word(at + 4))) >>> 0, 13), low), 5), 0x0bcaa747);
  }
  if (whole < bytes.length) low = (low ^ mixedFirst(word(whole))) >>> 0;
  if (whole + 4 < bytes.length) high = (high ^ mixedSecond(word(whole + 4))) >>> 0;
  return finished(low ^ bytes.length, high ^ bytes.length);
};

const finished = (low: number, high: number): bigint => {
  const [first, second] = crossed(low >>> 0, high >>> 0);
  const [a, b] = crossed(spread(first), spread(second));
  return (BigInt(b) << 32n) | BigInt(a);
};
const crossed = (low: number, high: number): readonly [number, number] => [add(low, high), add(high, add(low, high))];
const spread = (word: number): number => {
  const once = multiply(word ^ (word >>> 16), 0x85ebca6b);
  const twice = multiply(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};
