import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';
import type { states } from './service.ts';

type State = (typeof states)[number];
const all: readonly State[] = ['enforced', 'not enforced', 'left to those above'];
const both = [true, false] as const;
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const look = (plain: Plain, ...keys: readonly string[]): Plain => {
  const block = listOf(plain)[0];
  if (isUnresolved(block)) return block;
  return isMap(block) ? keys.map(key => block[key]).find(value => value !== undefined && value !== null && value !== '') : undefined;
};

/** The constraint in a name: `projects/acme/policies/iam.disable…`, `constraints/iam.disable…`, or itself. */
export const constraintIn = (plain: Plain): Worked<string> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const last =
    String(plain ?? '')
      .split('/')
      .at(-1) ?? '';
  return last === '' || /[\uE000\uE002]/.test(last) ? { unknown: `which constraint ${shown(String(plain))} means is not known` } : { value: last };
};

/** Whether the rules of a policy enforce a constraint that is on or off. A condition narrows a rule to some resources. */
export const stateOf = (spec: Plain): Worked<State> => {
  const inherits = look(spec, 'reset');
  if (String(inherits) === 'true') return { value: 'not enforced' };
  const block = listOf(spec)[0];
  if (isUnresolved(block)) return { unknown: block[unresolved], among: all };
  const rules = listOf(isMap(block) ? block['rules'] : undefined);
  const enforce = rules.map(rule => look(rule, 'enforce'));
  const open = [...rules, ...enforce].find(isUnresolved);
  const said = enforce.filter(one => one !== undefined && !isUnresolved(one)).map(one => String(one).toLowerCase());
  if (said.includes('false')) return { value: 'not enforced' };
  if (open) return { unknown: open[unresolved], among: all };
  return { value: said.includes('true') ? 'enforced' : 'left to those above' };
};

/** The same, of the older form. */
export const enforcedBy = (plain: Plain): Worked<State> => {
  const enforced = look(plain, 'enforced');
  if (isUnresolved(enforced)) return { unknown: enforced[unresolved], among: all };
  return { value: enforced === undefined ? 'left to those above' : String(enforced) === 'true' ? 'enforced' : 'not enforced' };
};

/** Whether a list lets everything through. */
export const allowsAll = (spec: Plain): Worked<boolean> => {
  const block = listOf(spec)[0];
  if (isUnresolved(block)) return { unknown: block[unresolved], among: both };
  const rules = listOf(isMap(block) ? block['rules'] : undefined);
  const said = rules.map(rule => look(rule, 'allow_all', 'allowAll'));
  if (said.some(one => !isUnresolved(one) && String(one).toLowerCase() === 'true')) return { value: true };
  const open = [...rules, ...said].find(isUnresolved);
  return open ? { unknown: open[unresolved], among: both } : { value: false };
};

/** The same, of the older form. */
export const listAllowsAll = (list: Plain): Worked<boolean> => {
  const every = look(look(list, 'allow'), 'all');
  return isUnresolved(every) ? { unknown: every[unresolved], among: both } : { value: String(every) === 'true' };
};
