import type { Problem } from '../../model/index.ts';
import { spotAt } from '../read.ts';
import type { Raw } from '../shape.ts';

/** What is wrong with a check, told at the piece of the file that it is about. */
export interface Faults {
  readonly raw: Raw;
  readonly problems: Problem[];
}
/** Tells it; gives nothing, so that it can stand where a value would. */
export const wrong = ({ raw, problems }: Faults, offset: number, message: string): undefined => {
  problems.push({ ...spotAt(raw.source, offset), message });
  return undefined;
};
