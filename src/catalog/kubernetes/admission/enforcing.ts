import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { entry } from '../entries.ts';

const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));

/** Whether a policy of Kyverno refuses: its rules say so one by one, and what they leave out the policy says. Rules that only change or make objects refuse nothing and need not. */
export const refuses = (spec: Plain): Worked<boolean> => {
  const whole = entry(spec, 'validationFailureAction');
  const rules = entry(spec, 'rules');
  const all = Array.isArray(rules) ? (rules as readonly Plain[]) : [];
  const said = all.flatMap(rule => {
    const validate = entry(rule, 'validate');
    const images = entry(rule, 'verifyImages');
    if (isUnresolved(rule)) return [rule as Plain];
    const verified = Array.isArray(images) ? (images as readonly Plain[]).map(image => entry(image, 'failureAction') ?? whole) : [];
    return [...(validate === undefined ? [] : [entry(validate, 'failureAction') ?? whole]), ...verified];
  });
  const open = [spec, rules, ...said].find(isOpen);
  if (said.some(action => !isOpen(action) && !isEnforced(action))) return { value: false };
  if (open !== undefined) return { unknown: isUnresolved(open) ? open[unresolved] : 'an action of the policy is not known', among: [true, false] };
  return { value: true };
};
const isEnforced = (action: Plain): boolean => typeof action === 'string' && /^enforce$/i.test(action);
