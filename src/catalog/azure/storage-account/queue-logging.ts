import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const firstOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);

/** Whether the settings of queues log reading, writing and deleting. */
export const logsAllOfQueues = (settings: Plain): Worked<boolean> => {
  const queues = firstOf(settings);
  const logging = isMap(queues) && 'logging' in queues ? firstOf(queues['logging']) : queues;
  const told = isMap(logging) ? ['read', 'write', 'delete'].map(name => logging[name]) : [logging];
  if (told.some(one => !isUnresolved(one) && one !== true && one !== 'true')) return { value: false };
  const open = told.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: isMap(logging) };
};
