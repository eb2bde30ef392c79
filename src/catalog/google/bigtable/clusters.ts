import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : [plain]);

/** Whether an instance has more than one cluster. */
export const clustersOf = (plain: Plain): Worked<'one' | 'several'> => {
  const all = listOf(plain);
  if (all.filter(one => !isUnresolved(one)).length > 1) return { value: 'several' };
  const open = all.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: ['one', 'several'] } : { value: 'one' };
};

/** Whether every cluster names a key. */
export const haveOwnKeys = (plain: Plain): Worked<boolean> => {
  const named = listOf(plain).map(cluster => isSaid(isMap(cluster) ? cluster['kms_key_name'] : cluster));
  if (named.length === 0 || named.some(answer => 'value' in answer && !answer.value)) return { value: false };
  return named.find(answer => 'unknown' in answer) ?? { value: true };
};
