import { type DutyId, dutyIds, dutyOf, type Holder, notApplicable } from '../../model/index.ts';
import { selfManaged } from './baselines/self-managed.ts';

/** The line of an object that is only a setting of others: what is answered for each asset stands on them, so that no work is counted twice. */
export const partOf = (where: string): Readonly<Record<DutyId, Holder>> => ({
  ...selfManaged,
  ...Object.fromEntries(dutyIds.filter(id => dutyOf(id).answered === 'asset').map(id => [id, notApplicable(where)])),
});
