import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;
const fits = (matcher: string): boolean => /^\s*(?:true)?\s*$/i.test(matcher);

/** Whether the matchers of a rule fit every request. */
export const fitsAll = (rule: Plain): Worked<boolean> => {
  if (isUnresolved(rule)) return { unknown: rule[unresolved], among: both };
  if (!isMap(rule)) return { value: true };
  const matchers = [rule['session_matcher'] ?? rule['sessionMatcher'], rule['application_matcher'] ?? rule['applicationMatcher']];
  if (matchers.some(one => typeof one === 'string' && !hasHoles(one) && !fits(one))) return { value: false };
  const open = matchers.find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: both };
  return matchers.some(one => typeof one === 'string' && hasHoles(one)) ? { unknown: 'a matcher is not known', among: both } : { value: true };
};

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);

/** The severities, critical or high, that overrides let through. */
export const letsThrough = (overrides: Plain): Worked<Several<string>> => {
  const items: string[] = [];
  let rest: string | undefined;
  for (const one of listOf(overrides)) {
    const [action, severity] = isMap(one) ? [one['action'], one['severity']] : [one, one];
    const open = [action, severity].find(isUnresolved);
    if (open) rest ??= open[unresolved];
    else if (action === 'ALLOW' && (severity === 'CRITICAL' || severity === 'HIGH')) items.push(severity);
  }
  return { value: { items, ...(rest !== undefined && { rest }) } };
};
