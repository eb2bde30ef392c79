import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { asksForTokens } from './metadata.ts';

it.each([
  ['2', true],
  [2, true],
  ['1', false],
  ['', false],
])('version %j asks for tokens: %s', (version, asks) => expect(asksForTokens(version)).toEqual({ value: asks }));
it('keeps open what is not known', () => {
  expect(asksForTokens({ [unresolved]: 'var.v has no value' })).toMatchObject({ among: [true, false] });
  expect(asksForTokens(hole('var.v'))).toMatchObject({ among: [true, false] });
});
