import { stackDuties } from './duties-of-the-stack.ts';
import { useDuties } from './duties-of-use.ts';
import type { Duty } from './duty.ts';

/** Everything that somebody must do, bottom of the stack first. Services never invent duties. */
export const duties = { ...stackDuties, ...useDuties };

export type DutyId = keyof typeof duties;
export const dutyIds = Object.keys(duties) as readonly DutyId[];
export const dutyOf = (id: DutyId): Duty => duties[id];
export const isDuty = (id: string): id is DutyId => Object.hasOwn(duties, id);
