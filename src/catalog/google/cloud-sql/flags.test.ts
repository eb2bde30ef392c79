import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { engineOf } from './engine.ts';
import { isFlagOn } from './flags.ts';
import { letsInAll, recoversToPoint } from './settings.ts';

const open = { [unresolved]: 'var.x' };
const logged = isFlagOn('log_connections', false);
describe('a flag of the engine', () => {
  it('is on, off or silent', () => {
    expect(logged([{ name: 'log_connections', value: 'on' }])).toEqual({ value: true });
    expect(logged([{ name: 'log_connections', value: 'off' }])).toEqual({ value: false });
    expect(logged([{ name: 'other', value: 'on' }])).toEqual({ value: false });
    expect(isFlagOn('local_infile', undefined)([])).toMatchObject({ among: [true, false] });
  });
  it('is open where its name or value is', () => {
    expect(logged([{ name: 'log_connections', value: open }])).toEqual({ unknown: 'var.x', among: [true, false] });
    expect(logged([{ name: hole('var.name'), value: 'on' }])).toMatchObject({ among: [true, false] });
    expect(logged([{ name: 'other', value: 'on' }, open])).toEqual({ unknown: 'var.x', among: [true, false] });
  });
});

it('tells engines by their versions', () => {
  expect(engineOf('POSTGRES_16')).toEqual({ value: 'PostgreSQL' });
  expect(engineOf('MYSQL_8_0')).toEqual({ value: 'MySQL' });
  expect(engineOf('SQLSERVER_2022_STANDARD')).toEqual({ value: 'SQL Server' });
  expect(engineOf(open)).toMatchObject({ unknown: 'var.x' });
});

it('tells everybody among networks', () => {
  expect(letsInAll([{ value: '10.0.0.0/8' }])).toEqual({ value: false });
  expect(letsInAll([{ value: '10.0.0.0/8' }, { name: 'all', value: '0.0.0.0/0' }])).toEqual({ value: true });
  expect(letsInAll([])).toEqual({ value: false });
  expect(letsInAll([{ value: open }])).toMatchObject({ unknown: 'var.x' });
});

it('tells recovery to a point in time, by either name', () => {
  expect(recoversToPoint([{ point_in_time_recovery_enabled: true }])).toEqual({ value: true });
  expect(recoversToPoint({ binaryLogEnabled: true })).toEqual({ value: true });
  expect(recoversToPoint([{ enabled: true }])).toEqual({ value: false });
  expect(recoversToPoint([{ point_in_time_recovery_enabled: open }])).toMatchObject({ unknown: 'var.x' });
});
