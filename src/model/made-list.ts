/** A list whose items are made when they are looked at, so that a million of them take no memory. It reads like an array that nobody can change. */
export interface MadeList<T> extends Iterable<T> {
  readonly length: number;
  readonly at: (index: number) => T | undefined;
  readonly filter: (test: (item: T, index: number) => boolean) => readonly T[];
  readonly find: (test: (item: T, index: number) => boolean) => T | undefined;
  readonly some: (test: (item: T, index: number) => boolean) => boolean;
  readonly map: <U>(via: (item: T, index: number) => U) => readonly U[];
  readonly entries: () => Iterable<readonly [number, T]>;
}

export const madeList = <T>(length: number, make: (index: number) => T): MadeList<T> => {
  function* items(): Generator<T> {
    for (let i = 0; i < length; i++) yield make(i);
  }
  function* entries(): Generator<readonly [number, T]> {
    for (let i = 0; i < length; i++) yield [i, make(i)];
  }
  const find = (test: (item: T, index: number) => boolean): T | undefined => {
    for (const [i, item] of entries()) if (test(item, i)) return item;
    return undefined;
  };
  return {
    length,
    at: index => (index >= 0 && index < length ? make(index) : undefined),
    filter: test => {
      const kept: T[] = [];
      for (const [i, item] of entries()) if (test(item, i)) kept.push(item);
      return kept;
    },
    find,
    some: test => {
      for (const [i, item] of entries()) if (test(item, i)) return true;
      return false;
    },
    map: via => Array.from({ length }, (_, i) => via(make(i), i)),
    entries,
    [Symbol.iterator]: items,
  };
};
