import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const label = 'pod-security.kubernetes.io/enforce';

/** The standard that labels enforce; without the label the one that forbids nothing. */
export const enforcedBy = (path: string): Lens<string> => derived(path, enforced);
export const enforced = (plain: Plain): Worked<string> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const says = isMap(plain) ? plain[label] : undefined;
  if (isUnresolved(says)) return { unknown: says[unresolved] };
  if (typeof says === 'string') return hasHoles(says) ? { unknown: 'the standard is not known' } : { value: says };
  return isMap(plain) && unresolved in plain ? { unknown: 'the labels are not all known' } : { value: 'privileged' };
};
