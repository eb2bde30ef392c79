import { describe, expect, it } from 'vitest';
import { published } from './index.ts';
import { rowsOf } from './table.ts';

describe('published tables', () => {
  it('have ids of their own that start with the publisher', () => {
    expect(new Set(published.map(table => table.id)).size).toBe(published.length);
    expect(published.filter(table => !table.id.startsWith(`${table.publisher}-`))).toEqual([]);
  });
  it('fill only columns that they have', () => {
    for (const { id, columns, areas } of published) {
      const known = columns.map(column => column.id);
      expect(
        areas
          .flatMap(area => Object.keys(area.who))
          .filter(column => !known.includes(column))
          .map(column => `${id} ${column}`),
      ).toEqual([]);
      expect(areas.filter(area => Object.values(area.who).some(who => who.length === 0)).map(area => `${id} ${area.area}`)).toEqual([]);
    }
  });
  it('speak of a duty in one row at most', () => {
    for (const { id, areas } of published) {
      const duties = areas.flatMap(area => area.duties);
      expect(duties.filter((duty, i) => duties.indexOf(duty) !== i).map(duty => `${id} ${duty}`)).toEqual([]);
    }
  });
  it('are replaced by tables that exist', () => {
    const ids = published.map(table => table.id);
    expect(published.filter(table => table.replacedBy !== undefined && !ids.includes(table.replacedBy))).toEqual([]);
  });
  it('cannot be written with a letter or a cell too many', () => {
    expect(() => rowsOf('a', 'b')('x', 'C', [])).toThrow('1 cells for 2 columns');
    expect(() => rowsOf('a')('x', 'Z', [])).toThrow('a cell says Z');
    expect(rowsOf('a', 'b')('x', 'S-', []).who).toEqual({ a: ['provider', 'customer'] });
  });
});
