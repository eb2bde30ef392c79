import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const label = 'pod-security.kubernetes.io/enforce';

/** The standard that labels enforce; without the label the one that forbids nothing. */
export const enforcedBy = (path: string): Lens<string> => derived(path, enforced);
export const enforced = (plain: Plain): Worked<string> => {
  const labels = new Map<string, Plain>(isMap(plain) || isUnresolved(plain) ? Object.entries(plain) : []);
  const says = labels.get(label);
  if (isUnresolved(says)) return { unknown: says[unresolved] };
  if (typeof says === 'string') return hasHoles(says) ? { unknown: 'the standard is not known' } : { value: says };
  return isUnresolved(plain) ? { unknown: plain[unresolved] } : { value: 'privileged' };
};

/** Whether a map or a list has anything in it. */
export const isSaid = (plain: Plain): Worked<boolean> => {
  const size = Array.isArray(plain) ? plain.length : Object.keys(isMap(plain) || isUnresolved(plain) ? plain : {}).length;
  const open = isUnresolved(plain) || (Array.isArray(plain) && (plain as readonly Plain[]).every(isUnresolved) && size > 0);
  return open && (Array.isArray(plain) || size === 0) ? { unknown: 'what it limits is not known', among: [true, false] } : { value: size > 0 };
};
