import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const words = ['allow', 'block'] as const;
/** What happens to a request that no rule is about: a block names it, or in WAF Classic a word. */
export const defaultOf = (plain: Plain, allow: string, block: string): Worked<(typeof words)[number]> => {
  const one = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (!isMap(one)) return { unknown: isUnresolved(one) ? one[unresolved] : 'it is not said', among: words };
  const word = one['type'] ?? one['Type'];
  if (typeof word === 'string')
    return word === 'ALLOW' ? { value: 'allow' } : word === 'BLOCK' ? { value: 'block' } : { unknown: `${word} is not known`, among: words };
  const isThere = (said: Plain): boolean => said !== undefined && said !== null && !(Array.isArray(said) && said.length === 0);
  if (isThere(one[block])) return { value: 'block' };
  return isThere(one[allow]) ? { value: 'allow' } : { unknown: 'it is not said', among: words };
};
