import { expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { anySaid } from './filters.ts';

const open = { [unresolved]: 'var.x has no value' };

it.each<[Plain, boolean]>([
  [{ s3_config: { bucket_name: 'logs' } }, true],
  [[{ cloudwatch_config: [{ log_group_name: 'models' }] }], true],
  [{ s3_config: {}, cloudwatch_config: [] }, false],
  [{}, false],
  [{ s3_config: open, cloudwatch_config: { log_group_name: 'models' } }, true],
])('%j says one of them: %s', (block, said) => expect(anySaid(block, ['s3_config', 'cloudwatch_config'])).toEqual({ value: said }));
it('keeps open what is not known', () => {
  expect(anySaid(open, ['s3_config'])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  expect(anySaid({ s3_config: open }, ['s3_config'])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
});
