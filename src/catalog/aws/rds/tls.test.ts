import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../model/index.ts';
import { demandsTls, refusesPlain } from './tls.ts';

const at = { file: 'main.tf', line: 1 };
const stated = <T>(value: T): Fact<T> => ({ is: 'stated', value, at });
const unknown = { is: 'unknown', why: 'var.x has no value', at } as const;
type Switch = 'on' | 'off' | 'not said';
const group = (family: string, forceSsl: Switch = 'not said', secureTransport: Switch = 'not said') =>
  demandsTls({ family: stated(family), forceSsl: stated(forceSsl), secureTransport: stated(secureTransport) });

describe('a group of parameters', () => {
  it.each([
    ['postgres17', true],
    ['postgres15', true],
    ['postgres14', false],
    ['postgres9.6', false],
    ['mysql8.0', false],
    ['mysql8.4', false],
    ['mariadb11.8', true],
    ['mariadb12.0', true],
    ['mariadb11.4', false],
    ['mariadb10.11', false],
    ['sqlserver-se-16.0', false],
    ['aurora-postgresql17', true],
    ['aurora-postgresql16', false],
    ['aurora-mysql8.4', true],
    ['aurora-mysql8.0', false],
    ['aurora5.6', false],
  ])('of %s demands TLS when nothing is said: %s', (family, demands) => {
    expect(group(family)).toEqual({ value: demands });
  });
  it('does what it says, in the parameter that its engine knows', () => {
    expect(group('postgres17', 'off')).toEqual({ value: false });
    expect(group('postgres11', 'on')).toEqual({ value: true });
    expect(group('postgres11', 'not said', 'on')).toEqual({ value: false });
    expect(group('mysql8.0', 'not said', 'on')).toEqual({ value: true });
    expect(group('mysql8.0', 'on')).toEqual({ value: false });
  });
  it('says nothing of engines that are told elsewhere, or when it is not known itself', () => {
    const both = { among: [true, false] };
    expect(group('oracle-ee-19')).toMatchObject(both);
    expect(group('db2-se-11.5')).toMatchObject(both);
    expect(demandsTls({ family: unknown, forceSsl: stated('on'), secureTransport: stated('on') })).toEqual({ unknown: unknown.why, ...both });
    expect(demandsTls({ family: stated('postgres17'), forceSsl: unknown, secureTransport: stated('on') })).toEqual({ unknown: unknown.why, ...both });
  });
});

describe('a database', () => {
  const runs = (engine: string, version: string, parametersNamed: Fact<string> = stated(''), groupDemandsTls: Fact<boolean> = unknown) =>
    refusesPlain({ engine: stated(engine), version: stated(version), parametersNamed, groupDemandsTls });
  it('does as the default parameters of its version', () => {
    expect(runs('postgres', '16.4')).toEqual({ value: true });
    expect(runs('postgres', '14.12')).toEqual({ value: false });
    expect(runs('aurora-mysql', '8.0.mysql_aurora.3.08.2')).toEqual({ value: false });
    expect(runs('aurora-mysql', '8.4.mysql_aurora.8.4.7')).toEqual({ value: true });
    expect(runs('mysql', '')).toEqual({ value: false });
    expect(runs('postgres', '')).toMatchObject({ among: [true, false] });
  });
  it('does as the parameters that it names', () => {
    expect(runs('postgres', '13.1', stated('orders'), stated(true))).toEqual({ value: true });
    expect(runs('postgres', '17.1', stated('orders'), stated(false))).toEqual({ value: false });
    expect(runs('postgres', '17.1', stated('default.postgres14'))).toEqual({ value: false });
    expect(runs('postgres', '17.1', stated('elsewhere'))).toMatchObject({ unknown: 'var.x has no value' });
    expect(runs('postgres', '17.1', unknown)).toMatchObject({ unknown: 'var.x has no value' });
  });
});
