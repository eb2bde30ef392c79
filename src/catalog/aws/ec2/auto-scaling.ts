import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/** Whether the checks of the load balancer are among those a group asks; formats write one word or several. */
export const healthCheckOf = (plain: Plain): Worked<'EC2' | 'ELB'> => {
  if (typeof plain === 'string' && !/[\uE000\uE002]/.test(plain))
    return { value: plain.split(',').some(word => word.trim().toUpperCase() === 'ELB') ? 'ELB' : 'EC2' };
  const why = isUnresolved(plain) ? plain[unresolved] : typeof plain === 'string' ? `${shown(plain)} is not known` : 'it is not a plain value';
  return { unknown: why, among: ['EC2', 'ELB'] };
};

/** Whether any of the properties that name a load balancer has something in it. */
export const namesOneOf =
  (properties: readonly string[]) =>
  (body: Plain): Worked<boolean> => {
    if (isUnresolved(body)) return { unknown: body[unresolved], among: [true, false] };
    const values = isMap(body) ? properties.map(property => body[property]) : [];
    const lists = values.map(value => (Array.isArray(value) ? (value as readonly Plain[]) : value === undefined || value === null ? [] : [value]));
    if (lists.some(list => list.some(item => !isUnresolved(item)))) return { value: true };
    const open = lists.flat().find(isUnresolved);
    return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
  };
