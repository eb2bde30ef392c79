import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether a cluster has replicas of its shards. */
export const copiesBy = (count: Plain): Worked<'one' | 'several'> => {
  if (isUnresolved(count)) return { unknown: count[unresolved], among: ['one', 'several'] };
  const replicas = Number(count ?? 0);
  return Number.isNaN(replicas) ? { unknown: 'the number of replicas is not known', among: ['one', 'several'] } : { value: replicas > 0 ? 'several' : 'one' };
};
