import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { systemOf, systems } from './node-system.ts';

it.each([
  ['AL2023_ARM_64_STANDARD', 'Amazon Linux 2023'],
  ['AL2023_x86_64_NVIDIA', 'Amazon Linux 2023'],
  ['AL2_x86_64_GPU', 'Amazon Linux 2'],
  ['AL2_ARM_64', 'Amazon Linux 2'],
  ['BOTTLEROCKET_x86_64_FIPS', 'Bottlerocket'],
  ['WINDOWS_CORE_2022_x86_64', 'Windows'],
  ['CUSTOM', 'your own'],
])('%s is %s', (type, system) => expect(systemOf(type)).toEqual({ value: system }));

it('does not guess', () => {
  expect(systemOf({ [unresolved]: 'var.ami has no value' })).toEqual({ unknown: 'var.ami has no value', among: systems });
  expect(systemOf(hole('var.ami'))).toMatchObject({ among: systems });
  expect(systemOf('UBUNTU')).toMatchObject({ among: systems });
});
