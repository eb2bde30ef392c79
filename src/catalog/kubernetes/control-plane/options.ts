import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** An option that lists words with commas between them. */
export const wordsAt = (path: string): Lens<Several<string>> => derived(path, words);
export const words = (plain: Plain): Worked<Several<string>> => {
  if (isUnresolved(plain)) return { value: { items: [], rest: plain[unresolved] } };
  const all = (typeof plain === 'string' ? plain.split(',') : []).map(word => word.trim()).filter(word => word !== '');
  const items = all.filter(word => !hasHoles(word));
  return { value: { items, ...(items.length < all.length && { rest: 'a word of the option is not known' }) } };
};

/** Whether every one of these options is given; a part of one that is not known makes it no less given. */
export const givenAll = (...names: readonly string[]): Lens<boolean> => derived('options', plain => given(plain, names));
export const given = (plain: Plain, names: readonly string[]): Worked<boolean> => {
  const options = entriesOf(plain);
  const each = names.map(name => options.get(name));
  if (each.every(isGiven)) return { value: true };
  const closed = names.some(name => options.has(name) && !isGiven(options.get(name)) && !isOpen(options.get(name)));
  const why = whyOpen(plain);
  return !closed && (why !== undefined || each.some(isOpen)) ? open(why ?? 'an option is not known') : { value: false };
};

/** What is known of a map, which may have more entries. */
const entriesOf = (plain: Plain): ReadonlyMap<string, Plain> => new Map(isMap(plain) || isUnresolved(plain) ? Object.entries(plain) : []);
const open = (why: string): Worked<boolean> => ({ unknown: why, among: [true, false] });
const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain) && /^[\uE000][^\uE001]*\uE001$/.test(plain));
const isGiven = (plain: Plain): boolean => plain !== undefined && plain !== null && plain !== '' && !isOpen(plain);
/** Why a map may have more entries than are known. */
const whyOpen = (plain: Plain): string | undefined =>
  typeof plain === 'object' && plain !== null && unresolved in plain ? String(plain[unresolved]) : undefined;
