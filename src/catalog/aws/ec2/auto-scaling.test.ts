import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { healthCheckOf, namesOneOf } from './auto-scaling.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('healthCheckOf', () => {
  it('reads one word or several', () => {
    expect(healthCheckOf('EC2')).toEqual({ value: 'EC2' });
    expect(healthCheckOf('ELB')).toEqual({ value: 'ELB' });
    expect(healthCheckOf('EBS,elb')).toEqual({ value: 'ELB' });
  });
  it('does not guess', () => {
    expect(healthCheckOf(open)).toEqual({ unknown: 'var.x has no value', among: ['EC2', 'ELB'] });
    expect(healthCheckOf(hole('var.x'))).toEqual({ unknown: `\${var.x} is not known`, among: ['EC2', 'ELB'] });
  });
});

describe('namesOneOf', () => {
  const names = namesOneOf(['target_group_arns', 'load_balancers']);
  it('finds what is written', () => {
    expect(names({ target_group_arns: ['arn'] })).toEqual({ value: true });
    expect(names({ target_group_arns: [], load_balancers: 'classic' })).toEqual({ value: true });
    expect(names({ target_group_arns: [] })).toEqual({ value: false });
    expect(names({})).toEqual({ value: false });
  });
  it('stays open while a list is not known', () => {
    expect(names({ target_group_arns: open })).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(names(open)).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
});
