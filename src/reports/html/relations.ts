import { spoken } from '../../engine/words.ts';
import { type Fact, isLink, type Several } from '../../model/index.ts';
import { type ColumnWriter, columnWriter } from './columns.ts';
import type { Columns } from './encoded.ts';

const perBlock = 50_000;

/** Links between subjects as they are come upon. */
export interface RelationWriter {
  /** The links of one subject; those that lead to no subject come back. */
  readonly add: (from: number, facts: Iterable<readonly [field: string, fact: Fact]>) => readonly (readonly [by: string, to: string])[];
  readonly done: () => Iterable<Columns>;
}

export const relationWriter = (numberOf: (id: string) => number | undefined): RelationWriter => {
  const columns = columnWriter();
  const blocks: Columns[] = [];
  return {
    add: (from, facts) => {
      const outside: (readonly [string, string])[] = [];
      for (const [field, fact] of facts)
        for (const ref of refsIn(fact)) {
          const to = numberOf(ref);
          if (to === undefined) outside.push([spoken(field), ref]);
          else link(columns, from, to, spoken(field));
        }
      if (columns.rows() >= perBlock) blocks.push(columns.take());
      return outside;
    },
    done: () => (columns.rows() > 0 ? [...blocks, columns.take()] : blocks),
  };
};

const link = (columns: ColumnWriter, from: number, to: number, by: string): void => {
  columns.number('from', from);
  columns.number('to', to);
  columns.name('by', by);
  columns.row();
};

const refsIn = (fact: Fact): readonly string[] => {
  if (fact.is === 'unknown' || typeof fact.value !== 'object' || fact.value === null || !('items' in fact.value)) return [];
  const { items } = fact.value as Several<unknown>;
  return items.flatMap(item => (typeof item === 'object' && item !== null && isLink(item) ? [item.ref] : []));
};
