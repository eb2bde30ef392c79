import { isMap, isUnresolved, type Plain, type Several, unresolved } from '../../../model/index.ts';

/** The directions that the specification of a network policy limits: those that it names, else in, and out when it has rules for it. */
export const directions = (plain: Plain): { readonly value: Several<string> } => {
  if (isUnresolved(plain) || !isMap(plain)) return { value: { items: [], rest: isUnresolved(plain) ? plain[unresolved] : 'the policy is not known' } };
  const types = plain['policyTypes'];
  if (isUnresolved(types)) return { value: { items: [], rest: types[unresolved] } };
  if (!Array.isArray(types) || types.length === 0) return { value: { items: ['in', ...(plain['egress'] === undefined ? [] : ['out'])] } };
  const items = (types as readonly Plain[]).flatMap(type => (type === 'Ingress' ? ['in'] : type === 'Egress' ? ['out'] : []));
  return { value: { items, ...(items.length < types.length && { rest: 'a type of the policy is not known' }) } };
};
