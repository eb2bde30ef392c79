import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';
import { letsInEverybody, textsAt } from '../addresses.ts';

export const publishers = ['named addresses', 'everybody'] as const;

/** From where events may be published: from everywhere, where no rule is written. */
export const publishersBy = (rules: Plain): Worked<(typeof publishers)[number]> => {
  if (isUnresolved(rules)) return { unknown: rules[unresolved], among: publishers };
  const all = Array.isArray(rules) ? (rules as readonly Plain[]) : rules === null || rules === undefined ? [] : [rules];
  const everybody = letsInEverybody(textsAt(all.map(rule => (isMap(rule) ? (rule['ip_mask'] ?? rule['ipMask'] ?? null) : rule))));
  if ('unknown' in everybody) return { unknown: everybody.unknown, among: publishers };
  return { value: everybody.value || all.length === 0 ? 'everybody' : 'named addresses' };
};

/** Whether it has an identity of its own; `None` is none. */
export const hasIdentity = (kind: Plain): Worked<boolean> =>
  isUnresolved(kind) ? { unknown: kind[unresolved], among: [true, false] } : { value: !/^(?:none)?$/i.test(String(kind ?? '')) };
