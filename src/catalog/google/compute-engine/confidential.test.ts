import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isConfidential } from './confidential.ts';

it('takes the switch, or the name of a way', () => {
  expect(isConfidential([])).toEqual({ value: false });
  expect(isConfidential([{ enable_confidential_compute: true }])).toEqual({ value: true });
  expect(isConfidential({ confidentialInstanceType: 'SEV_SNP' })).toEqual({ value: true });
  expect(isConfidential([{ enable_confidential_compute: false }])).toEqual({ value: false });
  expect(isConfidential([{ enable_confidential_compute: { [unresolved]: 'var.x' } }])).toEqual({ unknown: 'var.x', among: [true, false] });
});
