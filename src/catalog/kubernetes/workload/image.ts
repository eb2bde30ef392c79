import { hasHoles, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';

/** How an image is named: by `digest`, by a `tag`, or by nothing that stays the same (`latest`). */
export const imageBy = (plain: Plain): Worked<string> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: ['digest', 'tag', 'latest'] };
  if (typeof plain !== 'string') return { unknown: 'the image is not known', among: ['digest', 'tag', 'latest'] };
  const tail = (hasHoles(plain) ? pieces(plain).at(-1) : plain) ?? '';
  if (/@sha256:[a-f0-9]+$/i.test(tail) || /^[^@]*@[a-z0-9]+:/i.test(tail)) return { value: 'digest' };
  if (hasHoles(plain)) return holed(plain, tail);
  return { value: byTag(plain.slice(plain.lastIndexOf('/') + 1)) };
};

const byTag = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 || name.slice(colon + 1) === 'latest' ? 'latest' : 'tag';
};

/** What is known of a text with holes is its end: a hole there may be any tag, or hold a digest. */
const holed = (text: string, tail: string): Worked<string> => {
  const known = tail.slice(tail.lastIndexOf('/') + 1);
  if (tail.includes('/') || known.includes(':')) return { value: byTag(known) };
  const before = pieces(text).at(-3) ?? '';
  return {
    unknown: 'the tag of the image is not known',
    among: before.endsWith('@') ? ['digest'] : before.endsWith(':') ? ['tag', 'latest'] : ['digest', 'tag', 'latest'],
  };
};
