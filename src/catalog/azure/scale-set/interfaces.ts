import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

const listed = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);

/** Whether any configuration of any interface has a block that gives each machine a public address. */
export const givesPublicAddresses =
  (configurations: string, block: string) =>
  (interfaces: Plain): Worked<boolean> => {
    const blocks = listed(interfaces)
      .flatMap(one => (isUnresolved(one) ? [one] : listed(everything(one, configurations))))
      .map(one => (isUnresolved(one) ? one : pickBlock(one, block)));
    if (blocks.some(one => isMap(one))) return { value: true };
    const open = blocks.find(isUnresolved);
    return open === undefined ? { value: false } : { unknown: open[unresolved], among: [true, false] };
  };

/** All items at the end of a path, and not only the first. */
const everything = (plain: Plain, path: string): Plain => {
  const [last = '', ...before] = path.split('.').reverse();
  const around = before.length === 0 ? plain : pick(plain, before.reverse().join('.'));
  return isMap(around) ? (around[last] ?? around[Object.keys(around).find(key => key.toLowerCase() === last.toLowerCase()) ?? last]) : around;
};
const pickBlock = (configuration: Plain, block: string): Plain => {
  const found = pick(configuration, block);
  return Array.isArray(found) ? (found as readonly Plain[])[0] : found;
};

/** Whether an interface takes traffic that is not its own. */
export const anyForwards =
  (path: string) =>
  (interfaces: Plain): Worked<boolean> => {
    const all = listed(interfaces).map(one => (isUnresolved(one) ? one : pick(one, path)));
    if (all.some(one => one === true || one === 'true')) return { value: true };
    const open = all.find(isUnresolved);
    return open === undefined ? { value: false } : { unknown: open[unresolved], among: [true, false] };
  };
