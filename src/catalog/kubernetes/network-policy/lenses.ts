import { at, derived, type Several } from '../../../model/index.ts';
import { directions } from '../policy-directions.ts';
import { letsInAll, letsOutAll } from './rules.ts';

/** Paths below one that may end in a dot. */
export const policyLenses = (below = '') => ({
  name: at<string>(`${below}metadata.name`),
  limits: derived<Several<string>>(`${below}spec`, directions),
  letsInAll: derived<boolean>(`${below}spec`, letsInAll),
  letsOutAll: derived<boolean>(`${below}spec`, letsOutAll),
});
