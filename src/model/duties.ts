export type DutyId = string;
export const dutyIds: readonly DutyId[] = [];
