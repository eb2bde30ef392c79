import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { daysBetween } from './rotation.ts';

describe('how often a secret is rotated', () => {
  it('reads rates', () => {
    expect(daysBetween('rate(10 days)')).toEqual({ value: 10 });
    expect(daysBetween('rate(1 day)')).toEqual({ value: 1 });
    expect(daysBetween(' rate(4 hours)')).toEqual({ value: 1 });
  });
  it('reads calendars as the longest wait that they allow', () => {
    expect(daysBetween('cron(0 8 * * ? *)')).toEqual({ value: 1 });
    expect(daysBetween('cron(0 8 ? * SUN *)')).toEqual({ value: 7 });
    expect(daysBetween('cron(0 8 ? * SAT#2 *)')).toEqual({ value: 31 });
    expect(daysBetween('cron(0 16 1,15 * ? *)')).toEqual({ value: 31 });
    expect(daysBetween('cron(0 8 1 1/3 ? *)')).toEqual({ value: 93 });
  });
  it('leaves open what it cannot read', () => {
    for (const schedule of ['', 'rate(a while)', 'cron(0 8 1 JAN ? *)', 'cron(0 8 1 * ? 2027)', 'cron(1)'])
      expect(daysBetween(schedule)).toEqual({ unknown: 'how often the schedule comes round is not known' });
    expect(daysBetween({ [unresolved]: 'var.when has no value' })).toEqual({ unknown: 'var.when has no value' });
  });
});
