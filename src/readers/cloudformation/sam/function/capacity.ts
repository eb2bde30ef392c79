import { type Part, property } from '../sam.ts';
import { type GivenMap, isGiven, picked } from '../tree.ts';

/** Where a function runs that has instances of its own. */
export const capacityProvider = (part: Part): GivenMap | undefined => {
  const written = property(part, 'CapacityProviderConfig');
  if (!isGiven(written)) return undefined;
  const names = [['CapacityProviderArn', 'Arn'], 'PerExecutionEnvironmentMaxConcurrency', 'ExecutionEnvironmentMemoryGiBPerVCpu'] as const;
  return { LambdaManagedInstancesCapacityProviderConfig: picked(written, names) };
};
