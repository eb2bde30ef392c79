import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

/** Words for every address; `0.0.0.0` and `/0` are written for the same. */
const everybody: ReadonlySet<string> = new Set(['*', 'any', 'internet', '0.0.0.0', '/0', '<nw>/0']);
const isWord = (text: string): boolean => everybody.has(text.trim().toLowerCase());
const isNothing = (plain: Plain): boolean => plain === undefined || plain === null || plain === '' || (Array.isArray(plain) && plain.length === 0);

/** Whether one of the places that name addresses takes in everybody on the internet. A rule that names none is not known, but for groups of machines. */
export const isEverybody = (places: readonly Plain[], groups: Plain): Worked<boolean> => {
  const written = places.filter(place => !isNothing(place));
  if (written.length === 0) {
    if (isUnresolved(groups)) return { unknown: groups[unresolved], among: [true, false] };
    return isNothing(groups) ? { unknown: 'the rule names no addresses', among: [true, false] } : { value: false };
  }
  const all = textsAt(written.flatMap(place => (Array.isArray(place) ? (place as readonly Plain[]) : [place])));
  return all.items.some(isWord) ? { value: true } : letsInEverybody(all);
};

/** Whether a place is written as a word for every address, both IPv4 and IPv6. */
export const isEveryAddress = (place: Plain, ...words: readonly string[]): boolean =>
  typeof place === 'string' && ['*', 'any', 'internet', ...words].includes(place.trim().toLowerCase());
