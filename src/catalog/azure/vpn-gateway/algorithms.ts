import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

const kinds = ['strong', 'weak', 'default'] as const;
/** Diffie-Hellman groups of up to 1024 bits, ciphers of the last century and broken sums. */
const weak = /^(?:None|DHGroup1|DHGroup2|PFS1|PFS2|DES|DES3|MD5|SHA1)$/i;

/** What the algorithms that a connection names amount to. `names` are the places in a policy that may be weak. */
export const algorithmsBy =
  (names: readonly string[]) =>
  (policies: Plain): Worked<(typeof kinds)[number]> => {
    const policy = Array.isArray(policies) ? (policies as readonly Plain[])[0] : policies;
    if (policy === undefined || policy === null) return { value: 'default' };
    if (!isMap(policy) || isUnresolved(policy)) return { unknown: isUnresolved(policy) ? policy[unresolved] : 'it is no policy', among: kinds };
    const said = names.map(name => pick(policy, name));
    if (said.some(one => typeof one === 'string' && weak.test(one))) return { value: 'weak' };
    const open = said.find(isUnresolved);
    return open === undefined ? { value: 'strong' } : { unknown: open[unresolved], among: ['strong', 'weak'] };
  };

/** Whether a key stands in the configuration as it is. What another resource gives does not; what a variable will give may. */
export const isBareKey = (key: Plain): Worked<boolean> => {
  if (isUnresolved(key)) return { unknown: key[unresolved], among: [true, false] };
  const said = String(key ?? '');
  return said.includes('\uE000') ? { unknown: 'a part of the key is not known', among: [true, false] } : { value: said !== '' && !said.includes('\uE002') };
};
