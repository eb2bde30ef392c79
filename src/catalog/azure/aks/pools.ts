import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

/** A setting of the pools of a cluster: as one of them has it where that is worse, else as all have it. */
export const anyPool =
  (setting: string, worse: boolean) =>
  (pools: Plain): Worked<boolean> => {
    const all = Array.isArray(pools) ? (pools as readonly Plain[]) : [pools];
    const answers = all.map(pool => (isUnresolved(pool) ? pool : pick(pool, setting)));
    const said = answers.filter(answer => !isUnresolved(answer)).map(answer => answer === true || answer === 'true');
    if (said.includes(worse)) return { value: worse };
    const open = answers.find(isUnresolved);
    return open === undefined ? { value: all.length > 0 ? !worse : false } : { unknown: open[unresolved], among: [true, false] };
  };
