import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { permitsEverybody } from './permission.ts';

const permits = permitsEverybody('principal', 'condition');
const open = { [unresolved]: 'var.x has no value' };

describe('whether a permission lets everybody send events', () => {
  it('does for a star without a condition', () => expect(permits({ principal: '*' })).toEqual({ value: true }));
  it('does not for an account, or for an organisation', () => {
    expect(permits({ principal: '111122223333' })).toEqual({ value: false });
    expect(permits({ principal: '*', condition: { key: 'aws:PrincipalOrgID' } })).toEqual({ value: false });
    expect(permits({})).toEqual({ value: false });
  });
  it('leaves open what is not known', () => {
    expect(permits(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(permits({ principal: open })).toMatchObject({ unknown: 'var.x has no value' });
    expect(permits({ principal: '*', condition: open })).toMatchObject({ unknown: 'var.x has no value' });
  });
});
