import { isUnresolved, type Plain, type Several, unresolved } from '../../model/index.ts';
import { itemsOf, under } from './entries.ts';

/** The directions that the specification of a policy limits: those that it names, else in, and out when it has rules for it. */
export const directions = (plain: Plain): { readonly value: Several<string> } => {
  const spec = itemsOf(plain)[0];
  const types = under(spec, 'policyTypes', 'policy_types');
  if (isUnresolved(types)) return { value: { items: [], rest: types[unresolved] } };
  const named = itemsOf(types);
  if (named.length === 0) return { value: { items: ['in', ...(under(spec, 'egress') === undefined ? [] : ['out'])] } };
  const items = named.flatMap(type => (type === 'Ingress' ? ['in'] : type === 'Egress' ? ['out'] : []));
  return { value: { items, ...(items.length < named.length && { rest: 'a type of the policy is not known' }) } };
};
