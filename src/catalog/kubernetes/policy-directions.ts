import { isMap, isUnresolved, type Plain, type Several, unresolved } from '../../model/index.ts';

const entry = (plain: Plain, key: string): Plain => (isMap(plain) || isUnresolved(plain) ? (plain as { readonly [key: string]: Plain })[key] : undefined);
/** What is there: the items of a list, or the one thing that stands for itself. */
export const itemsOf = (plain: Plain): readonly Plain[] =>
  Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain];
/** What stands under one of these names; nothing known where a map may have more entries. */
export const under = (plain: Plain, ...keys: readonly string[]): Plain => {
  const found = keys.map(key => entry(plain, key)).find(inner => inner !== undefined && inner !== null);
  return found === undefined && isUnresolved(plain) ? { [unresolved]: plain[unresolved] } : found;
};

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
