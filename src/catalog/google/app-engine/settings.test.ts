import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { isAboutEverybody, refusesHttpBy, runtimeOf } from './settings.ts';

const open = { [unresolved]: 'var.x' };
const refuses = refusesHttpBy('security_level');
it('sends HTTP on when every handler does', () => {
  expect(refuses([{ security_level: 'SECURE_ALWAYS' }])).toEqual({ value: true });
  expect(refuses([{ security_level: 'SECURE_ALWAYS' }, { url_regex: '/x' }])).toEqual({ value: false });
  expect(refuses([])).toEqual({ value: false });
  expect(refuses([{ security_level: open }])).toMatchObject({ unknown: 'var.x' });
  expect(refuses([{ security_level: hole('var.level') }])).toMatchObject({ among: [true, false] });
  expect(refuses([{ security_level: open }, { security_level: 'SECURE_OPTIONAL' }])).toEqual({ value: false });
});
it('tells rules about everybody', () => {
  expect(isAboutEverybody('*')).toEqual({ value: true });
  expect(isAboutEverybody('0.0.0.0/0')).toEqual({ value: true });
  expect(isAboutEverybody('::/0')).toEqual({ value: true });
  expect(isAboutEverybody('203.0.113.0/24')).toEqual({ value: false });
  expect(isAboutEverybody(open)).toMatchObject({ unknown: 'var.x' });
});
it('tells whose a runtime is', () => {
  expect(runtimeOf('custom')).toEqual({ value: 'your own' });
  expect(runtimeOf('nodejs24')).toEqual({ value: 'of Google' });
  expect(runtimeOf(open)).toMatchObject({ unknown: 'var.x' });
});
