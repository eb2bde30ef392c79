import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const layouts = ['yours', 'automatic', 'legacy'] as const;

/** Who lays out the subnets of a network; a network with a range of its own is a legacy one. */
export const layoutOf = (network: Plain): Worked<(typeof layouts)[number]> => {
  if (!isMap(network)) return { unknown: isUnresolved(network) ? network[unresolved] : 'it is not wholly known', among: layouts };
  const [automatic, range] = [network['autoCreateSubnetworks'], network['IPv4Range']];
  if (isUnresolved(automatic)) return { unknown: automatic[unresolved], among: layouts };
  if (typeof range === 'string' && automatic === undefined) return { value: 'legacy' };
  return { value: String(automatic) === 'true' ? 'automatic' : 'yours' };
};
