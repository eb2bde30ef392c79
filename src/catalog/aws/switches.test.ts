import { expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../model/index.ts';
import { asksForTokens, isOn } from './switches.ts';

it.each<[Plain, boolean]>([
  [true, true],
  ['true', true],
  ['False', false],
  [null, false],
])('%j is on: %s', (plain, on) => expect(isOn(plain)).toEqual({ value: on }));
it.each<[Plain, boolean]>([
  [2, true],
  ['2', true],
  [1, false],
])('version %j asks for tokens: %s', (version, asks) => expect(asksForTokens(version)).toEqual({ value: asks }));
it('keeps open what is not known', () => {
  expect(isOn({ [unresolved]: 'var.on has no value' })).toMatchObject({ among: [true, false] });
  expect(asksForTokens(hole('var.version'))).toMatchObject({ among: [true, false] });
});
