import { derived, isMap, isUnresolved, mapping, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { saidAt } from '../said.ts';
import { job } from './service.ts';

/** A job has pools of workers, which may differ. */
const allPrivate = (pools: Plain): Worked<boolean> => {
  if (isUnresolved(pools)) return { unknown: pools[unresolved], among: [true, false] };
  const all = Array.isArray(pools) ? (pools as readonly Plain[]) : [pools];
  return { value: all.length > 0 && all.every(pool => isMap(pool) && pool['ipConfiguration'] === 'WORKER_IP_PRIVATE') };
};

export default [
  mapping(job, 'dataflow.googleapis.com/Job', ['id', 'name'], {
    internalOnly: derived('environment.workerPools', allPrivate),
    account: runAsAt('environment.serviceAccountEmail'),
    ownKey: saidAt('environment.serviceKmsKeyName'),
  }),
];
