import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { hoursOf } from './duration.ts';

it.each([
  ['PT8H', 8],
  ['PT1H30M', 1.5],
  ['PT90M', 1.5],
  ['P1D', 24],
  ['PT3600S', 1],
])('%s is %d hours', (text, hours) => expect(hoursOf(text)).toEqual({ value: hours }));
it('keeps open what is not known', () => {
  expect(hoursOf({ [unresolved]: 'var.x has no value' })).toEqual({ unknown: 'var.x has no value' });
  expect(hoursOf(`PT${hole('var.hours')}H`)).toMatchObject({ unknown: 'the duration is not one that is known' });
  expect(hoursOf('8 hours')).toMatchObject({ unknown: 'the duration is not one that is known' });
  expect(hoursOf(8)).toMatchObject({ unknown: 'the duration is not one that is known' });
});
