import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isOn, isOnHere } from './metadata.ts';

const login = isOnHere('enable-oslogin');
it('reads a switch as Google does', () => {
  expect(login({ 'enable-oslogin': 'TRUE' })).toEqual({ value: 'on' });
  expect(login({ 'enable-oslogin': true })).toEqual({ value: 'on' });
  expect(login({ 'enable-oslogin': 'false' })).toEqual({ value: 'off' });
  expect(login({ other: 'x' })).toEqual({ value: 'unsaid' });
  expect(login([{ key: 'enable-oslogin', value: 'Y' }])).toEqual({ value: 'on' });
  expect(login([])).toEqual({ value: 'unsaid' });
  expect(login({ 'enable-oslogin': { [unresolved]: 'var.x' } })).toEqual({ unknown: 'var.x' });
  expect(login({ [unresolved]: 'var.more' })).toEqual({ unknown: 'var.more' });
  expect(isOn('serial-port-enable')([{ key: 'serial-port-enable', value: '1' }])).toEqual({ value: true });
  expect(isOn('serial-port-enable')({})).toEqual({ value: false });
});
