import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** A code repository is written in place of an image repository. */
export const sourceOf = (repository: Plain): Worked<'an image' | 'source code'> =>
  isUnresolved(repository) ? { unknown: repository[unresolved], among: ['an image', 'source code'] } : { value: 'source code' };

/** What leaves goes through a network of the customer, or past it. */
export const isThroughNetwork = (egress: Plain): Worked<boolean> => {
  if (isUnresolved(egress)) return { unknown: egress[unresolved], among: [true, false] };
  if (typeof egress === 'string' && hasHoles(egress)) return { unknown: 'its value is not wholly known', among: [true, false] };
  return { value: egress === 'VPC' };
};
