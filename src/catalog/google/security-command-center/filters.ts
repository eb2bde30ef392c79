import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;
const worst = /severity\s{0,5}(?:=|:)\s{0,5}"?(?:CRITICAL|HIGH)\b/i;
const others = /\b(?:category|resource|source|state|finding_class|findingClass|parent|mute|security_marks|securityMarks|access)\b/i;
const negated = /\bNOT\b|-\s{0,2}severity|severity\s{0,5}!=/i;

/** A filter as a text that is known, or why it is not. */
const known = (plain: Plain, via: (filter: string) => boolean): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: both };
  if (typeof plain !== 'string') return { value: via('') };
  return hasHoles(plain) ? { unknown: 'a part of the filter is not known', among: both } : { value: via(plain) };
};

/** Whether a filter fits whatever is critical or high, of any category and resource, or simply everything. */
export const hidesTheWorst = (plain: Plain): Worked<boolean> =>
  known(plain, filter => filter.trim() === '' || (worst.test(filter) && !negated.test(filter) && !others.test(filter)));

/** Whether a filter names severities and leaves out one of the two worst. */
export const leavesOutTheWorst = (plain: Plain): Worked<boolean> =>
  known(plain, filter => {
    if (!/severity/i.test(filter)) return false;
    if (negated.test(filter)) return worst.test(filter) || /severity\s{0,5}!=\s{0,5}"?(?:CRITICAL|HIGH)\b/i.test(filter);
    return !['CRITICAL', 'HIGH'].every(word => new RegExp(`\\b${word}\\b`, 'i').test(filter));
  });
