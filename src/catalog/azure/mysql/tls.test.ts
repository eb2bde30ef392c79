import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { oldestIn } from './tls.ts';

describe('the oldest TLS that is let in', () => {
  it.each([
    ['TLSv1.2', '1.2'],
    ['TLSv1.2,TLSv1.3', '1.2'],
    ['TLSv1.3, TLSv1', '1.0'],
  ])('of %s', (list, value) => expect(oldestIn(list)).toEqual({ value }));
  it('is not known of what is not known', () => {
    expect(oldestIn({ [unresolved]: 'var.x has no value' })).toMatchObject({ unknown: 'var.x has no value' });
    expect(oldestIn('TLSv1.2,\uE000var.x\uE001')).toMatchObject({ among: ['1.0', '1.1', '1.2', '1.3'] });
    expect(oldestIn('')).toMatchObject({ among: ['1.0', '1.1', '1.2', '1.3'] });
  });
});
