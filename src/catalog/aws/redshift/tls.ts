import type { Fact, Worked } from '../../../model/index.ts';

interface Parameters {
  readonly parametersNamed: Fact<string>;
  readonly groupDemandsTls: Fact<boolean>;
}
/**
 * Whether a cluster refuses plain connections: by its own group of parameters or by a default one.
 * https://aws.amazon.com/blogs/big-data/amazon-redshift-enhances-security-by-changing-default-behavior-in-2025/
 */
export const refusesPlain = ({ parametersNamed, groupDemandsTls }: Parameters): Worked<boolean> => {
  const named = parametersNamed.is === 'unknown' ? undefined : parametersNamed.value;
  if (named === '' || named === 'default.redshift-2.0') return { value: true };
  if (named === 'default.redshift-1.0') return { value: false };
  return groupDemandsTls.is === 'unknown' ? { unknown: groupDemandsTls.why, among: [true, false] } : { value: groupDemandsTls.value };
};
