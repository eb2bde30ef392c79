import { type DutyId, dutyIds, dutyOf, type Holder, notApplicable } from '../../model/index.ts';
import { abstracted } from './baselines/index.ts';

/**
 * The line of what is only a part of another asset (a rule of a group): what is answered for each asset stands on the whole,
 * so that no work is counted twice. The part's service overrides the duties that do stand on the part.
 */
export const partOf = (where: string): Readonly<Record<DutyId, Holder>> => ({
  ...abstracted,
  ...Object.fromEntries(dutyIds.filter(id => dutyOf(id).answered === 'asset').map(id => [id, notApplicable(where)])),
});
