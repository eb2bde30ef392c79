import { expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { directions } from './policy-directions.ts';

const unknown = { [unresolved]: 'var.x has no value' };

it('directions are named, or follow from rules', () => {
  expect([{ policyTypes: ['Egress'] }, { egress: [] }, [{ policy_types: ['Ingress', 'Egress'] }], {}].map(spec => directions(spec).value.items)).toEqual([
    ['out'],
    ['in', 'out'],
    ['in', 'out'],
    ['in'],
  ]);
  expect([directions({ policyTypes: unknown }), directions({ policyTypes: ['Ingress', hole('x')] })].map(({ value }) => value.rest)).toEqual([
    'var.x has no value',
    'a type of the policy is not known',
  ]);
});
