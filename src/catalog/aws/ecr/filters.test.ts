import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { filtersOf, type Spelling } from './filters.ts';

const spelling: Spelling = { often: 'scan_frequency', filters: 'repository_filter', filter: 'filter' };
const rule = (often: unknown, ...filters: readonly unknown[]) => ({
  scan_frequency: often as string,
  repository_filter: filters.map(filter => ({ filter: filter as string, filter_type: 'WILDCARD' })),
});
const open = { [unresolved]: 'var.x has no value' };

it('takes the filters of rules that scan by themselves', () => {
  expect(filtersOf([rule('SCAN_ON_PUSH', '*'), rule('CONTINUOUS_SCAN', 'prod*', 'shop')], spelling)).toEqual({ items: ['*', 'prod*', 'shop'] });
  expect(filtersOf([rule('MANUAL', '*')], spelling)).toEqual({ items: [] });
  expect(filtersOf(undefined, spelling)).toEqual({ items: [] });
});
it('says what is not known', () => {
  expect(filtersOf([rule(open, '*')], spelling)).toEqual({ items: [], rest: 'var.x has no value' });
  expect(filtersOf([rule('SCAN_ON_PUSH', open)], spelling)).toEqual({ items: [], rest: 'var.x has no value' });
  expect(filtersOf(open, spelling)).toEqual({ items: [], rest: 'var.x has no value' });
});
