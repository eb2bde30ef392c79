import { derived, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { pick } from '../ports.ts';

/** How a format writes a rule of the registry. */
export interface Spelling {
  readonly often: string;
  readonly filters: string;
  readonly filter: string;
}

/** The filters of the rules that scan by themselves. */
export const filtersAt = (path: string, spelling: Spelling): Lens<Several<string>> => derived(path, plain => ({ value: filtersOf(plain, spelling) }));

export const filtersOf = (plain: Plain, spelling: Spelling): Several<string> => {
  const rules = listed(plain).map(rule => filtersOfRule(rule, spelling));
  const rest = rules.flatMap(rule => (rule.rest === undefined ? [] : [rule.rest]));
  return { items: rules.flatMap(rule => rule.items), ...(rest.length > 0 && { rest: rest.join('; ') }) };
};

const filtersOfRule = (rule: Plain, { often, filters, filter }: Spelling): Several<string> => {
  if (!isMap(rule)) return { items: [], rest: isUnresolved(rule) ? rule[unresolved] : 'a rule is not known' };
  const how = rule[often];
  if (how === 'MANUAL') return { items: [] };
  const { items, rest } = textsAt(listed(rule[filters]).flatMap(one => (isUnresolved(one) ? [one] : [pick(one, filter)])));
  return how === 'SCAN_ON_PUSH' || how === 'CONTINUOUS_SCAN'
    ? { items, ...(rest !== undefined && { rest }) }
    : { items: [], rest: isUnresolved(how) ? how[unresolved] : 'how often it scans is not known' };
};
const listed = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
