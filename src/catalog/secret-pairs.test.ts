import { describe, expect, it } from 'vitest';
import { unresolved } from '../model/index.ts';
import { secretPairs } from './secret-pairs.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('secrets among pairs', () => {
  it('names those that hold one, and never what they hold', () => {
    const pairs = [
      { name: 'REGION', value: 'eu-west-1' },
      { name: 'DB_PASSWORD', value: 'Tr0ub4dor-and-3' },
    ];
    expect(secretPairs(pairs, 'name', 'value')).toEqual({ items: ['DB_PASSWORD'] });
    expect(secretPairs({ Key: 'API_TOKEN', Value: 'a1b2c3d4e5' }, 'Key', 'Value')).toEqual({ items: ['API_TOKEN'] });
  });
  it('says nothing of nothing', () => {
    expect(secretPairs(undefined, 'name', 'value')).toEqual({ items: [] });
    expect(secretPairs([], 'name', 'value')).toEqual({ items: [] });
  });
  it('keeps open what is not known', () => {
    expect(secretPairs(open, 'name', 'value')).toEqual({ items: [], rest: 'var.x has no value' });
    expect(secretPairs([{ name: 'DB_PASSWORD', value: open }], 'name', 'value')).toEqual({ items: [], rest: 'DB_PASSWORD: var.x has no value' });
    expect(secretPairs([{ name: open, value: 'x' }], 'name', 'value')).toEqual({ items: [], rest: 'a variable is not known' });
  });
});
