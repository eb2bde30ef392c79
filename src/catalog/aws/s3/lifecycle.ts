import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether one of the lifecycle rules is in force: `status` or, as the provider wrote it once, `enabled`. */
export const isAnyInForce = (rules: Plain): Worked<boolean> => {
  const all = Array.isArray(rules) ? (rules as readonly Plain[]) : [rules];
  const answers = all.map(isInForce);
  if (answers.includes(true)) return { value: true };
  const open = answers.find(answer => typeof answer === 'string');
  return open === undefined ? { value: false } : { unknown: open, among: [true, false] };
};

/** Whether a rule is in force, or why that is not known. */
const isInForce = (rule: Plain): boolean | string => {
  if (isUnresolved(rule)) return rule[unresolved];
  if (!isMap(rule)) return false;
  const said = rule['status'] ?? rule['Status'] ?? rule['enabled'];
  return isUnresolved(said) ? said[unresolved] : String(said) === 'Enabled' || String(said) === 'true';
};
