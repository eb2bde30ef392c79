import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { entry, itemsOf } from '../entries.ts';

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

const onTheWayIn = ['validation.gatekeeper.sh', 'vap.k8s.io', '*'];
/** Whether a constraint of Gatekeeper refuses: it does unless it says something else, for all points or for those where requests come in. */
export const constraintRefuses = (spec: Plain): Worked<boolean> => {
  const action = entry(spec, 'enforcementAction');
  if (action === 'scoped') return scopedRefuses(entry(spec, 'scopedEnforcementActions'));
  const open = [spec, action].find(isOpen);
  if (open !== undefined && (action === undefined || isOpen(action))) return { unknown: 'the enforcement action is not known', among: [true, false] };
  return { value: action === undefined || action === null || action === 'deny' };
};
const scopedRefuses = (actions: Plain): Worked<boolean> => {
  const denying = itemsOf(actions).filter(one => entry(one, 'action') === 'deny');
  const points = denying.flatMap(one => itemsOf(entry(one, 'enforcementPoints'))).map(point => entry(point, 'name'));
  if (points.some(name => onTheWayIn.some(one => one === name))) return { value: true };
  const parts = itemsOf(actions).flatMap(one => [one, entry(one, 'action')]);
  return [actions, ...parts, ...points].some(isOpen) ? { unknown: 'a scoped action is not known', among: [true, false] } : { value: false };
};
