import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { defaultOf } from './default-action.ts';

it('reads what happens to a request that no rule is about', () => {
  expect(defaultOf([{ allow: [{}] }], 'allow', 'block')).toEqual({ value: 'allow' });
  expect(defaultOf({ Block: {} }, 'Allow', 'Block')).toEqual({ value: 'block' });
  expect(defaultOf([{ type: 'ALLOW' }], 'allow', 'block')).toEqual({ value: 'allow' });
  expect(defaultOf({ Type: 'BLOCK' }, 'Allow', 'Block')).toEqual({ value: 'block' });
  expect(defaultOf({ [unresolved]: 'var.x has no value' }, 'allow', 'block')).toMatchObject({ unknown: 'var.x has no value' });
  expect(defaultOf([{}], 'allow', 'block')).toMatchObject({ among: ['allow', 'block'] });
  expect(defaultOf([{ type: 'x' }], 'allow', 'block')).toMatchObject({ among: ['allow', 'block'] });
});
