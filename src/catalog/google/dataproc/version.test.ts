import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { asksFor, imageBy } from './version.ts';

const open = { [unresolved]: 'var.x' };
it.each([
  ['2.2', 'newest fixes'],
  ['2.2-debian12', 'newest fixes'],
  ['2.2.45-debian12', 'one state'],
  ['2.1.33', 'one state'],
])('%s asks for %s', (version, value) => {
  expect(asksFor(version)).toEqual({ value });
});
it('is open where the version or the image is', () => {
  expect(asksFor(hole('var.version'))).toMatchObject({ unknown: expect.any(String) });
  expect(asksFor(open)).toMatchObject({ unknown: 'var.x' });
  expect(imageBy(undefined, open)).toMatchObject({ unknown: 'var.x' });
  expect(imageBy(undefined, '')).toEqual({ value: 'Google' });
  expect(imageBy('projects/acme/images/a', open)).toEqual({ value: 'you' });
});
