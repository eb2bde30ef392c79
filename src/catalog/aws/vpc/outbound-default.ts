import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether the rule that lets everything out stands: CloudFormation writes it unless the group has a rule for outbound traffic of its own. */
export const letsAllOutBeside = (rules: Plain): Worked<boolean> => {
  const all = Array.isArray(rules) ? (rules as readonly Plain[]) : [rules];
  if (all.some(rule => !isUnresolved(rule))) return { value: false };
  const [open] = all.filter(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: true };
};
