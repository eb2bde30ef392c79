import { expect, it } from 'vitest';
import { reference, unresolved } from '../../model/index.ts';
import { isSaid } from './said.ts';

it('takes nothing for something', () => {
  for (const nothing of [undefined, null, '', [], [''], {}, [{}]]) expect(isSaid(nothing)).toEqual({ value: false });
  for (const something of ['x', reference('aws_wafv2_web_acl.shop.arn'), ['x'], ['', 'x'], { url: 'x' }, false, 0])
    expect(isSaid(something)).toEqual({ value: true });
});
it('keeps open what is not known', () => {
  expect(isSaid({ [unresolved]: 'var.x has no value' })).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  expect(isSaid([{ [unresolved]: 'var.x has no value' }])).toMatchObject({ among: [true, false] });
});
