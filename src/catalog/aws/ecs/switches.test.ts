import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isAnyOn } from './switches.ts';
import { systemOf } from './system.ts';

const open = { [unresolved]: 'var.x has no value' };

it('asks for one switch that is on', () => {
  expect(isAnyOn({ a: true }, ['a', 'b'])).toEqual({ value: true });
  expect(isAnyOn([{ a: false, b: 'true' }], ['a', 'b'])).toEqual({ value: true });
  expect(isAnyOn({ a: false, c: true }, ['a', 'b'])).toEqual({ value: false });
  expect(isAnyOn({}, ['a', 'b'])).toEqual({ value: false });
  expect(isAnyOn({ a: open, b: true }, ['a', 'b'])).toEqual({ value: true });
  expect(isAnyOn({ a: open }, ['a', 'b'])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  expect(isAnyOn({ a: 'perhaps' }, ['a', 'b'])).toMatchObject({ among: [true, false] });
  expect(isAnyOn(open, ['a', 'b'])).toMatchObject({ unknown: 'var.x has no value' });
});

it('tells Linux from the releases of Windows', () => {
  expect(systemOf('LINUX')).toEqual({ value: 'Linux' });
  expect(systemOf('WINDOWS_SERVER_2022_CORE')).toEqual({ value: 'Windows' });
  expect(systemOf('SOLARIS')).toMatchObject({ among: ['Linux', 'Windows'] });
  expect(systemOf(open)).toMatchObject({ unknown: 'var.x has no value' });
});
