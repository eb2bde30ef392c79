import type { Citation, DutyId, Holder } from '../../model/index.ts';

/** The same answers as in a line, on the ground of another page. */
export const restingOn = (line: Readonly<Record<DutyId, Holder>>, source: Citation, ...duties: readonly DutyId[]): Partial<Record<DutyId, Holder>> =>
  Object.fromEntries(duties.map(duty => [duty, restedOn(line[duty], source)]));

const restedOn = (holder: Holder, source: Citation): Holder => (holder.held === 'by' ? { ...holder, source } : holder);
