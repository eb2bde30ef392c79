import type { Columns } from './encoded.ts';

/** Takes values row by row and hands out blocks of columns; names are numbered over all blocks, each written where it comes first. */
export interface ColumnWriter {
  readonly number: (column: string, value: number) => void;
  /** 0 stands for the empty name. */
  readonly name: (column: string, value: string) => void;
  readonly row: () => void;
  readonly rows: () => number;
  readonly take: () => Columns;
}

export const columnWriter = (): ColumnWriter => {
  const known = new Map<string, Map<string, number>>();
  let numbers: Record<string, number[]> = {};
  let names: Record<string, string[]> = {};
  let length = 0;
  const number = (column: string, value: number): void => {
    const own = numbers[column] ?? [];
    numbers[column] = own;
    own.push(value);
  };
  const numberOf = (column: string, value: string): number => {
    const own = known.get(column) ?? new Map([['', 0]]);
    known.set(column, own);
    const before = own.get(value);
    if (before !== undefined) return before;
    own.set(value, own.size);
    const fresh = names[column] ?? [];
    names[column] = fresh;
    fresh.push(value);
    return own.size - 1;
  };
  return {
    number,
    name: (column, value) => number(column, numberOf(column, value)),
    row: () => {
      length++;
    },
    rows: () => length,
    take: () => {
      const taken = { length, numbers, names };
      [numbers, names, length] = [{}, {}, 0];
      return taken;
    },
  };
};

/** Values that repeat, each kept once and known by its number. */
export interface Table<T> {
  readonly number: (value: T) => number;
  readonly all: readonly T[];
}
export const table = <T>(key: (value: T) => unknown = value => value): Table<T> => {
  const numbers = new Map<unknown, number>();
  const all: T[] = [];
  const number = (value: T): number => {
    const name = key(value);
    const known = numbers.get(name) ?? all.length;
    if (known === all.length && !numbers.has(name)) {
      numbers.set(name, known);
      all.push(value);
    }
    return known;
  };
  return { number, all };
};
