import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../model/index.ts';
import { refusesPlain } from './tls.ts';

const at = { file: 'main.tf', line: 1 };
const stated = <T>(value: T): Fact<T> => ({ is: 'stated', value, at });
const open = { is: 'unknown', why: 'var.group has no value', at } as const;

describe('a cluster refuses plain connections', () => {
  it('by its default parameters since 2025, and not by those before', () => {
    expect(refusesPlain({ parametersNamed: stated(''), groupDemandsTls: stated(false) })).toEqual({ value: true });
    expect(refusesPlain({ parametersNamed: stated('default.redshift-2.0'), groupDemandsTls: open })).toEqual({ value: true });
    expect(refusesPlain({ parametersNamed: stated('default.redshift-1.0'), groupDemandsTls: open })).toEqual({ value: false });
  });
  it('as its own parameters say', () => {
    for (const demands of [true, false])
      expect(refusesPlain({ parametersNamed: stated('mine'), groupDemandsTls: stated(demands) })).toEqual({ value: demands });
  });
  it('or it is not known', () => {
    const unknown = { unknown: 'var.group has no value', among: [true, false] };
    expect(refusesPlain({ parametersNamed: open, groupDemandsTls: open })).toEqual(unknown);
    expect(refusesPlain({ parametersNamed: stated('mine'), groupDemandsTls: open })).toEqual(unknown);
  });
});
