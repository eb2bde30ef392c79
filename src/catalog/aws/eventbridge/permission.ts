import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

/** Whether a single permission lets everybody send events: `*` without a condition that names an organisation. */
export const permitsEverybody =
  (principal: string, condition: string) =>
  (permission: Plain): Worked<boolean> => {
    if (!isMap(permission)) return isUnresolved(permission) ? { unknown: permission[unresolved], among: [true, false] } : { value: false };
    const who = permission[principal];
    if (isUnresolved(who)) return { unknown: who[unresolved], among: [true, false] };
    if (who !== '*') return { value: false };
    const narrowed = isSaid(permission[condition]);
    return 'value' in narrowed ? { value: !narrowed.value } : narrowed;
  };
