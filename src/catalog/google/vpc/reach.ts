import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

/** The names that a format has for what a rule is about. */
export interface Names {
  readonly sources: string;
  readonly otherSources: readonly string[];
  readonly destinations: string;
}

const isSaid = (plain: Plain): boolean => plain !== undefined && plain !== null && !(Array.isArray(plain) && plain.length === 0);

/** Whether a rule is about everybody: a range as wide as the internet, or nothing said that narrows it. Tags and accounts beside a range widen the rule, and never narrow it. */
export const isAboutEverybody =
  ({ sources, otherSources, destinations }: Names) =>
  (rule: Plain): Worked<boolean> => {
    if (!isMap(rule)) return { unknown: isUnresolved(rule) ? rule[unresolved] : 'it is not wholly known' };
    const direction = rule['direction'];
    if (isUnresolved(direction)) return { unknown: direction[unresolved], among: [true, false] };
    const leaving = String(direction).toUpperCase() === 'EGRESS';
    const ranges = leaving ? rule[destinations] : rule[sources];
    if (isSaid(ranges)) return letsInEverybody(textsAt(ranges));
    return { value: leaving || !otherSources.some(name => isSaid(rule[name])) };
  };

/** What a rule of a policy is about: its match, with its direction. */
export const matchOf = (rule: Plain): Plain => {
  if (!isMap(rule)) return rule;
  const match = Array.isArray(rule['match']) ? (rule['match'] as readonly Plain[])[0] : rule['match'];
  return isMap(match) ? { ...match, direction: rule['direction'] } : (match ?? rule);
};
