import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Retention = 'none' | 'open' | 'locked';

/** Whether a retention policy is there and locked; `key` is what the format calls that. */
export const retentionBy =
  (key: string) =>
  (plain: Plain): Worked<Retention> => {
    const policy = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
    if (isUnresolved(policy)) return { unknown: policy[unresolved] };
    if (!isMap(policy)) return { value: 'none' };
    const locked = policy[key];
    if (isUnresolved(locked)) return { unknown: locked[unresolved], among: ['open', 'locked'] };
    return { value: String(locked) === 'true' ? 'locked' : 'open' };
  };
