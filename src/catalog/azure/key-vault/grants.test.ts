import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { grantsIn } from './grants.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('what policies in a vault let anybody do', () => {
  it.each<[Plain, readonly string[]]>([
    [null, []],
    [{ object_id: '1', key_permissions: ['Get', 'Purge'] }, ['get', 'purge']],
    [
      [{ secret_permissions: ['Get'] }, { key_permissions: ['Get'], certificate_permissions: ['List'] }],
      ['get', 'list'],
    ],
    [[{ permissions: { keys: ['get'], secrets: ['all'] } }], ['get', 'all', 'purge']],
    [{ properties: { accessPolicies: [{ permissions: { keys: ['wrapKey'] } }] } }, ['wrapkey']],
  ])('%j', (policies, items) => {
    expect(grantsIn(policies)).toEqual({ value: { items } });
  });
  it('is not known where a permission is not', () => {
    expect(grantsIn({ key_permissions: ['Get', open] })).toEqual({ value: { items: ['get'], rest: 'var.x has no value' } });
    expect(grantsIn([{ permissions: open }])).toEqual({ value: { items: [], rest: 'var.x has no value' } });
    expect(grantsIn(open)).toEqual({ value: { items: [], rest: 'var.x has no value' } });
  });
});
