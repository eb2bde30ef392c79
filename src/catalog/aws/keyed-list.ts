import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, paired, unresolved, type Worked } from '../../model/index.ts';

/** A list of pairs, such as `[{ Key: 'deletion_protection.enabled', Value: 'true' }]`, and the pair that is meant. */
export interface Pair<T> {
  readonly key: string;
  readonly value: string;
  readonly wanted: string;
  /** The words for its value; `usual` is what the cloud does when the list leaves the pair out. */
  readonly words: Readonly<Record<string, T>>;
  readonly usual: T;
}

/** One value of a list of pairs. What is not known of a key may be the pair that is meant. */
export const inKeyedList = <T>(path: string, pair: Pair<T>): Lens<T> =>
  paired(
    derived(path, plain => valueIn(plain, pair)),
    pair,
    value => Object.entries(pair.words).find(([, word]) => word === value)?.[0],
  );

export const valueIn = <T>(plain: Plain, { key, value, wanted, words, usual }: Pair<T>): Worked<T> => {
  const open = (why: string): Worked<T> => ({ unknown: why, among: [...new Set([...Object.values(words), usual])] });
  if (isUnresolved(plain)) return open(plain[unresolved]);
  const items = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const found = items.find(item => isMap(item) && item[key] === wanted);
  if (isMap(found)) return wordOf(found[value], words) ?? open(reasonOf(found[value], wanted));
  const unclear = items.find(item => !isMap(item) || !isPlainText(item[key]));
  return unclear === undefined ? { value: usual } : open(isUnresolved(unclear) ? unclear[unresolved] : `it is not known whether ${wanted} is among them`);
};

const isPlainText = (plain: Plain): boolean => typeof plain === 'string' && !hasHoles(plain);
const wordOf = <T>(plain: Plain, words: Readonly<Record<string, T>>): Worked<T> | undefined => {
  const said = typeof plain === 'string' || typeof plain === 'boolean' ? Object.entries(words).find(([word]) => word === String(plain)) : undefined;
  return said && { value: said[1] };
};
const reasonOf = (plain: Plain, wanted: string): string => (isUnresolved(plain) ? plain[unresolved] : `the value of ${wanted} is not one that is known`);
