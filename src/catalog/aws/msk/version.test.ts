import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { supportOf } from './version.ts';

describe('whether MSK supports a version of Kafka', () => {
  it('does from 3.8 on', () => {
    for (const version of ['3.8.x', '3.9.x', '3.9.x.kraft', '4.0.x.kraft']) expect(supportOf(version)).toEqual({ value: 'supported' });
  });
  it('does not below', () => {
    for (const version of ['1.1.1', '2.8.1', '2.8.2.tiered', '3.3.2', '3.4.0', '3.6.0', '3.7.x.kraft']) expect(supportOf(version)).toEqual({ value: 'ended' });
  });
  it('cannot tell of what is no version', () => {
    expect(supportOf('latest')).toMatchObject({ among: ['supported', 'ended'] });
    expect(supportOf({ [unresolved]: 'var.v has no value' })).toMatchObject({ unknown: 'var.v has no value' });
  });
});
