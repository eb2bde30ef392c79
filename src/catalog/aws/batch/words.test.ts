import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { isEnabled, isManaged } from './words.ts';

describe('whether Batch manages the machines', () => {
  it.each([
    ['MANAGED', true],
    ['managed', true],
    ['UNMANAGED', false],
    ['Unmanaged', false],
  ])('%s: %s', (type, managed) => expect(isManaged(type)).toEqual({ value: managed }));
  it('keeps open what is not known', () => {
    expect(isManaged({ [unresolved]: 'var.type has no value' })).toMatchObject({ among: [true, false] });
    expect(isManaged(`${hole('var.prefix')}MANAGED`)).toMatchObject({ among: [true, false] });
  });
});

it('tells enabled from disabled', () => {
  expect(isEnabled('ENABLED')).toEqual({ value: true });
  expect(isEnabled('DISABLED')).toEqual({ value: false });
  expect(isEnabled({ [unresolved]: 'var.on has no value' })).toMatchObject({ among: [true, false] });
  expect(isEnabled(hole('var.on'))).toMatchObject({ among: [true, false] });
});
