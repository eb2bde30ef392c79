import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../ports.ts';

/** What is left in the default group of a network: Terraform empties it when it takes it over, and puts in what is written. */
export const defaultGroupAfter = (body: Plain): Worked<'allows nothing' | 'has rules'> => {
  const rules = ['ingress', 'egress'].map(direction => rulesAt(pick(body, direction)));
  if (rules.some(one => one.certain > 0)) return { value: 'has rules' };
  const why = rules.map(one => one.why).find(one => one !== undefined);
  return why === undefined ? { value: 'allows nothing' } : { unknown: why, among: ['allows nothing', 'has rules'] };
};

const rulesAt = (plain: Plain): { readonly certain: number; readonly why?: string } => {
  if (plain === undefined || plain === null) return { certain: 0 };
  const all = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const open = all.find(isUnresolved);
  return { certain: all.filter(rule => !isUnresolved(rule)).length, ...(open && { why: open[unresolved] }) };
};
