import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { asksForTokens, optionOf, secretsAt, terraformOptions } from './options.ts';

const open = { [unresolved]: 'var.on has no value' };
const of = (...settings: readonly Plain[]) => ({ setting: settings, solution_stack_name: '64bit Amazon Linux 2 v3.8.4 running Docker' });
const managed = { namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled' };
const ask = (body: { readonly [key: string]: Plain }) => optionOf(body, terraformOptions, /:managedactions$/, /^ManagedActionsEnabled$/);

describe('what is said of an option', () => {
  it('is found by namespace and name', () => {
    expect(ask(of({ namespace: 'aws:autoscaling:asg', name: 'MinSize', value: '2' }, { ...managed, value: 'true' }))).toEqual({ said: 'true' });
    expect(ask(of({ namespace: 'aws:autoscaling:asg', name: 'MinSize', value: '2' }))).toEqual({ said: undefined });
    expect(ask({})).toEqual({ said: undefined });
  });
  it('stays open where an option or a template may say it', () => {
    expect(ask(of({ ...managed, value: open }))).toEqual({ unknown: 'var.on has no value' });
    expect(ask(of(open))).toEqual({ unknown: 'var.on has no value' });
    expect(ask(of({ ...managed, name: open, value: 'true' }))).toEqual({ unknown: 'an option is not wholly known' });
    expect(ask({ ...of(), template_name: 'base' })).toEqual({ unknown: 'a configuration template may say it' });
  });
});

describe('the metadata service', () => {
  const option = { namespace: 'aws:autoscaling:launchconfiguration', name: 'DisableIMDSv1' };
  it('asks for tokens where the first version is switched off', () => {
    expect(asksForTokens(of({ ...option, value: 'true' }), terraformOptions)).toEqual({ value: true });
    expect(asksForTokens(of({ ...option, value: 'false' }), terraformOptions)).toEqual({ value: false });
    expect(asksForTokens(of(), terraformOptions)).toEqual({ value: false });
  });
  it('is not told by silence on Amazon Linux 2023', () => {
    expect(asksForTokens({ solution_stack_name: '64bit Amazon Linux 2023 v4.3.0 running Docker' }, terraformOptions)).toMatchObject({ among: [true, false] });
    expect(asksForTokens({}, terraformOptions)).toMatchObject({ among: [true, false] });
  });
});

it('finds secrets among the variables of the environment only', () => {
  const variable = (name: string, value: Plain) => ({ namespace: 'aws:elasticbeanstalk:application:environment', name, value });
  const lens = secretsAt(terraformOptions);
  expect(lens.via?.(of(variable('DB_PASSWORD', 'Tr0ub4dor-and-3'), { namespace: 'aws:rds:dbinstance', name: 'DBUser', value: 'x' }))).toEqual({
    value: { items: ['DB_PASSWORD'] },
  });
  expect(lens.via?.(of(variable('DB_PASSWORD', open)))).toEqual({ value: { items: [], rest: 'DB_PASSWORD: var.on has no value' } });
});
