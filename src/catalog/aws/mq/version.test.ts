import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { supportOf } from './version.ts';

describe('whether Amazon MQ supports a version', () => {
  it('reads versions of both engines', () => {
    for (const version of ['5.18', '5.19.1', '3.13', '3.13.7', '4.2', '6.0']) expect(supportOf(version)).toEqual({ value: 'supported' });
    for (const version of ['5.15.0', '5.17.6', '3.8.6', '3.12.13']) expect(supportOf(version)).toEqual({ value: 'ended' });
  });
  it('cannot tell of what is no version', () => {
    expect(supportOf('newest')).toMatchObject({ among: ['supported', 'ended'] });
    expect(supportOf({ [unresolved]: 'var.v has no value' })).toMatchObject({ unknown: 'var.v has no value' });
  });
});
