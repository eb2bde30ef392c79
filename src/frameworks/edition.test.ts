import { describe, expect, it } from 'vitest';
import { control } from '../model/index.ts';
import { carriedOver, inOrder } from './edition.ts';

describe('a later edition', () => {
  const earlier = [control('1.1', 'Locks'), { ...control('1.2', 'Keys'), checks: ['a.b.has-keys'] }];
  it('carries controls over, under the ids they now have', () => {
    expect(carriedOver(earlier, '1.1 2.10=1.2')).toEqual([
      { id: '1.1', title: 'Locks', duties: [] },
      { id: '2.10', title: 'Keys', duties: [], checks: ['a.b.has-keys'] },
    ]);
  });
  it('does not invent what was not there', () => {
    expect(() => carriedOver(earlier, '1.3')).toThrow('the earlier edition has no 1.3');
  });
  it('is in the order of its ids', () => {
    expect(inOrder(control('1.10', 'c'), control('1.9', 'b'), control('1.1.4', 'a')).map(({ id }) => id)).toEqual(['1.1.4', '1.9', '1.10']);
  });
});
